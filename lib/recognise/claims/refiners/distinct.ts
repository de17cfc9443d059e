import type { ClaimReading } from '../../types.ts';

/** One claim for each subject, event and status; two where two different speakers say so. */
export function distinct(claims: readonly ClaimReading[]): ClaimReading[] {
  const kept: ClaimReading[] = [];
  for (const claim of claims) {
    const twins = kept.filter((other) => keyOf(other) === keyOf(claim));
    const isNew = twins.every(
      (other) => other.speaker !== null && claim.speaker !== null && other.speaker !== claim.speaker,
    );
    if (isNew) kept.push(claim);
  }
  return kept;
}

function keyOf({ subject, event, status, denies }: ClaimReading): string {
  return JSON.stringify([subject, event, status, denies ?? false]);
}
