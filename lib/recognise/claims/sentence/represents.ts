import type { Tag } from '../types.ts';
import type { Role } from '../vocabulary.ts';

/** Whether words say that somebody is stood in for, and that one stands where `who` says: "instead of him", "en su lugar". */
export function represents(tag: Tag | undefined, who: Role): boolean {
  return (
    tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent' && sense.cue.who === who) ?? false
  );
}
