import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { RO_DATES } from './dates.ts';
import { RO_OCCASIONS } from './occasions.ts';
import { RO_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: RO_DATES, occasions: RO_OCCASIONS, summits: RO_SUMMITS, titles };
