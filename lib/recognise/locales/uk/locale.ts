import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { UK_DATES } from './dates.ts';
import { UK_OCCASIONS } from './occasions.ts';
import { UK_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

export const locale: Locale = { claims, dates: UK_DATES, occasions: UK_OCCASIONS, summits: UK_SUMMITS, titles };
