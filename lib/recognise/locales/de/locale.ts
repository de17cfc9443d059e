import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { DE_DATES } from './dates.ts';
import { DE_OCCASIONS } from './occasions.ts';
import { DE_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: DE_DATES, occasions: DE_OCCASIONS, summits: DE_SUMMITS, titles };
