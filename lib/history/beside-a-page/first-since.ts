import { edtfBounds } from '../../packs/edtf.ts';
import type { AttendanceEvent, Source, Visit } from '../../packs/schema.ts';
import { countryOf, officesOn } from '../in-office.ts';
import { type Presence, presenceAt, presenceIn } from '../presence.ts';
import type { LeaderHistory, Outcome } from '../types.ts';
import { type FirstJourney, firstJourneys } from './first-journeys.ts';

/** How often somebody has been at a series, this time included. */
export interface Times {
  readonly n: number;
  /** False: of some edition the record does not know whether they were there, so it is at least the nth time. */
  readonly exact: boolean;
  /** The editions before this one at which they were, oldest first. */
  readonly before: readonly string[];
  /** Those of which the record does not know. */
  readonly unknown: readonly string[];
}

/** An unbroken row of editions, this one included. */
export interface Run {
  /** The first edition of the row. */
  readonly since: string;
  readonly n: number;
}

/** "His fifth visit to the country", as a source has it. */
export interface CountedJourney {
  readonly n: number;
  readonly visit: Visit;
  readonly source: Source;
}

/** A coming, seen against all earlier ones in our record. */
export interface Precedents {
  /** False: not reported as made; "would be the third time". */
  readonly made: boolean;
  /** Earlier journeys which sources call the last ones before this, the widest statement first. */
  readonly journeys: readonly FirstJourney[];
  /** What a source counts itself: the nth journey to the country in office. */
  readonly counted: CountedJourney | null;
  /** Null where nothing worth saying is known: the only time on a record with gaps. */
  readonly times: Times | null;
  /** Null for fewer than three editions in a row. */
  readonly run: Run | null;
  /** The record's limits: the first edition of the series that it knows, and the day on which it ends. */
  readonly recordFrom: string | null;
  readonly recordUntil: string;
}

/** A row of editions is worth telling from so many on. */
const SHORTEST_RUN = 3;

/** Outcomes that say that somebody does not come, or did not. */
const STAYS_AWAY: ReadonlySet<Outcome['outcome']> = new Set([
  'absent',
  'represented',
  'declined',
  'not-invited',
  'denied',
  'disputed',
]);

/**
 * What is special about a leader's coming to an event, or about a journey: "first journey to China
 * since January 2019", "third time at this parade", "has come every year since 2023".
 *
 * Nothing is guessed. A first journey needs a source that says so; a number is exact only where
 * the record knows of every edition whether they were there; a row of years breaks at the first
 * edition that is not known.
 *
 * @param target an edition, which the record need not know them to have come to, or one of their journeys
 * @returns null where they host it, where it is in their own country, or the record has them away
 */
export function firstSince(history: LeaderHistory, target: AttendanceEvent | Visit): Precedents | null {
  const event = 'series' in target ? target : editionOf(target, history);
  const day = event?.start ?? edtfBounds((target as Visit).from)?.earliest;
  if (day === undefined || isAtHome(history, target.country, day)) return null;
  const outcome = event && history.outcomes.find((one) => one.event === event.id);
  if (outcome && (outcome.outcome === 'host' || STAYS_AWAY.has(outcome.outcome))) return null;
  const journey = { country: target.country, place: target.place ?? '', day, ...(event ? { event: event.id } : {}) };
  const editions = event ? editionsBefore(event, history) : [];
  const made = outcome ? outcome.basis === 'after' : 'leader' in target && !target.announced && !event;
  return {
    made,
    journeys: firstJourneys(journey, history),
    counted: countedJourney(target, history),
    times: event ? timesAt(event, editions, history) : null,
    run: event && (!outcome || presenceIn(outcome) !== 'away') ? runUpTo(event, editions, history) : null,
    recordFrom: (editions[0] ?? event)?.id ?? null,
    recordUntil: history.recordUntil,
  };
}

function countedJourney(target: AttendanceEvent | Visit, history: LeaderHistory): CountedJourney | null {
  const isIt = (visit: Visit): boolean => ('series' in target ? visit.partOf === target.id : visit.id === target.id);
  const visit = [...history.visits, ...history.announcedVisits].find((one) => isIt(one) && one.nth !== undefined);
  const source = visit && history.sources.find(({ id }) => id === visit.source);
  return visit?.nth !== undefined && source ? { n: visit.nth, visit, source } : null;
}

/** The edition that a journey belongs to. */
function editionOf({ partOf }: Visit, { events }: LeaderHistory): AttendanceEvent | undefined {
  return partOf === undefined ? undefined : events.find(({ id }) => id === partOf);
}

function isAtHome({ leader }: LeaderHistory, country: string, day: string): boolean {
  return officesOn(leader, day).some((office) => countryOf(office, leader) === country) || leader.country === country;
}

/** The editions of the series before one, oldest first; cancelled ones were none. */
function editionsBefore(event: AttendanceEvent, { editions }: LeaderHistory): AttendanceEvent[] {
  return editions
    .filter(({ series, start, cancelled }) => series === event.series && start < event.start && !cancelled)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

function timesAt(event: AttendanceEvent, editions: readonly AttendanceEvent[], history: LeaderHistory): Times | null {
  const outcome = history.outcomes.find((one) => one.event === event.id);
  // Whoever came to the city only, or not certainly to the event, was not there for the nth time.
  if (outcome?.basis === 'after' && presenceIn(outcome) !== 'there') return null;
  const presences = editions.map((edition) => ({ edition, presence: presenceAt(edition, history) }));
  const thatAre = (wanted: Presence): string[] =>
    presences.filter(({ presence }) => presence === wanted).map(({ edition }) => edition.id);
  const before = thatAre('there');
  const unknown = thatAre('open');
  const exact = unknown.length === 0 && knowsWholeCareer(editions, history);
  if (before.length === 0 && !exact) return null;
  return { n: before.length + 1, exact, before, unknown };
}

/** Whether the leader came to office after the first edition that the record knows: none is missing before it. */
function knowsWholeCareer([first]: readonly AttendanceEvent[], { leader }: LeaderHistory): boolean {
  const starts = leader.offices.flatMap((office) =>
    office.role === 'party' ? [] : (edtfBounds(office.from)?.earliest ?? []),
  );
  return first !== undefined && starts.every((start) => start >= first.start);
}

function runUpTo(event: AttendanceEvent, editions: readonly AttendanceEvent[], history: LeaderHistory): Run | null {
  const missed = editions.findLastIndex((edition) => presenceAt(edition, history) !== 'there');
  const row = [...editions.slice(missed + 1), event];
  const [first] = row;
  return first && row.length >= SHORTEST_RUN ? { since: first.id, n: row.length } : null;
}
