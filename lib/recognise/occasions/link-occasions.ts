import type { TemporalExpression } from '../dates/types.ts';
import type { DateMention, EventMention, Knowledge, Span } from '../types.ts';

/** An article with its sentences and dates found, ready for linking. */
export interface DatedArticle {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  /** Evidence only: nothing in it is marked. */
  readonly title?: string;
  readonly sentences: readonly Span[];
  readonly dates: readonly TemporalExpression[];
  /** Ids of the events that earlier parts of the same page spoke of, most recent last. */
  readonly earlierEvents?: readonly string[];
}

export interface OccasionLinks {
  /** Sorted by start; never overlapping one another nor `dates`. */
  readonly events: readonly EventMention[];
  /** The calendar expressions that are no event, where they could be resolved. */
  readonly dates: readonly DateMention[];
  /** The ids of the editions that the article speaks of, in order of first mention. */
  readonly editions: readonly string[];
}

/**
 * Decides which expressions of an article stand for an edition that we know: named occasions,
 * anniversaries, phrases for an edition, and dates that fall on an edition's day in an article
 * that gives evidence of being about it. What is left of the dates stays a plain date.
 */
export function linkOccasions(article: DatedArticle, _knowledge: Pick<Knowledge, 'series' | 'events'>): OccasionLinks {
  const dates = article.dates.flatMap(({ start, end, value }): DateMention[] =>
    value === null ? [] : [{ kind: 'date', start, end, value, text: article.text.slice(start, end) }],
  );
  return { events: [], dates, editions: [] };
}
