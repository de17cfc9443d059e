import type { Scope } from '../../packs/schema.ts';
import type { Testimony } from '../testimony.ts';

/** From the widest to the narrowest: whoever is at the event is in the programme and in the city. */
const NARROWNESS = { city: 0, programme: 1, event: 2 } as const satisfies Record<Scope, number>;

function narrowness({ claim }: Testimony): number {
  return NARROWNESS[claim.scope ?? 'programme'];
}

/**
 * Whether somebody said to have been there cannot have been away as the other says.
 *
 * "Came to Moscow" and "was not at the parade" are both true of one person; "was at the parade"
 * and "did not come to the celebrations" are not.
 */
export function contradict(there: Testimony, away: Testimony): boolean {
  return narrowness(there) >= narrowness(away);
}

/** Whether the testimony says no more than that somebody came to the place. */
export function isCityOnly(testimony: Testimony): boolean {
  return testimony.claim.scope === 'city';
}
