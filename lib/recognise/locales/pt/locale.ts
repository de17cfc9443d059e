import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { PT_DATES } from './dates.ts';
import { PT_OCCASIONS } from './occasions.ts';
import { PT_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: PT_DATES, occasions: PT_OCCASIONS, summits: PT_SUMMITS, titles };
