import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { JA_DATES } from './dates.ts';
import { JA_OCCASIONS } from './occasions.ts';
import { JA_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: JA_DATES, occasions: JA_OCCASIONS, summits: JA_SUMMITS, titles };
