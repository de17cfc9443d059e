import { AR_DATES } from '../locales/ar/dates.ts';
import { DE_DATES } from '../locales/de/dates.ts';
import { EN_DATES } from '../locales/en/dates.ts';
import { ES_DATES } from '../locales/es/dates.ts';
import { FR_DATES } from '../locales/fr/dates.ts';
import { JA_DATES } from '../locales/ja/dates.ts';
import { PL_DATES } from '../locales/pl/dates.ts';
import { PT_DATES } from '../locales/pt/dates.ts';
import { tableLanguage } from '../locales/relatives.ts';
import { RO_DATES } from '../locales/ro/dates.ts';
import { RU_DATES } from '../locales/ru/dates.ts';
import { SR_DATES } from '../locales/sr/dates.ts';
import { UK_DATES } from '../locales/uk/dates.ts';
import { ZH_DATES } from '../locales/zh/dates.ts';
import { type DateWords, dateWords } from './items.ts';
import type { VerbShapes } from './lexemes.ts';
import { compileWords, verbShapes } from './lexemes.ts';
import type { DateVocabulary } from './vocabulary.ts';

/** The languages whose dates are read; a page in another one is read with English names and figures. */
const DATE_VOCABULARIES: Readonly<Record<string, DateVocabulary>> = {
  ar: AR_DATES,
  de: DE_DATES,
  en: EN_DATES,
  es: ES_DATES,
  fr: FR_DATES,
  ja: JA_DATES,
  pl: PL_DATES,
  pt: PT_DATES,
  ro: RO_DATES,
  ru: RU_DATES,
  sr: SR_DATES,
  uk: UK_DATES,
  zh: ZH_DATES,
};

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
  const own = DATE_VOCABULARIES[tag];
  const key = own ? tag : 'en';
  const known = compiled.get(key);
  if (known) return known;
  const vocabulary = own ?? EN_DATES;
  const language: DateLanguage = {
    vocabulary,
    words: dateWords(compileWords(vocabulary, vocabulary === EN_DATES ? undefined : EN_DATES)),
    shapes: verbShapes(vocabulary),
  };
  compiled.set(key, language);
  return language;
}
