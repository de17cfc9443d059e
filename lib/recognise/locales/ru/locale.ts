import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { RU_DATES } from './dates.ts';
import { RU_OCCASIONS } from './occasions.ts';
import { RU_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: RU_DATES, occasions: RU_OCCASIONS, summits: RU_SUMMITS, titles };
