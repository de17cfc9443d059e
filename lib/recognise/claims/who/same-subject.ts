import type { ClaimSubject } from '../../types.ts';

/** Whether two subjects (a leader, a country, a group or everybody from abroad) are one and the same. */
export function isSameSubject(one: ClaimSubject, other: ClaimSubject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
