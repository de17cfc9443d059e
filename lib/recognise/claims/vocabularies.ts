import { localeOf } from '../locales/locales.ts';
import type { ClaimVocabulary } from './vocabulary.ts';

/** The claim words of a language, by its BCP 47 primary subtag; null for a language without any. */
export function claimVocabulary(lang: string): ClaimVocabulary | null {
  return localeOf(lang)?.claims ?? null;
}
