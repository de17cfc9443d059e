import type { AttendanceEvent, Group, Leader, Series } from '../../packs/schema.ts';
import { spokenOf } from '../phase.ts';
import type { EventHistory, Phase } from '../types.ts';
import { type CameOfIt, cameOfIt, type StatedClaim } from './came-of-it.ts';

/** A claim of a text about one edition. */
export interface EventClaim extends StatedClaim {
  readonly event: string;
  /** Who says so, where it is not the text itself. */
  readonly speaker: string | null;
}

/** A claim with what came of it, and everybody whom the two name. Plain data: it crosses messages. */
export interface ToldClaim<Said extends EventClaim = EventClaim> {
  readonly claim: Said;
  /** Null where nothing is to be said. */
  readonly came: CameOfIt | null;
  readonly event: AttendanceEvent;
  readonly series: Series | null;
  readonly people: readonly Leader[];
  readonly groups: readonly Group[];
}

/**
 * Holds the claims of a text against the record, each once, in their order.
 *
 * @param published the day of the text, `YYYY-MM-DD`, or null
 * @param histories of the events that the claims are about; claims about others are left out
 * @param leaders whom the claims name: a complete list speaks only of people whose offices are known
 */
export function tellClaims<Said extends EventClaim>(
  claims: readonly Said[],
  published: string | null,
  histories: readonly EventHistory[],
  leaders: readonly Leader[],
): ToldClaim<Said>[] {
  const told = new Map<string, ToldClaim<Said>>();
  for (const claim of claims) {
    const history = histories.find(({ event }) => event.id === claim.event);
    const key = keyOf(claim);
    if (history && !told.has(key)) told.set(key, tell(claim, published, history, leaders));
  }
  return [...told.values()];
}

/** Whether a text tells what happened, or what was to happen: the day of the text decides, and the sort of the claim. */
export function phaseOfSaying({ status }: EventClaim, published: string | null, event: AttendanceEvent): Phase {
  return published !== null && published >= event.start ? spokenOf(status) : 'before';
}

/** A text that is read in parts may say the same thing twice. */
function keyOf({ subject, event, status, denies, scope, speaker }: EventClaim): string {
  return JSON.stringify([subject, event, status, denies ?? false, scope ?? null, speaker]);
}

function tell<Said extends EventClaim>(
  claim: Said,
  published: string | null,
  history: EventHistory,
  leaders: readonly Leader[],
): ToldClaim<Said> {
  const { subject } = claim;
  const { event, series } = history;
  const known = [...history.leaders, ...leaders];
  const leader = 'leader' in subject ? (known.find(({ id }) => id === subject.leader) ?? null) : null;
  // That an event of which we hold nothing has no report says something of us, not of the guests.
  const came = holdsAnything(history) ? cameOfIt(claim, published, history, leader) : null;
  const named = new Set([...('leader' in subject ? [subject.leader] : []), ...namedIn(came)]);
  return {
    claim,
    came,
    event,
    series,
    people: [...new Map(known.filter(({ id }) => named.has(id)).map((one) => [one.id, one])).values()],
    groups: history.groups.filter(({ id }) => 'group' in subject && subject.group === id),
  };
}

function holdsAnything({ outcomes, general, tallies }: EventHistory): boolean {
  return general.length + tallies.length > 0 || outcomes.some(({ outcome }) => outcome !== 'host');
}

/** Everybody whom an answer names, in its outcomes and in the reports behind them. */
function namedIn(came: CameOfIt | null): string[] {
  if (came === null) return [];
  const outcomes = 'there' in came ? [...came.there, ...came.away] : came.outcome ? [came.outcome] : [];
  return outcomes.flatMap(({ subject, representative, ladder }) => [
    ...('leader' in subject ? [subject.leader] : []),
    ...(representative?.leader === undefined ? [] : [representative.leader]),
    ...ladder.flatMap(({ claim }) => claim.representative?.leader ?? []),
  ]);
}
