import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { ZH_DATES } from './dates.ts';
import { ZH_OCCASIONS } from './occasions.ts';
import { ZH_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: ZH_DATES, occasions: ZH_OCCASIONS, summits: ZH_SUMMITS, titles };
