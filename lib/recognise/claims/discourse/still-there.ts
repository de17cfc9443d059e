import type { Discourse } from './memory.ts';

/** Languages whose reports are told to be at the scene until they leave it. */
const STAYS: ReadonlySet<string> = new Set(['ar', 'ja', 'zh']);

/** A report that was at the scene so few sentences ago is still there. */
const LINGERS = 2;

/** Whether the last sentences had somebody or something of the scene; an occasion that is only named is none. */
export function isStillAtScene(
  { hasOccasion, hadOccasion, sceneAge, drafts, draftsAge }: Discourse,
  language: string,
): boolean {
  return (
    sceneAge <= LINGERS ||
    // Where it has left the scene, `isAway` tells.
    ((hasOccasion || hadOccasion) && STAYS.has(language)) ||
    (draftsAge <= 1 && drafts.some(({ act, negative }) => act === 'come' && !negative))
  );
}
