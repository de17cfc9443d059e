import { LexiconFormatError } from './blob.ts';
import { compileLexicon, shipLexicon, unshipLexicon } from './compile.ts';
import { type LoadedLexicon, readLexicon } from './lexicon-data.ts';
import { NameWalk } from './match.ts';
import type { NameMatch } from './types.ts';

export { compileLexicon, LexiconFormatError, shipLexicon, unshipLexicon };

/** A compiled gazetteer, loaded and ready to match. Opaque: use `matchNames`. */
export interface Lexicon {
  readonly forms: number;
}

/**
 * Loads a blob written by `compileLexicon`. The blob is kept and must not be changed afterwards.
 *
 * @throws {LexiconFormatError} when the blob was written by another version, or is damaged.
 */
export function loadLexicon(blob: Uint8Array): Lexicon {
  return readLexicon(blob);
}

/**
 * Finds every surface form in a text, longest first, never overlapping, in time linear in the text.
 *
 * Case, diacritics, hyphens, apostrophes and white space are folded away; whole words only in scripts
 * with spaces; a name begins with a capital where the script has them. Offsets are UTF-16 units into
 * the text as given. Possessives, clitics and Turkish suffixes are left out of the span, other
 * endings belong to it.
 *
 * @param options.lang BCP 47; switches on the endings of that language. None without it.
 */
export function matchNames(text: string, lexicon: Lexicon, options?: { readonly lang?: string }): NameMatch[] {
  const lang = options?.lang?.toLowerCase().split('-')[0];
  return new NameWalk(text, lexicon as LoadedLexicon, lang).matchAll();
}
