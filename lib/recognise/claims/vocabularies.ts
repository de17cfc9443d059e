import { claims as ar } from '../locales/ar/claims.ts';
import { claims as de } from '../locales/de/claims.ts';
import { claims as en } from '../locales/en/claims.ts';
import { claims as es } from '../locales/es/claims.ts';
import { claims as fr } from '../locales/fr/claims.ts';
import { claims as ja } from '../locales/ja/claims.ts';
import { claims as pl } from '../locales/pl/claims.ts';
import { claims as pt } from '../locales/pt/claims.ts';
import { claims as ro } from '../locales/ro/claims.ts';
import { claims as ru } from '../locales/ru/claims.ts';
import { claims as sr } from '../locales/sr/claims.ts';
import { claims as uk } from '../locales/uk/claims.ts';
import { claims as zh } from '../locales/zh/claims.ts';
import type { ClaimVocabulary } from './vocabulary.ts';

/** Claim words by language. Croatian, Bosnian and Montenegrin share the Serbian ones. */
const VOCABULARIES: Readonly<Partial<Record<string, ClaimVocabulary>>> = {
  ar,
  de,
  en,
  es,
  fr,
  pt,
  ro,
  ja,
  pl,
  ru,
  sr,
  hr: sr,
  bs: sr,
  sh: sr,
  me: sr,
  uk,
  zh,
};

/** The claim words of a language, by its BCP 47 primary subtag; null for a language without any. */
export function claimVocabulary(lang: string): ClaimVocabulary | null {
  return VOCABULARIES[lang] ?? null;
}
