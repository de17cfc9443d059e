import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { SR_DATES } from './dates.ts';
import { SR_OCCASIONS } from './occasions.ts';
import { SR_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: SR_DATES, occasions: SR_OCCASIONS, summits: SR_SUMMITS, titles };
