import { edtfBounds } from '../../packs/edtf.ts';
import type { Leader, Source, Tally } from '../../packs/schema.ts';
import { countryOf, officesOn } from '../in-office.ts';
import { inOffice, presenceIn } from '../presence.ts';
import { rollSpeaks } from '../rules/roll.ts';
import type { EventHistory, Outcome } from '../types.ts';

/** A number of leaders as sources give it, newest source first. */
export interface HeadCount {
  /** The smallest and the largest of the numbers that sources give; the same where they agree. */
  readonly from: number;
  readonly to: number;
  /** The firmest that any source gives: `min` where all are lower bounds ("at least 11"). */
  readonly bound: Tally['bound'];
  readonly sources: readonly { readonly tally: Tally; readonly source: Source }[];
}

/** The numbers of an event: how many leaders were announced, how many came. */
export interface RollCall {
  readonly event: string;
  /** Of announcements only the last day's count: plans change. */
  readonly announced: HeadCount | null;
  /** Counts from the day and afterwards. */
  readonly came: HeadCount | null;
  /** How many leaders from abroad our record has at the event itself, the host not counted. */
  readonly present: number;
  /** How many more came to the place: not to the event itself, or no source says so. */
  readonly inTheCity: number;
  /** How many of whom somebody said that they would come, and of whom there is no report after the day. */
  readonly open: number;
  /** Whether those present are known to be all. */
  readonly complete: boolean;
  readonly recordUntil: string;
}

/**
 * "26 announced, 26 came", as data. What sources count and what our record holds are given side
 * by side, since they differ: sources count organisations, delegations, or the host.
 */
export function rollCall({ event, tallies, outcomes, recordUntil }: EventHistory): RollCall {
  const leaders = tallies.filter(({ tally }) => tally.what === 'leaders' && !tally.partial);
  const announced = leaders.filter(({ tally }) => tally.status === 'expected' || tally.status === 'accepted');
  const guests = outcomes.filter(({ outcome }) => outcome !== 'host');
  return {
    event: event.id,
    announced: headCount(lastDay(announced)),
    came: headCount(leaders.filter(({ tally }) => tally.status === 'attended')),
    present: guests.filter((guest) => presenceIn(guest) === 'there').length,
    inTheCity: guests.filter((guest) => isThere(guest) && presenceIn(guest) !== 'there').length,
    open: guests.filter(isOpen).length,
    complete: rollSpeaks(event, recordUntil),
    recordUntil,
  };
}

/** Where a leader stands in the roll of an event. */
export type RollStanding =
  /** On the list of those who came (`host` and `attended`); the outcome says whether to the event itself. */
  | { readonly kind: 'on-the-list'; readonly outcome: Outcome }
  /** The list of those present is complete and they are not on it. */
  | { readonly kind: 'not-on-the-complete-list'; readonly outcome: Outcome | null }
  /** No complete list is known; the outcome, where there is one, says what else is. */
  | { readonly kind: 'no-complete-list'; readonly outcome: Outcome | null };

/**
 * Where any leader stands in the roll of an event, also one of whom the record says nothing.
 *
 * @returns null where the question does not arise: the event has not been held within our record,
 *   or the leader was in no office then, or is of the host country
 */
export function rollStanding(leader: Leader, history: EventHistory): RollStanding | null {
  const { event, outcomes, recordUntil } = history;
  const outcome = outcomes.find(({ subject }) => 'leader' in subject && subject.leader === leader.id) ?? null;
  if (outcome && isThere(outcome)) return { kind: 'on-the-list', outcome };
  if (event.cancelled || event.start > recordUntil || !inOffice(leader, event.start)) return null;
  if (officesOn(leader, event.start).some((office) => countryOf(office, leader) === event.country)) return null;
  return { kind: rollSpeaks(event, recordUntil) ? 'not-on-the-complete-list' : 'no-complete-list', outcome };
}

/** Reported as having come, if only to the place. */
function isThere({ outcome, basis }: Outcome): boolean {
  return basis === 'after' && (outcome === 'attended' || outcome === 'host');
}

function isOpen(outcome: Outcome): boolean {
  return outcome.outcome === 'accepted' || outcome.outcome === 'expected';
}

/** The counts of the last day on which any was given. */
function lastDay(counts: EventHistory['tallies']): EventHistory['tallies'] {
  const day = ({ source }: EventHistory['tallies'][number]): string => edtfBounds(source.published)?.latest ?? '';
  const last = counts.reduce((latest, count) => (day(count) > latest ? day(count) : latest), '');
  return counts.filter((count) => day(count) === last);
}

/** From the firmest: where somebody gives an exact number, "about 40" and "at least 24" say nothing. */
const FIRMNESS = ['exact', 'about', 'min'] as const satisfies readonly Tally['bound'][];

function headCount(counts: EventHistory['tallies']): HeadCount | null {
  const bound = FIRMNESS.find((firmness) => counts.some(({ tally }) => tally.bound === firmness));
  if (bound === undefined) return null;
  const sources = counts.filter(({ tally }) => tally.bound === bound);
  const numbers = sources.map(({ tally }) => tally.n);
  const to = Math.max(...numbers);
  // Of lower bounds the highest says most.
  return { from: bound === 'min' ? to : Math.min(...numbers), to, bound, sources };
}
