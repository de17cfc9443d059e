/**
 * The words of one language that speak of summits, in the notation of `OccasionVocabulary`: a pattern
 * is words separated by spaces, `a|b` alternatives, `саммит*` any ending. In Chinese and Japanese a
 * pattern is a run of signs.
 */
export interface SummitVocabulary {
  /** Words that mean a summit by themselves. */
  readonly noun: readonly string[];
  /** Words that mean one only with those who meet, or in an article about one: "gathering", "session". */
  readonly session: readonly string[];
  /** Those who meet: between a session and its body they make it a summit ("meeting of CIS leaders"). */
  readonly leaders: readonly string[];
  /** Small words and adjectives between noun and body, and between ordinal and noun; single words. */
  readonly between: readonly string[];
  /** Prepositions and the like between a noun and its place. */
  readonly locative: readonly string[];
  /** The edition after or before the one spoken of: "next", "previous". */
  readonly next: readonly string[];
  readonly previous: readonly string[];
  /** What an ordinal may carry behind its figures: "th", "-й". */
  readonly ordinalEndings: readonly string[];
  /** Ordinals in words, and others than figures: `[15, 'fifteenth']`. */
  readonly ordinals: readonly (readonly [number, string])[];
  /** A place may stand right before or behind its noun without a preposition. */
  readonly placeStands: 'before' | 'behind' | 'apart';
}
