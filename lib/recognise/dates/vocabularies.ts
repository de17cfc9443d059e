import { EN_DATES } from '../locales/en/dates.ts';
import { localeOf, tableLanguage } from '../locales/locales.ts';
import { type DateWords, dateWords } from './items.ts';
import type { VerbShapes } from './lexemes.ts';
import { compileWords, verbShapes } from './lexemes.ts';
import type { DateVocabulary } from './vocabulary.ts';

export interface DateLanguage {
  readonly vocabulary: DateVocabulary;
  readonly words: DateWords;
  readonly shapes: VerbShapes;
}

/** Compiled on first use: a page needs one language, and a woken background must answer at once. */
const compiled = new Map<string, DateLanguage>();

/** The compiled words of a language, `lang` being a BCP 47 tag or its primary subtag. */
export function dateLanguage(lang: string): DateLanguage {
  const tag = tableLanguage(lang);
  const known = compiled.get(tag);
  if (known) return known;
  // A page in a language without tables is read with English names and figures, as others are with them beside their own.
  const own = localeOf(tag)?.dates;
  const vocabulary = own ?? EN_DATES;
  const language: DateLanguage = {
    vocabulary,
    words: dateWords(compileWords(vocabulary, vocabulary === EN_DATES ? undefined : EN_DATES)),
    shapes: verbShapes(vocabulary),
  };
  compiled.set(tag, language);
  return language;
}
