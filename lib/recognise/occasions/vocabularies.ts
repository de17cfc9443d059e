import { EN_OCCASIONS } from '../locales/en/occasions.ts';
import { compilePhrases, type PhraseTable } from './phrases.ts';
import type { CueKind, OccasionVocabulary } from './vocabulary.ts';

/** The languages whose occasions are read; in another one only the names that packs give are found. */
const OCCASION_VOCABULARIES: Readonly<Record<string, OccasionVocabulary>> = {
  en: EN_OCCASIONS,
};

export interface OccasionLanguage {
  readonly table: PhraseTable<CueKind>;
  readonly possessive: string | undefined;
  readonly readsBefore: boolean;
}

/** Languages in which what an anniversary is of stands before it. */
const READS_BEFORE: readonly string[] = ['zh', 'ja'];

/** Compiled on first use, as dates are. */
const compiled = new Map<string, OccasionLanguage>();

function entriesOf(vocabulary: OccasionVocabulary): (readonly [CueKind, string])[] {
  const { numbers: _, possessive: __, ...lists } = vocabulary;
  return Object.entries(lists).flatMap(([key, patterns]) =>
    patterns.map((pattern: string) => [key as CueKind, pattern] as const),
  );
}

/** The compiled words of a language, `lang` being a BCP 47 tag or its primary subtag. */
export function occasionLanguage(lang: string): OccasionLanguage {
  const tag = lang.split('-', 1)[0]?.toLowerCase() ?? '';
  const key = OCCASION_VOCABULARIES[tag] ? tag : 'en';
  const known = compiled.get(key);
  if (known) return known;
  const vocabulary = OCCASION_VOCABULARIES[key] ?? EN_OCCASIONS;
  const language: OccasionLanguage = {
    table: compilePhrases(entriesOf(vocabulary), vocabulary.numbers),
    possessive: vocabulary.possessive,
    readsBefore: READS_BEFORE.includes(key),
  };
  compiled.set(key, language);
  return language;
}
