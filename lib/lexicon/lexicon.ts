import type { NameEntry, NameMatch } from './types.ts';

/** A compiled gazetteer, loaded and ready to match. Opaque: use `matchNames`. */
export interface Lexicon {
  readonly forms: number;
}

/** Compiles surface forms into the shipped blob. */
export function compileLexicon(_entries: Iterable<NameEntry>): Uint8Array {
  throw new Error('not built yet');
}

/** Loads a blob written by `compileLexicon`. */
export function loadLexicon(_blob: Uint8Array): Lexicon {
  throw new Error('not built yet');
}

/** Finds every surface form in a text, longest first, never overlapping. */
export function matchNames(_text: string, _lexicon: Lexicon, _options?: { readonly lang?: string }): NameMatch[] {
  throw new Error('not built yet');
}
