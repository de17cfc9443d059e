import type { Words } from '../words/words.ts';

/**
 * Who came in somebody's place, as a phrase of its own: “Represented by the ambassador”. Only the word
 * “Represented” itself can be gone on with by the name alone: “Declined by the ambassador” would say
 * that it was the ambassador who declined.
 *
 * @param stand from `representativeName`
 */
export function standInPhrase(stand: string, words: Words): string {
  return `${words.t('outcomeRepresented')} ${words.t('representedBy', stand)}`;
}
