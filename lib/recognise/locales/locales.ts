import * as ar from './ar/locale.ts';
import * as de from './de/locale.ts';
import * as en from './en/locale.ts';
import * as es from './es/locale.ts';
import * as fr from './fr/locale.ts';
import * as ja from './ja/locale.ts';
import type { Locale } from './locale.ts';
import * as pl from './pl/locale.ts';
import * as pt from './pt/locale.ts';
import * as ro from './ro/locale.ts';
import * as ru from './ru/locale.ts';
import * as sr from './sr/locale.ts';
import * as uk from './uk/locale.ts';
import * as zh from './zh/locale.ts';

/**
 * Each is asked for when a text in its language is read: what is built for browsers runs a language's modules only
 * then (`scripts/build/deferred-locales.ts`), since a background that wakes must answer at once.
 */
const LOCALES: Readonly<Record<string, () => Locale>> = {
  ar: () => ar.locale,
  de: () => de.locale,
  en: () => en.locale,
  es: () => es.locale,
  fr: () => fr.locale,
  ja: () => ja.locale,
  pl: () => pl.locale,
  pt: () => pt.locale,
  ro: () => ro.locale,
  ru: () => ru.locale,
  sr: () => sr.locale,
  uk: () => uk.locale,
  zh: () => zh.locale,
};

/** The languages that are read, as primary subtags of BCP 47. */
export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

/** Languages that are read with the tables of a close relative. */
const RELATIVES: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', sh: 'sr', cnr: 'sr', me: 'sr', mo: 'ro' };

/** The language whose tables serve a page: the primary subtag of `lang`, or a close relative of it. */
export function tableLanguage(lang: string): string {
  const tag = lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return RELATIVES[tag] ?? tag;
}

/** What is known of a language or its close relative, by a BCP 47 tag; null for one without tables. */
export function localeOf(lang: string): Locale | null {
  const tag = tableLanguage(lang);
  return Object.hasOwn(LOCALES, tag) ? (LOCALES[tag]?.() ?? null) : null;
}

/** One kind of table of a language, and the language it is of: English where the language has none of the kind. */
export function tableOrEnglish<K extends keyof Locale>(
  lang: string,
  kind: K,
): { readonly lang: string; readonly table: NonNullable<Locale[K]> } {
  const table = localeOf(lang)?.[kind];
  return table ? { lang: tableLanguage(lang), table } : { lang: 'en', table: en.locale[kind] };
}
