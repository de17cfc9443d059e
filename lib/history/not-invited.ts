import type { AttendanceEvent } from '../packs/schema.ts';
import type { Testimony, Verdict } from './testimony.ts';

/**
 * What is said of a group or of everybody, read in the light of the event's own `invitations`.
 *
 * "No foreign leader came" is no absence of anybody where nobody was invited: it then means
 * `not-invited` for each of them, except for one who is known to have been asked. And "nobody
 * will be invited" means nothing for anybody where there were invitations in the end.
 *
 * @returns null where nothing remains of the verdict
 */
export function refineUninvited(
  verdict: Verdict,
  event: AttendanceEvent,
  testimonies: readonly Testimony[],
): Verdict | null {
  if (verdict.reach !== 'group' && verdict.reach !== 'all') return verdict;
  if (verdict.outcome === 'not-invited') {
    return event.invitations === 'listed' || event.invitations === 'open' ? null : verdict;
  }
  if (verdict.outcome !== 'absent' || event.invitations !== 'none') return verdict;
  return testimonies.some(showsInvitation) ? verdict : { ...verdict, outcome: 'not-invited' };
}

function showsInvitation({ claim, says, reach }: Testimony): boolean {
  const named = reach === 'leader' || reach === 'country';
  return named && !claim.denies && ['invited', 'expected', 'accepted', 'declined'].includes(says);
}
