import type { Outcome } from '../types.ts';

/**
 * Whether an event belongs into the history of a leader. What is said of all foreign leaders
 * would put every leader of the world into it: it is told only of those whom the record names,
 * or whose country it names, in the same series (docs/decisions/0012).
 *
 * @param familiar whether the record does so
 */
export function isTold({ outcome, ladder }: Outcome, familiar: boolean): boolean {
  return ladder.some(({ reach }) => reach !== 'all') || (outcome !== null && familiar);
}
