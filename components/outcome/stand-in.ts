import type { Phase } from '../../lib/history/types.ts';
import type { Words } from '../words/words.ts';

/**
 * Who came in somebody's place, as a phrase of its own: “Represented by the ambassador”. Only the word
 * “Represented” itself can be gone on with by the name alone: “Declined by the ambassador” would say
 * that it was the ambassador who declined.
 *
 * @param stand from `representativeName`
 * @param phase of what tells of them: a stand-in who was only announced has not come yet
 */
export function standInPhrase(stand: string, phase: Phase, words: Words): string {
  if (phase === 'before') return words.t('standInAnnounced', stand);
  return `${words.t('outcomeRepresented')} ${words.t('representedBy', stand)}`;
}
