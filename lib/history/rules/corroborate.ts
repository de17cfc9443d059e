import type { Testimony, Verdict } from '../testimony.ts';
import type { OutcomeKind } from '../types.ts';

/** Announcements that somebody will not come themselves. */
const AWAY: ReadonlySet<OutcomeKind> = new Set(['declined', 'absent', 'represented']);

/**
 * An absence that was announced and then reported rests on both: whoever said beforehand that the
 * person would not come, and was right, is an origin of it (docs/decisions/0016).
 *
 * Only the last firm word counts: a refusal that was taken back supports nothing. The other way
 * round nothing is gained, since an acceptance is no report of a presence.
 *
 * @param after what the reports from the day and afterwards support
 * @param announcements tells what the announcements support, as if there were no reports
 */
export function corroborateAbsence(after: Verdict, announcements: () => Verdict | null): Verdict {
  if (after.outcome !== 'absent' && after.outcome !== 'represented') return after;
  const announced = announcements();
  if (announced === null || !AWAY.has(announced.outcome)) return after;
  const agreeing = [...announced.counted, ...(announced.beside ?? [])].filter(isOfPerson);
  return { ...after, counted: new Set([...after.counted, ...agreeing]) };
}

/** What was said of this person or their country; "nobody will come" is too general to be right about one. */
function isOfPerson({ claim, says, reach }: Testimony): boolean {
  return (reach === 'leader' || reach === 'country') && !claim.denies && AWAY.has(says as OutcomeKind);
}
