import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { FR_DATES } from './dates.ts';
import { FR_OCCASIONS } from './occasions.ts';
import { FR_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: FR_DATES, occasions: FR_OCCASIONS, summits: FR_SUMMITS, titles };
