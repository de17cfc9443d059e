import { originsOf, type Testimony, type Verdict } from '../testimony.ts';
import type { Outcome, OutcomeKind } from '../types.ts';

/** Announcements that say more than that somebody is not on the list: why, or who came for them. */
const SAYS_MORE: ReadonlySet<OutcomeKind> = new Set(['declined', 'represented', 'not-invited', 'denied']);

/** What remains to be said of one who is not on a complete list. */
interface Missing extends Pick<Outcome, 'outcome' | 'basis' | 'origins' | 'qualifiers'> {
  /** Who had said so beforehand. */
  readonly counted: ReadonlySet<Testimony>;
}

/**
 * What a complete list of those present says of one of whom nothing is reported after the day: they
 * did not attend, for no other reason than that they are not on it (docs/decisions/0017).
 *
 * The list has no origins of its own, since everybody who reports a guest speaks for it. Whoever
 * announced the absence, and was right, is an origin of it.
 *
 * @param announced what the announcements support
 * @returns null where they say more than the list; then the list is a qualifier of theirs
 */
export function missingFromRoll(announced: Verdict | null): Missing | null {
  if (announced && SAYS_MORE.has(announced.outcome)) return null;
  const counted = new Set(announced?.outcome === 'absent' ? announced.counted : []);
  return {
    outcome: 'absent',
    basis: 'after',
    origins: originsOf(counted).size,
    qualifiers: [{ kind: 'not-on-complete-list' }],
    counted,
  };
}
