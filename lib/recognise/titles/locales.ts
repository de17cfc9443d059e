import { titles as ar } from '../locales/ar/titles.ts';
import { titles as de } from '../locales/de/titles.ts';
import { titles as en } from '../locales/en/titles.ts';
import { titles as es } from '../locales/es/titles.ts';
import { titles as fr } from '../locales/fr/titles.ts';
import { titles as ja } from '../locales/ja/titles.ts';
import { titles as pl } from '../locales/pl/titles.ts';
import { titles as pt } from '../locales/pt/titles.ts';
import { titles as ro } from '../locales/ro/titles.ts';
import { titles as ru } from '../locales/ru/titles.ts';
import { titles as sr } from '../locales/sr/titles.ts';
import { titles as uk } from '../locales/uk/titles.ts';
import { titles as zh } from '../locales/zh/titles.ts';
import type { TitleLocale } from './locale.ts';

/** Title tables by language. Croatian, Bosnian and Montenegrin share the Serbian ones. */
const LOCALES: Readonly<Partial<Record<string, TitleLocale>>> = {
  ar,
  de,
  en,
  es,
  fr,
  ja,
  pl,
  pt,
  ro,
  ru,
  sr,
  uk,
  zh,
  hr: sr,
  bs: sr,
  sh: sr,
  me: sr,
  mo: ro,
  gl: es,
};

/** The title tables of a language, by its BCP 47 primary subtag; null for a language without any. */
export function titleLocale(lang: string): TitleLocale | null {
  return LOCALES[lang] ?? null;
}
