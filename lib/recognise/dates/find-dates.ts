import type { Span } from '../types.ts';
import type { TemporalExpression } from './types.ts';

/** What is known of the article whose dates are read. */
export interface DateContext {
  /** `YYYY-MM-DD`; without it only expressions that are complete in themselves are resolved. */
  readonly published?: string | null;
  /** BCP 47 primary subtag. Month and weekday words are read in this language and in English. */
  readonly lang: string;
}

/**
 * Finds every temporal expression of a text and resolves it against the publication date.
 *
 * @param sentences sorted, not overlapping; expressions never cross their bounds.
 * @returns sorted by start, never overlapping; offsets are UTF-16 units into `text`.
 */
export function findDates(_text: string, _sentences: readonly Span[], _context: DateContext): TemporalExpression[] {
  return [];
}
