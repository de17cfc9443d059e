import {
  civilDay,
  dayCount,
  daysCovered,
  daysInMonth,
  isoDay,
  isoMonth,
  isoYear,
  isRealDay,
  weekdayOf,
} from './calendar.ts';
import type { Reading, RelativeTime } from './reading.ts';
import type { Tense } from './tense.ts';
import type { DateParts, TemporalExpression } from './types.ts';

/** A day whose year is left out is the nearest one, whatever the tense, where that is no further than this. */
const NEAR_DAYS = 90;
/** A month ahead by no more than this is taken before one long past, unless the verb beside it says otherwise. */
const NEAR_MONTHS = 2;
/** A month further ahead than this needs its verb close by. */
const FAR_MONTHS = 7;
/** A verb this close to a month settles its year. */
const CLOSE_VERB = 3;

/** The article's own time, and the time that its text spoke of last. */
export interface Reference {
  /** Day count of publication, or null where unknown. */
  readonly published: number | null;
  /** Day count of the last day spoken of, or null. */
  readonly mentionedDay: number | null;
  /** The last year spoken of, or null. */
  readonly mentionedYear: number | null;
}

interface Resolved {
  readonly value: string;
  readonly parts: DateParts;
}

const dayValue = (count: number): Resolved => ({ value: isoDay(count), parts: civilDay(count) });

function interval(first: number, last: number): Resolved {
  return { value: `${isoDay(first)}/${isoDay(last)}`, parts: {} };
}

