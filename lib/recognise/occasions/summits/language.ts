import { tableOrEnglish } from '../../locales/locales.ts';
import { compilePhrases, type PhraseTable, type Slot, slotsOf } from '../phrase-table.ts';
import { formsFor } from '../script-forms.ts';
import { tableForm } from '../word-forms.ts';
import { BODIES, COUNCILS } from './bodies.ts';
import { VENUES } from './venues.ts';
import type { SummitVocabulary } from './vocabulary.ts';

const WORDS = ['noun', 'session', 'leaders', 'next', 'previous'] as const satisfies readonly (keyof SummitVocabulary)[];

/** What a cue of summits is: a word of the language, a body, a council of heads or a venue by its row. */
export type SummitKey = (typeof WORDS)[number] | `${'body' | 'council' | 'venue'}:${string}`;

export interface SummitLanguage {
  readonly table: PhraseTable<SummitKey>;
  readonly between: readonly Slot[];
  readonly locative: readonly (readonly Slot[])[];
  readonly ordinalEndings: ReadonlySet<string>;
  /** Ordinals in words; those of two words joined by a space. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly placeStands: SummitVocabulary['placeStands'];
}

const TABLES = [
  ['body', BODIES],
  ['council', COUNCILS],
  ['venue', VENUES],
] as const;

function* entriesOf(lang: string, vocabulary: SummitVocabulary): Generator<readonly [SummitKey, string]> {
  for (const key of WORDS) for (const pattern of vocabulary[key]) yield [key, pattern];
  for (const [kind, rows] of TABLES) {
    for (const [id, row] of Object.entries(rows)) for (const form of formsFor(lang, row)) yield [`${kind}:${id}`, form];
  }
}

/** Compiled on first use, and only for articles that speak of summits. */
const compiled = new Map<string, SummitLanguage>();

/** The compiled words for summits of a language, `lang` being a BCP 47 tag or its primary subtag. */
export function summitLanguage(lang: string): SummitLanguage {
  const { lang: key, table: vocabulary } = tableOrEnglish(lang, 'summits');
  const known = compiled.get(key);
  if (known) return known;
  const language: SummitLanguage = {
    table: compilePhrases(entriesOf(key, vocabulary)),
    between: vocabulary.between.flatMap(slotsOf),
    locative: vocabulary.locative.map(slotsOf),
    ordinalEndings: new Set(vocabulary.ordinalEndings.map(tableForm)),
    ordinals: new Map(
      vocabulary.ordinals.flatMap(([n, words]) =>
        words.split(' ').map((word) => [tableForm(word.replaceAll('-', ' ')), n] as const),
      ),
    ),
    placeStands: vocabulary.placeStands,
  };
  compiled.set(key, language);
  return language;
}
