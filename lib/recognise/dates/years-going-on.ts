import { civilDay } from './calendar.ts';
import type { Passage, Reading } from './reading.ts';
import type { Reference } from './resolve.ts';
import type { Tense } from './tense.ts';
import type { TemporalExpression } from './types.ts';

/** A year that a sentence or its paragraph has named, and the last item of the words that named it. */
export interface YearNamed {
  readonly year: number;
  /** -1 for one that an earlier sentence has named. */
  readonly last: number;
  /** "last year", as against "2015". */
  readonly isRelative: boolean;
  /** It opens its sentence and so is the time of all of it. */
  readonly isFrame: boolean;
}

/** Items within which "weeks earlier" counts to a day behind it. */
const COUNTED = 3;
/** Items within which "that autumn" tells the year of a day behind it. */
const SAME_YEAR = 8;
/** A year in words goes on only this many items further: "last year in May". */
const BESIDE_YEAR = 2;
/** A year that stands this near to the head of its sentence is the time of the whole sentence. */
const FRAME = 2;

export function yearNamedBy(
  { items }: Passage,
  { kind, known, first, last }: Reading,
  { grain, value }: TemporalExpression,
): YearNamed | null {
  if (value === null || kind === 'calendar-day') return null;
  // "O de 2023 tivera só líderes da Ásia": the year of something, and of nothing else.
  const isOfThat = first === FRAME && items[first - 1]?.lexeme.of === true;
  const isFrame = first <= FRAME && !isOfThat;
  if (known.year !== undefined) return { year: known.year, last, isRelative: false, isFrame };
  return grain === 'year' ? { year: Number(value), last, isRelative: true, isFrame } : null;
}

/** The year that a day or month goes on about: one in figures, one that frames the sentence or stands right before, one to come. */
export function yearGoingOn(
  { text, items }: Passage,
  named: YearNamed | null,
  { first, start }: Reading,
  tense: Tense,
  published: number | null,
): number | null {
  if (named === null) return null;
  const now = published === null ? null : civilDay(published).year;
  // Of an earlier sentence only what is told of the past goes on.
  if (named.last < 0) {
    const isPast = tense?.points === 'behind' && now !== null && named.year < now;
    return isPast && named.isFrame && !named.isRelative ? named.year : null;
  }
  // "…in 2015; he comes again for May 9": another statement.
  if (!named.isFrame && text.slice(items[named.last]?.end, start).includes(';')) return null;
  const isToCome = now !== null && named.year > now;
  const isNear = first - named.last <= BESIDE_YEAR;
  return !named.isRelative || named.isFrame || isNear || isToCome ? named.year : null;
}

/** "Some weeks earlier, on April 7": the year in which the time spoken of before, or after, has such a day. */
export function yearCountedFrom(
  { items }: Passage,
  { known, first }: Reading,
  { mentionedYear, mentionedDay }: Reference,
) {
  if (mentionedYear === null || known.month === undefined || known.year !== undefined) return null;
  // "Iste jeseni gledao je i kineski defile, 3. septembra."
  if (items.some(({ lexeme }, i) => lexeme.sameYear && i < first && i >= first - SAME_YEAR)) return mentionedYear;
  const at = items.findLastIndex(
    ({ lexeme }, i) => i < first && i >= first - COUNTED && (lexeme.earlier || lexeme.later),
  );
  if (at < 1 || items[at - 1]?.lexeme.unit === undefined) return null;
  const month = mentionedDay === null ? known.month : civilDay(mentionedDay).month;
  if (items[at]?.lexeme.earlier) return known.month > month ? mentionedYear - 1 : mentionedYear;
  return known.month < month ? mentionedYear + 1 : mentionedYear;
}
