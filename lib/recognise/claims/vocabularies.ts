import { claims as en } from '../locales/en/claims.ts';
import type { ClaimVocabulary } from './vocabulary.ts';

/** Claim words by language. Croatian, Bosnian and Montenegrin share the Serbian ones. */
const VOCABULARIES: Readonly<Partial<Record<string, ClaimVocabulary>>> = { en };

/** The claim words of a language, by its BCP 47 primary subtag; null for a language without any. */
export function claimVocabulary(lang: string): ClaimVocabulary | null {
  return VOCABULARIES[lang] ?? null;
}
