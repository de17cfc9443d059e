import type { Span } from '../types.ts';

/** Parts of a calendar date. `weekday` counts from 1 (Monday) to 7 (Sunday), as ISO 8601 does. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** How finely an expression speaks of time. */
export type Grain = 'day' | 'week' | 'month' | 'year';

/** What kind of words the expression is made of; linking treats the kinds differently. */
export type TemporalKind =
  /** A day with its month, with or without a year: "May 9", "9 мая 2025", "9月3日", "2025-05-09". */
  | 'calendar-day'
  /** Several days: "May 8–9", "с 8 по 9 мая". */
  | 'range'
  /** A day without its month: "28日", "viernes 9". */
  | 'day-of-month'
  | 'month'
  | 'year'
  | 'weekday'
  /** "today", "last year", "ten years ago", "next day". */
  | 'relative';

/**
 * A stretch of text that names a time, and what it stands for.
 *
 * `known` holds what the words say, `implied` what the publication date, the tense and the
 * neighbours made of it; the two never overlap. `value` is an ISO day, month or year, or a closed
 * interval `A/B`; null where the words leave it open and nothing in the article settles it.
 */
export interface TemporalExpression extends Span {
  readonly kind: TemporalKind;
  readonly grain: Grain;
  readonly known: DateParts;
  readonly implied: DateParts;
  readonly value: string | null;
  /** "two days later": a stretch of time that tells a day without being a date. */
  readonly isStretch?: true;
  /** "同年9月3日": in the year spoken of before, which may be told by more than dates. */
  readonly isSameYear?: true;
  /** "next May 9": the words say which. */
  readonly isTowards?: true;
}
