import type { Parser } from '../reading.ts';
import { dayMonth } from './day-month.ts';
import { hanDate } from './han.ts';
import { markedDay } from './marked-day.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { numeric, shortNumeric } from './numeric.ts';
import { countedUnit, eve, namedDay, openWeekend, shiftedUnit } from './relative.ts';
import { weekday } from './weekday.ts';
import { wordedYear, year } from './year.ts';

/** Every pattern that a date may follow. The longest reading wins, among equals the earlier one. */
export const PARSERS: readonly Parser[] = [
  numeric,
  shortNumeric,
  hanDate,
  dayMonth,
  monthDay,
  month,
  countedUnit,
  shiftedUnit,
  openWeekend,
  namedDay,
  weekday,
  markedDay,
  eve,
  wordedYear,
  year,
];
