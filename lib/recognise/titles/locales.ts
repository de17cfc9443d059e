import { localeOf } from '../locales/locales.ts';
import type { TitleLocale } from './locale.ts';

/** Galician titles are Spanish ones, or nearly so; what else its papers say is not. */
const RELATIVES: Readonly<Record<string, string>> = { gl: 'es' };

/** The title tables of a language, by its BCP 47 primary subtag; null for a language without any. */
export function titleLocale(lang: string): TitleLocale | null {
  return localeOf(RELATIVES[lang] ?? lang)?.titles ?? null;
}
