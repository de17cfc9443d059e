import type { ClaimReading } from '../../types.ts';

/** What somebody who is told to be away is not told to do at the scene, however it reads: "will not watch the parade, but on Sunday lays a wreath". */
const AWAY: ReadonlySet<string> = new Set(['absent', 'declined', 'represented', 'invited denied']);

/**
 * Leaves out what other claims of the same article speak against: a host who "attended", and deeds of one
 * who was away.
 *
 * @param weak claims that rest on a deed alone
 * @param elsewhere leaders who were told to be in another place in those days
 */
export function consistent(
  claims: readonly ClaimReading[],
  weak: ReadonlySet<ClaimReading>,
  elsewhere: ReadonlySet<string> = new Set(),
): ClaimReading[] {
  const said = new Set(claims.map((claim) => keyOf(claim, statusOf(claim))));
  // "arrived for the summit and is to speak there": who came is expected no more, as far as that sentence goes.
  const came = new Set(claims.flatMap((claim) => (claim.status === 'attended' ? [inSentence(claim)] : [])));
  return claims.filter((claim) => {
    const { status, denies, subject } = claim;
    if (denies || (status !== 'attended' && status !== 'expected')) return true;
    const isDone = status === 'attended';
    if (isDone ? said.has(keyOf(claim, 'host')) : came.has(inSentence(claim))) return false;
    if (isDone && missedFirst(claim, claims)) return false;
    if (!weak.has(claim)) return true;
    if (isDone && 'leader' in subject && elsewhere.has(subject.leader)) return false;
    return ![...AWAY].some((status) => said.has(keyOf(claim, status)));
  });
}

/** "was not at the ceremony … took part in the dinner": who was told to be away did something beside it. */
function missedFirst(claim: ClaimReading, claims: readonly ClaimReading[]): boolean {
  if (claim.speaker !== null) return false;
  const key = keyOf(claim, 'absent');
  return claims.some(
    (each) => each.speaker === null && each.start < claim.start && keyOf(each, statusOf(each)) === key,
  );
}

function statusOf({ status, denies }: ClaimReading): string {
  return denies ? `${status} denied` : status;
}

function inSentence({ subject, event, start }: ClaimReading): string {
  return JSON.stringify([subject, event, start]);
}

function keyOf({ subject, event }: ClaimReading, status: string): string {
  return JSON.stringify([subject, event, status]);
}
