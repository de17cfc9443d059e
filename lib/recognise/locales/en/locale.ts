import type { Locale } from '../locale.ts';
import { claims } from './claims.ts';
import { EN_DATES } from './dates.ts';
import { EN_OCCASIONS } from './occasions.ts';
import { EN_SUMMITS } from './summits.ts';
import { titles } from './titles.ts';

/** English has it all: it serves where another language lacks a table. */
export const locale: Required<Locale> = {
  claims,
  dates: EN_DATES,
  occasions: EN_OCCASIONS,
  summits: EN_SUMMITS,
  titles,
};
