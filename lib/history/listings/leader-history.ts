import { edtfBounds } from '../../packs/edtf.ts';
import type { AttendanceEvent, Claim, Leader, Visit } from '../../packs/schema.ts';
import { type EvidenceIndex, indexEvidence } from '../evidence-index.ts';
import { countryOf } from '../in-office.ts';
import { keptOnLeader } from '../kept.ts';
import { outcomeOf } from '../outcome.ts';
import { recordEndOf } from '../record-end.ts';
import { createWitness, type Witness } from '../testify.ts';
import type { Evidence, LeaderHistory, Outcome, Rung } from '../types.ts';
import { isTold } from './told.ts';

/**
 * Everything that the record holds on one leader: an outcome for each event that names them or
 * their country, their journeys, their standing habits. Newest first.
 *
 * @param evidence may hold more than this leader's rows; it must hold every leader of the
 *   countries in which this one held an office, or a country's claims reach nobody
 */
export function leaderHistory(leader: Leader, evidence: Evidence): LeaderHistory {
  const index = indexEvidence(evidence);
  return historyOf(leader, index, createWitness(index), toldBy(index));
}

/** The same of several leaders, in their order; what the evidence has to be sorted for is done once. */
export function leaderHistories(leaders: readonly Leader[], evidence: Evidence): LeaderHistory[] {
  const index = indexEvidence(evidence);
  const witness = createWitness(index);
  const told = toldBy(index);
  return leaders.map((leader) => historyOf(leader, index, witness, told));
}

function historyOf(leader: Leader, index: EvidenceIndex, witness: Witness, told: Told): LeaderHistory {
  const { evidence } = index;
  const countries = new Set(leader.offices.map((office) => countryOf(office, leader)));
  const familiar = familiarSeries(leader, countries, told);
  const outcomes: Outcome[] = [];
  const events: AttendanceEvent[] = [];
  const spokenOf = evidence.events.filter(({ id, host }) => host === leader.id || index.claimsByEvent.has(id));
  for (const event of spokenOf.toSorted(newestEvent)) {
    const testimonies = witness.onLeader(leader, event);
    if (testimonies.length === 0) continue;
    const outcome = outcomeOf({ leader: leader.id }, event, testimonies, recordEndOf(event, evidence));
    if (!isTold(outcome, familiar.has(event.series))) continue;
    outcomes.push(outcome);
    events.push(event);
  }
  const journeys = evidence.visits.filter((visit) => visit.leader === leader.id).toSorted(newestVisit);
  const visited = journeys.flatMap(({ partOf }) => index.events.get(partOf ?? '') ?? []);
  const kept = keptOnLeader(leader, index);
  const allEvents = [...new Set([...events, ...visited])];
  const sources = new Set(journeys.flatMap(({ source }) => index.sources.get(source) ?? []));
  const groups = new Set(
    outcomes.flatMap(({ qualifiers }) => qualifiers.flatMap((q) => (q.kind === 'by-group' ? [q.group] : []))),
  );
  const habits = habitsOf(leader, told, index);
  const series = new Set([
    ...allEvents.map((event) => event.series),
    ...habits.flatMap(({ claim }) => claim.series ?? []),
  ]);
  return {
    leader,
    outcomes,
    visits: journeys.filter(({ announced }) => !announced),
    announcedVisits: journeys.filter(({ announced }) => announced),
    habits,
    events: allEvents,
    series: evidence.series.filter(({ id }) => series.has(id)),
    editions: evidence.events.filter((event) => series.has(event.series)),
    people: peopleOf(leader, outcomes, allEvents, journeys, index),
    groups: evidence.groups.filter(({ id }) => groups.has(id)),
    sources: [...sources],
    ...(kept.length > 0 ? { kept } : {}),
    recordUntil: evidence.recordUntil,
  };
}

/** What claims tell of many leaders, gone through once. */
interface Told {
  /** The series in which a leader (`leader <id>`) or a country (`country <code>`) is spoken of by name. */
  readonly series: ReadonlyMap<string, ReadonlySet<string>>;
  /** Claims about a whole series. */
  readonly habits: readonly Claim[];
}

function toldBy({ evidence, events }: EvidenceIndex): Told {
  const told = new Map<string, Set<string>>();
  for (const { subject, event, series } of evidence.claims) {
    const of = series ?? events.get(event ?? '')?.series;
    const named =
      'leader' in subject ? `leader ${subject.leader}` : 'country' in subject ? `country ${subject.country}` : null;
    if (named === null || of === undefined) continue;
    const known = told.get(named);
    if (known) known.add(of);
    else told.set(named, new Set([of]));
  }
  return { series: told, habits: evidence.claims.filter(({ series }) => series !== undefined) };
}

/** The series in which this leader, or a country while it was theirs, is spoken of by name. */
function familiarSeries(leader: Leader, countries: ReadonlySet<string>, { series }: Told): ReadonlySet<string> {
  const names = [`leader ${leader.id}`, ...[...countries].map((code) => `country ${code}`)];
  return new Set(names.flatMap((name) => [...(series.get(name) ?? [])]));
}

function habitsOf(leader: Leader, { habits }: Told, index: EvidenceIndex): Rung[] {
  return habits
    .filter((claim) => isHabitOf(claim, leader, index))
    .flatMap((claim): Rung[] => {
      const source = index.sources.get(claim.source);
      const reach = 'country' in claim.subject ? 'country' : 'leader';
      return source ? [{ claim, source, reach, phase: 'after', counted: true }] : [];
    });
}

/** A country's habit is its representative's, of the time when it was reported. */
function isHabitOf({ subject, reported }: Claim, leader: Leader, index: EvidenceIndex): boolean {
  if ('leader' in subject) return subject.leader === leader.id;
  const day = edtfBounds(reported)?.earliest;
  return 'country' in subject && day !== undefined && index.representative(subject.country, day)?.id === leader.id;
}

function peopleOf(
  leader: Leader,
  outcomes: readonly Outcome[],
  events: readonly AttendanceEvent[],
  visits: readonly Visit[],
  index: EvidenceIndex,
): Leader[] {
  const ids = new Set([
    ...outcomes.flatMap(({ ladder }) => ladder.flatMap(({ claim }) => claim.representative?.leader ?? [])),
    ...events.flatMap(({ host }) => host ?? []),
    ...visits.flatMap(({ host, met }) => [...(host ? [host] : []), ...(met ?? [])]),
  ]);
  ids.delete(leader.id);
  return [...ids].flatMap((id) => index.leaders.get(id) ?? []);
}

function newestEvent(a: AttendanceEvent, b: AttendanceEvent): number {
  if (a.start !== b.start) return a.start < b.start ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function newestVisit(a: Visit, b: Visit): number {
  const [left, right] = [edtfBounds(a.from)?.latest ?? '', edtfBounds(b.from)?.latest ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
