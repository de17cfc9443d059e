import { civilDay, dayCount, daysCovered, daysInMonth, isoDay, isoYear, isRealDay, weekdayOf } from './calendar.ts';
import {
  dayOfMonth,
  dayTowards,
  dayValue,
  interval,
  monthValue,
  type Resolved,
  shiftMonth,
  weekdayValue,
  yearlessDay,
  yearlessMonth,
} from './nearest.ts';
import type { Reading, RelativeTime } from './reading.ts';
import type { Tense } from './tense.ts';
import type { DateParts, TemporalExpression } from './types.ts';

/** A day that an earlier paragraph spoke of is still the one before "the next day" where it lies no further back. */
const RECENT_DAYS = 7;

const SATURDAY = 6;
/** In the first days of a week "the weekend" is the one gone by, where no verb tells. */
const WEDNESDAY = 3;

/** The article's own time, and the time that its text spoke of last. */
export interface Reference {
  /** Day count of publication, or null where unknown. */
  readonly published: number | null;
  /** Day count of the last day spoken of, or null. */
  readonly mentionedDay: number | null;
  /** The last year spoken of, or null. */
  readonly mentionedYear: number | null;
  /** Day count of the last day spoken of in any paragraph, or null. */
  readonly articleDay: number | null;
  /** The year that heads the paragraph, as in a chronicle, or null. */
  readonly headingYear: number | null;
  /** The last year that the paragraph has named, or null: what an article without a date goes on about. */
  readonly paragraphYear: number | null;
  readonly isUndated: boolean;
  /** The last year that the same sentence has named before, where what follows goes on about it, or null. */
  readonly sentenceYear: number | null;
  /** How near to a month a verb settles its year, in words: those of one sign are nearer. */
  readonly closeVerb: number;
  /** Day counts of the weekdays that the article has named together with their date. */
  readonly weekdays: ReadonlyMap<number, number>;
  /** Day counts of those that a verb has told to be to come. */
  readonly weekdaysAhead: ReadonlyMap<number, number>;
}

/** The day that "the next day" counts from. "That day" is no day to come: then it is the article's own. */
function spokenOf(unit: RelativeTime['unit'], by: number, reference: Reference, tense: Tense): number | null {
  const { mentionedDay, articleDay, published } = reference;
  const isAhead = mentionedDay !== null && published !== null && mentionedDay > published;
  if (unit === 'day' && by === 0 && isAhead) return published;
  if (mentionedDay !== null || published === null || articleDay === null) return mentionedDay ?? published;
  // "The next day", "that day", told in the past, lie no day after the article.
  const isRecent = articleDay < published && published - articleDay <= RECENT_DAYS;
  const isComing = articleDay > published && articleDay - published <= RECENT_DAYS && tense?.points === 'ahead';
  if (unit === 'day' && by > 0 && isComing) return articleDay;
  return unit === 'day' && isRecent ? articleDay : published;
}

function relativeValue(
  { unit, by, from, isOpen, isComing }: RelativeTime,
  reference: Reference,
  tense: Tense,
): Resolved | null {
  if (unit === 'year' && from === 'mentioned') {
    // "A year earlier", where no time has been spoken of: than what is reported.
    const base = reference.mentionedYear ?? (reference.published === null ? null : civilDay(reference.published).year);
    return base === null ? null : { value: isoYear(base + by), parts: { year: base + by } };
  }
  const base = from === 'mentioned' ? spokenOf(unit, by, reference, tense) : reference.published;
  if (base === null) return null;
  const monday = base - weekdayOf(base) + 1 + by * 7;
  if (unit === 'day') return dayValue(base + by);
  if (unit === 'week') return interval(monday, monday + 6);
  if (unit === 'weekend') {
    const isThis = isComing === true && weekdayOf(base) < SATURDAY;
    const isGone =
      isOpen && weekdayOf(base) < SATURDAY && (tense ? tense.points === 'behind' : weekdayOf(base) < WEDNESDAY);
    const back = isGone || isThis ? 7 : 0;
    return interval(monday + 5 - back, monday + 6 - back);
  }
  if (unit === 'year') {
    const year = civilDay(base).year + by;
    return { value: isoYear(year), parts: { year } };
  }
  const { year, month } = shiftMonth(base, by);
  return monthValue(year, month);
}

