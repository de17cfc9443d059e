import { civilDay, dayCount, isoDay, isoMonth, isRealDay, weekdayOf } from './calendar.ts';
import type { Tense } from './tense.ts';
import type { DateParts } from './types.ts';

/** A day whose year is left out is the nearest one, whatever the tense, where that is no further than this. */
const NEAR_DAYS = 90;
/** A month ahead by no more than this is taken before one long past, unless the verb beside it says otherwise. */
const NEAR_MONTHS = 2;
/** A month further ahead than this needs its verb close by. */
const FAR_MONTHS = 7;
/** A day without its month is the nearest one, whatever the tense, where that is no further than this. */
const NEAR_DAY_OF_MONTH = 7;
/** Unless a verb no further off than this tells of the past. */
const FAR_VERB = 8;

/** A value and the parts of a calendar date that it consists of. */
export interface Resolved {
  readonly value: string;
  readonly parts: DateParts;
}

export const dayValue = (count: number): Resolved => ({ value: isoDay(count), parts: civilDay(count) });

export function interval(first: number, last: number): Resolved {
  return { value: `${isoDay(first)}/${isoDay(last)}`, parts: {} };
}

/** The month that lies some months from a day's. */
export function shiftMonth(count: number, by: number): { year: number; month: number } {
  const { year, month } = civilDay(count);
  const at = year * 12 + month - 1 + by;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

export function monthValue(year: number, month: number): Resolved {
  return { value: isoMonth(year, month), parts: { year, month } };
}

/** The candidate nearest to publication; of two as near the one before it. */
function closest(candidates: readonly number[], published: number): number {
  return candidates.reduce((best, count) => (Math.abs(count - published) < Math.abs(best - published) ? count : best));
}

/** A weekday: back, unless it is shifted or the tense points ahead. */
export function weekdayValue(weekday: number, by: number | undefined, tense: Tense, published: number): Resolved {
  const behind = (weekdayOf(published) - weekday + 7) % 7;
  if (by === -1) return dayValue(published - (behind === 0 ? 7 : behind));
  if (by === 1) return dayValue(published + (7 - behind || 7));
  if (by === 0 && behind !== 0) {
    const ahead = 7 - behind;
    return dayValue(tense?.points === 'behind' || (!tense && behind < ahead) ? published - behind : published + ahead);
  }
  return dayValue(tense?.points === 'ahead' && behind !== 0 ? published + 7 - behind : published - behind);
}

/** The next day of that name, or the last one: "le 9 mai prochain". */
export function dayTowards(month: number, day: number, towards: 1 | -1, published: number): Resolved | null {
  const { year } = civilDay(published);
  const found = [year, year + towards]
    .filter((y) => isRealDay(y, month, day))
    .map((y) => dayCount({ year: y, month, day }))
    .find((count) => (towards > 0 ? count > published : count <= published));
  return found === undefined ? null : dayValue(found);
}

/**
 * The day of the month in some year that lies where the tense points, or else nearest to publication, counted as
 * `dayCount` does; null for a day that no year has ("31 February").
 */
export function yearlessDay(
  month: number,
  day: number,
  weekday: number | undefined,
  tense: Tense,
  published: number,
): number | null {
  const { year } = civilDay(published);
  const all = [year - 1, year, year + 1, year + 2, year - 2, year - 3, year - 4]
    .filter((y) => isRealDay(y, month, day))
    .map((y) => dayCount({ year: y, month, day }));
  if (all.length === 0) return null;
  const onWeekday = weekday === undefined ? [] : all.filter((count) => weekdayOf(count) === weekday);
  const candidates = onWeekday.length > 0 ? onWeekday : all;
  const nearest = closest(candidates, published);
  if (!tense || Math.abs(nearest - published) <= NEAR_DAYS) return nearest;
  const isRight = (count: number) => (tense.points === 'ahead' ? count >= published : count <= published);
  const right = candidates.filter(isRight);
  return right.length === 0 ? nearest : closest(right, published);
}

/**
 * A month without its year: the one gone by, unless the next is near or the tense points ahead.
 *
 * @param closeVerb a verb no further off than this, in words, settles the year
 */
export function yearlessMonth(
  month: number,
  by: number | undefined,
  tense: Tense,
  published: number,
  closeVerb: number,
): Resolved {
  const now = civilDay(published);
  const behind = (now.month - month + 12) % 12;
  const ahead = (month - now.month + 12) % 12;
  const past = now.month >= month ? now.year : now.year - 1;
  const next = now.month <= month ? now.year : now.year + 1;
  if (by === -1) return monthValue(behind === 0 ? past - 1 : past, month);
  if (by === 1) return monthValue(ahead === 0 ? next + 1 : next, month);
  if (by === 0 || behind === 0) return monthValue(now.year, month);
  const isClose = tense !== null && tense.cost <= closeVerb;
  // "visit to Moscow in May", said in August: a verb far off does not carry a month most of a year ahead.
  const isFarAhead = ahead > FAR_MONTHS && behind <= 12 - FAR_MONTHS && !isClose;
  if (tense?.points === 'ahead' && !isFarAhead) return monthValue(next, month);
  if (ahead <= NEAR_MONTHS && !(tense?.points === 'behind' && isClose)) return monthValue(next, month);
  return monthValue(past, month);
}

/** A day without its month: in the month of publication or beside it, where the tense points. */
export function dayOfMonth({ day, weekday }: DateParts, tense: Tense, published: number): Resolved | null {
  if (day === undefined) return null;
  const candidates = [-1, 0, 1].flatMap((by) => {
    const { year, month } = shiftMonth(published, by);
    return isRealDay(year, month, day) ? [dayCount({ year, month, day })] : [];
  });
  const onWeekday = weekday === undefined ? [] : candidates.filter((count) => weekdayOf(count) === weekday);
  const pool = onWeekday.length > 0 ? onWeekday : candidates;
  // Papers that write the day alone mean one of these days, before or behind.
  const isTold = tense?.points === 'behind' && tense.cost <= FAR_VERB;
  const near = pool.filter(
    (count) => Math.abs(count - published) <= NEAR_DAY_OF_MONTH && !(isTold && count > published),
  );
  if (near.length > 0) return dayValue(closest(near, published));
  const wanted = pool.filter((count) => (tense?.points === 'ahead' ? count >= published : count <= published));
  const best = (wanted.length > 0 ? wanted : pool).reduce<number | null>(
    (nearest, count) =>
      nearest === null || Math.abs(count - published) < Math.abs(nearest - published) ? count : nearest,
    null,
  );
  return best === null ? null : dayValue(best);
}
