import { AR_OCCASIONS } from '../locales/ar/occasions.ts';
import { DE_OCCASIONS } from '../locales/de/occasions.ts';
import { EN_OCCASIONS } from '../locales/en/occasions.ts';
import { ES_OCCASIONS } from '../locales/es/occasions.ts';
import { FR_OCCASIONS } from '../locales/fr/occasions.ts';
import { JA_OCCASIONS } from '../locales/ja/occasions.ts';
import { PL_OCCASIONS } from '../locales/pl/occasions.ts';
import { PT_OCCASIONS } from '../locales/pt/occasions.ts';
import { tableLanguage } from '../locales/relatives.ts';
import { RO_OCCASIONS } from '../locales/ro/occasions.ts';
import { RU_OCCASIONS } from '../locales/ru/occasions.ts';
import { SR_OCCASIONS } from '../locales/sr/occasions.ts';
import { UK_OCCASIONS } from '../locales/uk/occasions.ts';
import { ZH_OCCASIONS } from '../locales/zh/occasions.ts';
import { compileParticles, type Particles } from './particles.ts';
import { compilePhrases, type PhraseTable } from './phrase-table.ts';
import type { CueKind, OccasionVocabulary } from './vocabulary.ts';

/** The languages whose occasions are read; in another one only the names that packs give are found. */
const OCCASION_VOCABULARIES: Readonly<Record<string, OccasionVocabulary>> = {
  ar: AR_OCCASIONS,
  de: DE_OCCASIONS,
  en: EN_OCCASIONS,
  es: ES_OCCASIONS,
  fr: FR_OCCASIONS,
  ja: JA_OCCASIONS,
  pl: PL_OCCASIONS,
  pt: PT_OCCASIONS,
  ro: RO_OCCASIONS,
  ru: RU_OCCASIONS,
  sr: SR_OCCASIONS,
  uk: UK_OCCASIONS,
  zh: ZH_OCCASIONS,
};

export interface OccasionLanguage {
  readonly table: PhraseTable<CueKind>;
  /** Only what may itself become a mention: most articles hold none of it, and need no reading for evidence. */
  readonly triggers: PhraseTable<CueKind>;
  readonly particles: Particles;
  readonly ties: readonly string[];
  readonly leads: 'numbers' | 'years' | undefined;
  readonly follows: 'years' | 'days' | undefined;
  readonly years: readonly string[];
  readonly readsBefore: boolean;
}

/** "Years" behind a number. */
const YEARS: Readonly<Record<string, string>> = {
  ar: 'عاما عاماً عام سنة',
  de: 'jahre jahren',
  en: 'years',
  es: 'años',
  fr: 'ans',
  ja: '年',
  pl: 'lat lata',
  pt: 'anos',
  ro: 'ani',
  ru: 'лет года',
  sr: 'godina година',
  uk: 'років роки',
  zh: '年',
};

/** Languages in which what an anniversary is of stands before it. */
const READS_BEFORE: readonly string[] = ['zh', 'ja'];

const TRIGGERS: readonly CueKind[] = [
  'victoryDay',
  'moscowName',
  'beijingName',
  'anniversary',
  'yearsSince',
  'occasionNoun',
  'summit',
];

/** Compiled on first use, as dates are. */
const compiled = new Map<string, OccasionLanguage>();

function entriesOf(vocabulary: OccasionVocabulary): (readonly [CueKind, string])[] {
  const { numbers: _, ties: __, leads: ___, follows: ____, ...lists } = vocabulary;
  const particles: readonly string[] = [
    'locative',
    'locativeBehind',
    'toward',
    'editionOf',
    'fusedOf',
    'ofWeekday',
    'forDay',
    'between',
    'equates',
  ];
  return Object.entries(lists)
    .filter(([key]) => !particles.includes(key))
    .flatMap(([key, patterns]) => patterns.map((pattern: string) => [key as CueKind, pattern] as const));
}

/** The compiled words of a language, `lang` being a BCP 47 tag or its primary subtag. */
export function occasionLanguage(lang: string): OccasionLanguage {
  const tag = tableLanguage(lang);
  const key = OCCASION_VOCABULARIES[tag] ? tag : 'en';
  const known = compiled.get(key);
  if (known) return known;
  const vocabulary: OccasionVocabulary = OCCASION_VOCABULARIES[key] ?? EN_OCCASIONS;
  const entries = entriesOf(vocabulary);
  const language: OccasionLanguage = {
    table: compilePhrases(entries, vocabulary.numbers),
    triggers: compilePhrases(
      entries.filter(([kind]) => TRIGGERS.includes(kind)),
      vocabulary.numbers,
    ),
    particles: compileParticles(vocabulary),
    ties: vocabulary.ties?.split(' ') ?? [],
    leads: vocabulary.leads,
    follows: vocabulary.follows,
    years: YEARS[key]?.split(' ') ?? [],
    readsBefore: READS_BEFORE.includes(key),
  };
  compiled.set(key, language);
  return language;
}

/** Every pattern of every language, as `[language, list, pattern]`: what the tables' own test walks. */
export function occasionPatterns(): (readonly [lang: string, list: string, pattern: string])[] {
  return Object.entries(OCCASION_VOCABULARIES).flatMap(([lang, vocabulary]) => {
    const { numbers: _, ties: __, leads: ___, follows: ____, ...lists } = vocabulary;
    return Object.entries(lists).flatMap(([list, all]) => all.map((pattern: string) => [lang, list, pattern] as const));
  });
}