/** "In May 2015 Xi came, in September Putin returned the visit": the year goes on, unless the verb points the other way. */
function yearGoingOn({ sentenceYear, published }: Reference, tense: Tense): number | null {
  if (sentenceYear === null || published === null) return sentenceYear;
  const { year } = civilDay(published);
  const isAgainst = tense?.points === (sentenceYear < year ? 'ahead' : 'behind');
  return isAgainst || sentenceYear === year ? null : sentenceYear;
}

function yearOf({ known, yearShift, sameYear }: Reading, reference: Reference, tense: Tense): number | null {
  if (known.year !== undefined) return known.year;
  if (sameYear) return reference.mentionedYear;
  if (yearShift === undefined)
    return (
      reference.headingYear ?? yearGoingOn(reference, tense) ?? (reference.isUndated ? reference.paragraphYear : null)
    );
  if (reference.published === null) return null;
  return civilDay(reference.published).year + yearShift;
}

function resolveDay(read: Reading, weekday: number | undefined, reference: Reference, tense: Tense): Resolved | null {
  const { month, day } = read.known;
  if (month === undefined || day === undefined) return null;
  const year = yearOf(read, reference, tense);
  const isOpen = read.known.year === undefined && read.yearShift === undefined && !read.sameYear;
  // "L'année prochaine …; ce mercredi 3 septembre": a year named before is not this day's where the weekday is another.
  const isOther =
    isOpen &&
    year !== null &&
    weekday !== undefined &&
    reference.published !== null &&
    (!isRealDay(year, month, day) || weekdayOf(dayCount({ year, month, day })) !== weekday);
  if (year !== null && !isOther) return isRealDay(year, month, day) ? dayValue(dayCount({ year, month, day })) : null;
  if (reference.published === null || read.sameYear) return null;
  if (read.towards) return dayTowards(month, day, read.towards, reference.published);
  const nearest = yearlessDay(month, day, weekday, tense, reference.published);
  return nearest === null ? null : dayValue(nearest);
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
  // "this January" is of the article's own time, whatever year was named before.
  const year = read.relative ? (read.known.year ?? null) : yearOf(read, reference, tense);
  if (year !== null) return monthValue(year, month);
  if (reference.published === null || read.sameYear) return null;
  return yearlessMonth(month, read.relative?.by, tense, reference.published, reference.closeVerb);
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
      if (read.relative === undefined && read.known.day === undefined) {
        const ahead = tense === null ? reference.weekdaysAhead.get(read.known.weekday) : undefined;
        const named = reference.weekdays.get(read.known.weekday) ?? ahead;
        if (named !== undefined) return dayValue(named);
      }
      if (read.known.day !== undefined) return dayOfMonth(read.known, tense, published);
      if (read.relative?.isInWeek)
        return dayValue(published - weekdayOf(published) + read.known.weekday + 7 * read.relative.by);
      return weekdayValue(read.known.weekday, read.relative?.by, tense, published);
    case 'relative':
      return read.relative ? relativeValue(read.relative, reference, tense) : null;
  }
}

/** "来月3日": the month that a word counts from that of publication. */
function inItsMonth(read: Reading, { published }: Reference): Reading {
  if (read.monthShift === undefined || published === null) return read;
  return { ...read, known: { ...read.known, ...shiftMonth(published, read.monthShift) } };
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
  const resolved = resolveParts(inItsMonth(read, reference), weekday, reference, tense);
  return {
    start: read.start,
    end: read.end,
    kind: read.kind,
    grain: read.grain,
    known: read.known,
    implied: resolved ? impliedParts(read.known, resolved.parts) : {},
    value: resolved?.value ?? null,
    ...(read.isStretch && { isStretch: true as const }),
    ...(read.sameYear && { isSameYear: true as const }),
    ...((read.towards || read.yearShift !== undefined) && { isTowards: true as const }),
  };
}

/** What the text speaks of after this expression: the day or year that "a day earlier" counts from. */
export function advance(reference: Reference, { value, grain }: TemporalExpression): Reference {
  const covered = value === null ? null : daysCovered(value);
  if (!covered) return reference;
  const { year } = civilDay(covered.first);
  const isDay = grain === 'day' && covered.first === covered.last;
  return {
    ...reference,
    mentionedYear: year,
    mentionedDay: isDay ? covered.first : reference.mentionedDay,
    articleDay: isDay ? covered.first : reference.articleDay,
  };
}
