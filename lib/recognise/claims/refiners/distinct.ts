import type { ClaimReading } from '../../types.ts';

/** One claim for each subject, event and status; two where two different speakers say so. */
export function distinct(claims: readonly ClaimReading[]): ClaimReading[] {
  const speakers = new Map<string, (string | null)[]>();
  return claims.filter((claim) => {
    const key = keyOf(claim);
    const others = speakers.get(key);
    if (others === undefined) speakers.set(key, [claim.speaker]);
    else if (others.every((other) => other !== null && claim.speaker !== null && other !== claim.speaker)) {
      others.push(claim.speaker);
    } else return false;
    return true;
  });
}

function keyOf({ subject, event, status, denies }: ClaimReading): string {
  return JSON.stringify([subject, event, status, denies ?? false]);
}
