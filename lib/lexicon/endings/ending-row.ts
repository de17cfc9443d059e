/**
 * Endings of names, by language: how a form of the text leads back to the form of the lexicon.
 *
 * A row is `[ending, lemma ending, stem must end with one of]`; the third is left out where any
 * stem will do. Rows are written in ordinary letters and folded when loaded, so "ий" and "ії" are
 * what folding makes of them. Names keep their sounds better than other nouns, so the tables hold
 * what happens to names of people; possessive adjectives ("Vučićev", "Putinova") are not among them,
 * since they are not the name.
 */
export type EndingRow = readonly [ending: string, lemma: string, after?: string];

export interface Declension {
  /** Which words of a name of several take endings. */
  readonly words: 'all' | 'first' | 'last';
  readonly rows: readonly EndingRow[];
}
