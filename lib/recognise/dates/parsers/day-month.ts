import { gapAfter, type Parser, type Passage, reading } from '../reading.ts';
import { isMove } from './moves.ts';
import { isPartOfFigure, type ReadNumber, readDayNumber } from './numbers.ts';
import { isBetween } from './stretches.ts';
import { readYearAfter, yearOf } from './year-of.ts';

/** From the end of a range's first day to its last day: "8–9", "8 to 9", "8. bis 9.", "8 и 9". */
function readLastDay(passage: Passage, at: number, day: ReadNumber): ReadNumber | null {
  const { items } = passage;
  const gap = gapAfter(passage, day.last);
  if (gap === 'dash') return readDayNumber(passage, day.last + 1);
  let i = day.last + 1;
  if (!['space', 'dot', 'none'].includes(gap)) return null;
  const joint = items[i]?.lexeme;
  if (!joint?.to && !joint?.and) return null;
  i += 1;
  while (items[i]?.lexeme.article && i < at + 6) i += 1;
  const last = readDayNumber(passage, i);
  // "8 and 10 May" are two days, "8 and 9 May" are one stretch.
  return last && (joint.to || last.n === day.n + 1 || (last.n > day.n && isBetween(passage, at))) ? last : null;
}

/** The month that follows a day: "9 May", "9. Mai", "9 de mayo", "9th of May", "9 مايو/أيار". */
function readMonthAfter(passage: Passage, at: number): ReadNumber | null {
  const { items } = passage;
  let i = at + 1;
  const gap = gapAfter(passage, at);
  if (!['space', 'dot', 'none', 'dash'].includes(gap)) return null;
  for (let words = 0; words < 2 && (items[i]?.lexeme.of || items[i]?.lexeme.article); words += 1) {
    if (items[i]?.lexeme.month !== undefined) break;
    if (!['space', 'apostrophe'].includes(gapAfter(passage, i))) return null;
    i += 1;
  }
  const month = items[i]?.lexeme.month;
  if (month === undefined) return null;
  // Arabic press names a month twice, in both calendars' words: "مايو/أيار", "مايو (أيار)".
  const beside = gapAfter(passage, i);
  if ((beside === 'slash' || beside === 'bracket') && items[i + 1]?.lexeme.month === month) i += 1;
  return { n: month, last: i };
}

/** "9 May", "9 мая 2025", "8–9 May", "с 8 по 9 мая", "31 August – 1 September". */
export const dayMonth: Parser = (passage, at) => {
  const day = readDayNumber(passage, at);
  if (!day || (passage.items[at]?.kind === 'number' && isPartOfFigure(passage, at))) return null;
  const ranged = readLastDay(passage, at, day);
  const lastDay = ranged ?? day;
  const month = readMonthAfter(passage, lastDay.last);
  if (!month) return null;
  const until = ranged ? null : readSecondDay(passage, at, month);
  const end = until?.last ?? month.last;
  const year = readYearAfter(passage, end);
  const known = { month: month.n, day: day.n, ...(year?.year !== undefined && { year: year.year }) };
  return reading(passage, at, year?.last ?? end, {
    kind: ranged || until ? 'range' : 'calendar-day',
    grain: 'day',
    known,
    ...(ranged && { until: { month: month.n, day: ranged.n } }),
    ...(until && { until: { month: until.month, day: until.day } }),
    ...yearOf(passage, at, end, year),
  });
};

/** The end of a range with a month of its own: "31 August to 1 September". */
function readSecondDay(
  passage: Passage,
  at: number,
  month: ReadNumber,
): { month: number; day: number; last: number } | null {
  const gap = gapAfter(passage, month.last);
  let i = month.last + 1;
  let isList = false;
  if (gap !== 'dash') {
    const joint = passage.items[i]?.lexeme;
    if (gap !== 'space' || !(joint?.to || joint?.and) || isMove(passage, at)) return null;
    isList = !joint.to;
    i += 1;
  }
  const day = readDayNumber(passage, i);
  const second = day && readMonthAfter(passage, day.last);
  // "31 August and 1 September" is one stretch; days further apart are two.
  const isNext = second?.n === (month.n % 12) + 1 && day?.n === 1;
  return day && second && (!isList || isNext) ? { month: second.n, day: day.n, last: second.last } : null;
}
