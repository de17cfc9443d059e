import { segment } from '../../text/sentences.ts';
import { findDates } from './find-dates.ts';

/** A sentence, and the expressions expected in it as `words → value`; `?` stands for an unresolved value. */
export type DateCase = readonly [text: string, ...expected: string[]];

/** What is read in a text, in the notation of `DateCase`. For tests. */
export function datesIn(text: string, lang: string, published: string | null): string[] {
  return findDates(text, segment(text, lang), { lang, published }).map(
    ({ start, end, value }) => `${text.slice(start, end)} → ${value ?? '?'}`,
  );
}
