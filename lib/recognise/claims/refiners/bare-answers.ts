import type { ClaimReading } from '../../types.ts';

/** "No.", "Sí.": nothing else. */
const BARE = /^(?:yes|no|ja|nein|oui|non|s[ií]|sim|não|da|nu|tak|nie|да|нет|так|ні|ne|не)[.!]?$/iu;
/** What explains an answer begins so soon behind it, in UTF-16 units. */
const REACH = 200;

/** Leaves out what only "yes" or "no" says where the next sentences say it, or more, in words. */
export function withoutBareAnswers(claims: readonly ClaimReading[]): ClaimReading[] {
  return claims.filter(({ text, subject, event, end }) => {
    if (!BARE.test(text)) return true;
    const own = JSON.stringify([subject, event]);
    return !claims.some(
      (each) => each.start >= end && each.start - end <= REACH && JSON.stringify([each.subject, each.event]) === own,
    );
  });
}
