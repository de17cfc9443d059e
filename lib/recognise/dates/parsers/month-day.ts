import { gapAfter, type Parser, type Passage, reading } from '../reading.ts';
import { isMove } from './moves.ts';
import { isPartOfFigure, type ReadNumber, readDayNumber } from './numbers.ts';
import { isBetween } from './stretches.ts';
import { readYearAfter, yearOf } from './year-of.ts';

/** The day that follows a month: "May 9", "Sept. 3", "May the 9th". */
function readDayAfter(passage: Passage, at: number): ReadNumber | null {
  const { items } = passage;
  const gap = gapAfter(passage, at);
  let i = at + 1;
  if (gap !== 'space' && gap !== 'dot' && gap !== 'none') return null;
  if (items[i]?.lexeme.article) i += 1;
  const item = items[i];
  const day = readDayNumber(passage, i);
  if (!day || item?.kind !== 'number' || isPartOfFigure(passage, i)) return null;
  const after = gapAfter(passage, day.last);
  // "In March 15 people were killed": the number counts what follows.
  return after === 'space' && items[day.last + 1]?.lexeme.counted ? null : day;
}

/** "May 9", "Sept. 3, 2025", "May 8–9", "May 30 to June 2", "May 9 next year". */
export const monthDay: Parser = (passage, at) => {
  const { items, vocabulary } = passage;
  const month = items[at]?.lexeme.month;
  if (month === undefined || vocabulary.order !== 'both') return null;
  const day = readDayAfter(passage, at);
  if (!day) return null;
  const until = readUntil(passage, at, day, month);
  const end = until?.last ?? day.last;
  const year = readYearAfter(passage, end);
  return reading(passage, at, year?.last ?? end, {
    kind: until ? 'range' : 'calendar-day',
    grain: 'day',
    known: { month, day: day.n, ...(year?.year !== undefined && { year: year.year }) },
    ...(until && { until: { month: until.month, day: until.day } }),
    ...yearOf(passage, at, end, year),
  });
};

function readUntil(passage: Passage, at: number, day: ReadNumber, month: number) {
  const { items } = passage;
  const gap = gapAfter(passage, day.last);
  let i = day.last + 1;
  let isRange = gap === 'dash';
  if (!isRange) {
    const joint = items[i]?.lexeme;
    if (gap !== 'space' || !(joint?.to || joint?.and)) return null;
    isRange = joint.to === true;
    i += 1;
  }
  const secondMonth = items[i]?.lexeme.month;
  if (secondMonth !== undefined) {
    // "August 31 and September 1" is one stretch; days further apart are two.
    const isNext = secondMonth === (month % 12) + 1;
    const next = readDayAfter(passage, i);
    const second = isRange || (isNext && next?.n === 1) ? next : null;
    if (!second || (gap !== 'dash' && isMove(passage, at))) return null;
    return { month: secondMonth, day: second.n, last: second.last };
  }
  const second = readDayNumber(passage, i);
  if (!second || items[i]?.kind !== 'number' || isPartOfFigure(passage, i)) return null;
  if (gapAfter(passage, second.last) === 'space' && items[second.last + 1]?.lexeme.counted) return null;
  // "8 and 9" is one stretch; "8 and 12" are two days, and the second has no month of its own.
  const isStretch = isRange || second.n === day.n + 1 || (second.n > day.n && isBetween(passage, at));
  return isStretch ? { month, day: second.n, last: second.last } : null;
}
