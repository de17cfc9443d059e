import type { AttendanceEvent } from '../packs/schema.ts';
import type { Testimony, Verdict } from './testimony.ts';

/**
 * "No foreign leader came" is no absence of anybody where nobody was invited: what is said of a
 * group or of everybody then means `not-invited` for each of them, except for one who is known
 * to have been asked.
 */
export function refineUninvited(verdict: Verdict, event: AttendanceEvent, testimonies: readonly Testimony[]): Verdict {
  const spread = verdict.reach === 'group' || verdict.reach === 'all';
  if (verdict.outcome !== 'absent' || !spread || event.invitations !== 'none') return verdict;
  return testimonies.some(showsInvitation) ? verdict : { ...verdict, outcome: 'not-invited' };
}

function showsInvitation({ claim, says, reach }: Testimony): boolean {
  const named = reach === 'leader' || reach === 'country';
  return named && !claim.denies && ['invited', 'expected', 'accepted', 'declined'].includes(says);
}
