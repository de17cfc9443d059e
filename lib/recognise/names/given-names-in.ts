import { GIVEN_NAMES } from './given-names.ts';

/** Given names that are everyday words of a language: "Nur Merz fehlte". */
const WORDS: Readonly<Partial<Record<string, string>>> = {
  de: 'nur anders',
  es: 'pero ira vera mira una lea nada',
  pt: 'sem ira nada uma',
  ro: 'vin mai asa',
  pl: 'sam ani',
  sr: 'sam',
};

/** Whether a word, folded, is a given name, and no everyday word of the text's language. */
export function isGivenNameIn(lang: string, folded: string): boolean {
  return GIVEN_NAMES.has(folded) && !WORDS[lang]?.split(' ').includes(folded);
}
