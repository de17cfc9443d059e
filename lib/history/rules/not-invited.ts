import type { AttendanceEvent, Status } from '../../packs/schema.ts';
import { reachOf, type Testimony, type Verdict } from '../testimony.ts';
import type { Reach } from '../types.ts';

/**
 * An absence, read in the light of the invitations.
 *
 * - Of one of whom it is reported that they were not invited, and of whom nothing shows that they
 *   were, "did not attend" is less than the record knows: `not-invited` (docs/decisions/0016).
 * - "No foreign leader came" is no absence of anybody where nobody was invited: it then means
 *   `not-invited` for each of them, except for one who is known to have been asked.
 * - "Nobody will be invited" means nothing for anybody where there were invitations in the end.
 *
 * @returns null where nothing remains of the verdict
 */
export function refineUninvited(
  verdict: Verdict,
  event: AttendanceEvent,
  testimonies: readonly Testimony[],
): Verdict | null {
  if (verdict.reach !== 'group' && verdict.reach !== 'all') return leftOut(verdict, testimonies);
  if (verdict.outcome === 'not-invited') {
    return event.invitations === 'listed' || event.invitations === 'open' ? null : verdict;
  }
  if (verdict.outcome !== 'absent' || event.invitations !== 'none') return verdict;
  const asked = testimonies.some((testimony) => says(testimony, [...SHOWS_INVITATION, 'declined']));
  return asked ? verdict : { ...verdict, outcome: 'not-invited' };
}

/** What nobody says of one who was not asked. */
const SHOWS_INVITATION = ['invited', 'expected', 'accepted'] as const satisfies readonly Status[];

/**
 * Did not attend, and was not invited either: those who say so count, the absence stands beside.
 * A refusal is no sign of an invitation where others say that there was none: some say that they
 * would not have come anyway.
 */
function leftOut(verdict: Verdict, testimonies: readonly Testimony[]): Verdict {
  if (verdict.outcome !== 'absent' || testimonies.some((one) => says(one, SHOWS_INVITATION))) return verdict;
  const uninvited = testimonies.filter(
    ({ claim, says, reach }) => says === 'invited' && claim.denies && isNamed(reach),
  );
  if (uninvited.length === 0) return verdict;
  return {
    ...verdict,
    outcome: 'not-invited',
    reach: reachOf(uninvited),
    counted: new Set(uninvited),
    beside: new Set([...verdict.counted, ...(verdict.beside ?? [])]),
  };
}

/** Whether it says one of these of the person or their country, and does not deny it. */
function says({ claim, says: status, reach }: Testimony, statuses: readonly Status[]): boolean {
  return isNamed(reach) && !claim.denies && statuses.includes(status);
}

function isNamed(reach: Reach): boolean {
  return reach === 'leader' || reach === 'country';
}
