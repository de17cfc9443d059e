import type { Span } from '../types.ts';

/** A country found beside a title, and how far the phrase now reaches. */
export interface CountryPhrase extends Span {
  readonly countries: readonly string[];
  readonly blocked: boolean;
}
