import type { Leader } from '../packs/schema.ts';
import { officesOn } from './in-office.ts';
import { rollSpeaks } from './rules/roll.ts';
import type { LeaderHistory, Outcome } from './types.ts';

/** Whether somebody was at an event itself: known to have been, known not to, or not known. */
export type Presence = 'there' | 'away' | 'open';

/** What an outcome says of presence at the event itself. Announcements leave it open, and so does a dispute. */
export function presenceIn({
  outcome,
  basis,
  qualifiers,
}: Pick<Outcome, 'outcome' | 'basis' | 'qualifiers'>): Presence {
  if (basis !== 'after' || outcome === null || outcome === 'disputed') return 'open';
  if (outcome !== 'attended' && outcome !== 'host') return 'away';
  if (qualifiers.some(({ kind }) => kind === 'city-not-event')) return 'away';
  return qualifiers.some(({ kind }) => kind === 'city-only') ? 'open' : 'there';
}

/**
 * Whether a leader was at an edition. Of those without an outcome a complete list says that they
 * were not there; whoever was in no office then was not there as a leader.
 */
export function presenceAt(event: LeaderHistory['editions'][number], history: LeaderHistory): Presence {
  const outcome = history.outcomes.find((one) => one.event === event.id);
  if (outcome) return presenceIn(outcome);
  if (rollSpeaks(event, history.recordUntil) || !inOffice(history.leader, event.start)) return 'away';
  return 'open';
}

/** Whether a leader held an office of state or government on a day. */
export function inOffice(leader: Leader, day: string): boolean {
  return officesOn(leader, day).length > 0;
}
