import type { CountedKey, PlainKey } from './keys.ts';

/**
 * Everything a view needs to put data into the reader's language. Views get it as a prop, so
 * that they run the same in a page, in a story and in a test, without the browser's catalogue.
 */
export interface Words {
  /** BCP 47 tag of the catalogue in use, for `lang` attributes and `Intl`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The text of a key; `$1`, `$2` … are filled in order. */
  t(key: PlainKey, ...fills: readonly string[]): string;
  /** A counted phrase in the plural form for `n`; `$1` is the number, further fills follow. */
  n(key: CountedKey, n: number, ...fills: readonly string[]): string;
  /** An EDTF value for reading: `2025-05-09` → “9 May 2025”, an interval → “9–12 February 2025”. */
  date(edtf: string): string;
  /** The reader's name for a country or organisation code. */
  country(code: string): string;
  /** The reader's name for a language tag. */
  language(tag: string): string;
  number(n: number): string;
  /** “A, B and C”. */
  list(items: readonly string[]): string;
}
