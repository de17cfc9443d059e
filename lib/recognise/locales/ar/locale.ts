import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { AR_DATES } from './dates.ts';
import { AR_OCCASIONS } from './occasions.ts';
import { AR_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: AR_DATES, occasions: AR_OCCASIONS, summits: AR_SUMMITS, titles };
