import { LANGUAGES, tableOrEnglish } from '../locales/locales.ts';
import { compileParticles, type Particles } from './particles.ts';
import { compilePhrases, type PhraseTable } from './phrase-table.ts';
import type { CueKind, OccasionVocabulary } from './vocabulary.ts';

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
  const { lang: key, table: vocabulary } = tableOrEnglish(lang, 'occasions');
  const known = compiled.get(key);
  if (known) return known;
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
  return LANGUAGES.flatMap((lang) => {
    const { numbers: _, ties: __, leads: ___, follows: ____, ...lists } = tableOrEnglish(lang, 'occasions').table;
    return Object.entries(lists).flatMap(([list, all]) => all.map((pattern: string) => [lang, list, pattern] as const));
  });
}