function shiftMonth(count: number, by: number): { year: number; month: number } {
  const { year, month } = civilDay(count);
  const at = year * 12 + month - 1 + by;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

function monthValue(year: number, month: number): Resolved {
  return { value: isoMonth(year, month), parts: { year, month } };
}

function relativeValue({ unit, by, from }: RelativeTime, reference: Reference): Resolved | null {
  if (unit === 'year' && from === 'mentioned') {
    const base = reference.mentionedYear;
    return base === null ? null : { value: isoYear(base + by), parts: { year: base + by } };
  }
  const base = from === 'mentioned' ? (reference.mentionedDay ?? reference.published) : reference.published;
  if (base === null) return null;
  const monday = base - weekdayOf(base) + 1 + by * 7;
  if (unit === 'day') return dayValue(base + by);
  if (unit === 'week') return interval(monday, monday + 6);
  if (unit === 'weekend') return interval(monday + 5, monday + 6);
  if (unit === 'year') {
    const year = civilDay(base).year + by;
    return { value: isoYear(year), parts: { year } };
  }
  const { year, month } = shiftMonth(base, by);
  return monthValue(year, month);
}

function weekdayValue(weekday: number, by: number | undefined, tense: Tense, published: number): Resolved {
  const behind = (weekdayOf(published) - weekday + 7) % 7;
  if (by === -1) return dayValue(published - (behind === 0 ? 7 : behind));
  if (by === 1) return dayValue(published + (7 - behind || 7));
  if (by === 0 && behind !== 0) {
    const ahead = 7 - behind;
    return dayValue(tense?.points === 'behind' || (!tense && behind < ahead) ? published - behind : published + ahead);
  }
  return dayValue(tense?.points === 'ahead' && behind !== 0 ? published + 7 - behind : published - behind);
}

/** The day of the month in some year that lies where the tense points, or else nearest to publication. */
function yearlessDay(month: number, day: number, weekday: number | undefined, tense: Tense, published: number) {
  const { year } = civilDay(published);
  const all = [year - 1, year, year + 1, year + 2, year - 2, year - 3, year - 4]
    .filter((y) => isRealDay(y, month, day))
    .map((y) => dayCount({ year: y, month, day }));
  const onWeekday = weekday === undefined ? [] : all.filter((count) => weekdayOf(count) === weekday);
  const candidates = onWeekday.length > 0 ? onWeekday : all;
  const nearest = candidates.reduce((best, count) =>
    Math.abs(count - published) < Math.abs(best - published) ? count : best,
  );
  if (!tense || Math.abs(nearest - published) <= NEAR_DAYS) return nearest;
  const isRight = (count: number) => (tense.points === 'ahead' ? count >= published : count <= published);
  const right = candidates.filter(isRight);
  if (right.length === 0) return nearest;
  return right.reduce((best, count) => (Math.abs(count - published) < Math.abs(best - published) ? count : best));
}

function yearlessMonth(month: number, by: number | undefined, tense: Tense, published: number): Resolved {
  const now = civilDay(published);
  const behind = (now.month - month + 12) % 12;
  const ahead = (month - now.month + 12) % 12;
  const past = now.month >= month ? now.year : now.year - 1;
  const next = now.month <= month ? now.year : now.year + 1;
  if (by === -1) return monthValue(behind === 0 ? past - 1 : past, month);
  if (by === 1) return monthValue(ahead === 0 ? next + 1 : next, month);
  if (by === 0 || behind === 0) return monthValue(now.year, month);
  const isClose = tense !== null && tense.cost <= CLOSE_VERB;
  // "visit to Moscow in May", said in August: a verb far off does not carry a month most of a year ahead.
  const isFarAhead = ahead > FAR_MONTHS && behind <= 12 - FAR_MONTHS && !isClose;
  if (tense?.points === 'ahead' && !isFarAhead) return monthValue(next, month);
  if (ahead <= NEAR_MONTHS && !(tense?.points === 'behind' && isClose)) return monthValue(next, month);
  return monthValue(past, month);
}

/** A day without its month: in the month of publication or beside it, where the tense points. */
function dayOfMonth({ day, weekday }: DateParts, tense: Tense, published: number): Resolved | null {
  if (day === undefined) return null;
  const candidates = [-1, 0, 1].flatMap((by) => {
    const { year, month } = shiftMonth(published, by);
    return isRealDay(year, month, day) ? [dayCount({ year, month, day })] : [];
  });
  const onWeekday = weekday === undefined ? [] : candidates.filter((count) => weekdayOf(count) === weekday);
  const pool = onWeekday.length > 0 ? onWeekday : candidates;
  const wanted = pool.filter((count) => (tense?.points === 'ahead' ? count >= published : count <= published));
  const best = (wanted.length > 0 ? wanted : pool).reduce<number | null>(
    (nearest, count) =>
      nearest === null || Math.abs(count - published) < Math.abs(nearest - published) ? count : nearest,
    null,
  );
  return best === null ? null : dayValue(best);
}

function yearOf({ known, yearShift, sameYear }: Reading, reference: Reference): number | null {
  if (known.year !== undefined) return known.year;
  if (sameYear) return reference.mentionedYear;
  if (yearShift === undefined || reference.published === null) return null;
  return civilDay(reference.published).year + yearShift;
}

function resolveDay(read: Reading, weekday: number | undefined, reference: Reference, tense: Tense): Resolved | null {
  const { month, day } = read.known;
  if (month === undefined || day === undefined) return null;
  const year = yearOf(read, reference);
  if (year !== null) return isRealDay(year, month, day) ? dayValue(dayCount({ year, month, day })) : null;
  if (reference.published === null || read.sameYear) return null;
  return dayValue(yearlessDay(month, day, weekday, tense, reference.published));
}

function resolveRange(read: Reading, reference: Reference, tense: Tense): Resolved | null {
  const { until } = read;
  const start =
    read.known.month === undefined
      ? reference.published === null
        ? null
        : dayOfMonth(read.known, tense, reference.published)
      : resolveDay(read, undefined, reference, tense);
  if (!start || until?.day === undefined || start.parts.year === undefined) return null;
  const month = until.month ?? start.parts.month ?? 1;
  const year = month < (start.parts.month ?? 1) ? start.parts.year + 1 : start.parts.year;
  if (until.day > daysInMonth(year, month)) return null;
  const end = isoDay(dayCount({ year, month, day: until.day }));
  return start.value < end ? { value: `${start.value}/${end}`, parts: start.parts } : null;
}

function resolveMonth(read: Reading, reference: Reference, tense: Tense): Resolved | null {
  const { month } = read.known;
  if (month === undefined) return null;
  const year = yearOf(read, reference);
  if (year !== null) return monthValue(year, month);
  if (reference.published === null || read.sameYear) return null;
  return yearlessMonth(month, read.relative?.by, tense, reference.published);
}

function resolveParts(read: Reading, weekday: number | undefined, reference: Reference, tense: Tense): Resolved | null {
  const { published } = reference;
  switch (read.kind) {
    case 'calendar-day':
      return resolveDay(read, weekday, reference, tense);
    case 'range':
      return resolveRange(read, reference, tense);
    case 'month':
      return resolveMonth(read, reference, tense);
    case 'year':
      return read.known.year === undefined
        ? null
        : { value: isoYear(read.known.year), parts: { year: read.known.year } };
    case 'day-of-month':
      return published === null ? null : dayOfMonth(read.known, tense, published);
    case 'weekday':
      if (published === null || read.known.weekday === undefined) return null;
      if (read.known.day !== undefined) return dayOfMonth(read.known, tense, published);
      return weekdayValue(read.known.weekday, read.relative?.by, tense, published);
    case 'relative':
      return read.relative ? relativeValue(read.relative, reference) : null;
  }
}

/** The parts that resolving added to what the words say. */
function impliedParts(known: DateParts, parts: DateParts): DateParts {
  return {
    ...(known.year === undefined && parts.year !== undefined && { year: parts.year }),
    ...(known.month === undefined && parts.month !== undefined && { month: parts.month }),
    ...(known.day === undefined && parts.day !== undefined && { day: parts.day }),
  };
}

/**
 * Gives a reading its value. A day or month without a year goes where the tense points, a weekday
 * back unless the tense points ahead; `weekday` is that of a neighbour naming the same day.
 */
export function resolve(
  read: Reading,
  weekday: number | undefined,
  reference: Reference,
  tense: Tense,
): TemporalExpression {
  const resolved = resolveParts(read, weekday, reference, tense);
  return {
    start: read.start,
    end: read.end,
    kind: read.kind,
    grain: read.grain,
    known: read.known,
    implied: resolved ? impliedParts(read.known, resolved.parts) : {},
    value: resolved?.value ?? null,
  };
}

/** What the text speaks of after this expression: the day or year that "a day earlier" counts from. */
export function advance(reference: Reference, { value, grain }: TemporalExpression): Reference {
  const covered = value === null ? null : daysCovered(value);
  if (!covered) return reference;
  const { year } = civilDay(covered.first);
  return {
    ...reference,
    mentionedYear: year,
    mentionedDay: grain === 'day' && covered.first === covered.last ? covered.first : reference.mentionedDay,
  };
}
