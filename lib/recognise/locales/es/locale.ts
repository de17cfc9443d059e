import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { ES_DATES } from './dates.ts';
import { ES_OCCASIONS } from './occasions.ts';
import { ES_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: ES_DATES, occasions: ES_OCCASIONS, summits: ES_SUMMITS, titles };
