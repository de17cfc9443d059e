import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { PL_DATES } from './dates.ts';
import { PL_OCCASIONS } from './occasions.ts';
import { PL_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: PL_DATES, occasions: PL_OCCASIONS, summits: PL_SUMMITS, titles };
