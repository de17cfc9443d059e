import { edtfBounds } from '../../packs/edtf.ts';
import type { AttendanceEvent, Country, Leader, Source, Tally } from '../../packs/schema.ts';
import { type EvidenceIndex, indexEvidence } from '../evidence-index.ts';
import { countryOf } from '../in-office.ts';
import { keptOnEvent } from '../kept.ts';
import { outcomeOf, rungOf } from '../outcome.ts';
import { recordEndOf } from '../record-end.ts';
import { createWitness, type Witness } from '../testify.ts';
import type { EventHistory, Evidence, Outcome, OutcomeKind } from '../types.ts';

/** The order of a guest list: who was there, who was not, who had said what, who was never asked. */
const ORDER = [
  'host',
  'attended',
  'represented',
  'disputed',
  'absent',
  'declined',
  'accepted',
  'expected',
  'invited',
  'denied',
  'not-invited',
] as const satisfies readonly OutcomeKind[];

/**
 * Everything that the record holds on one event: an outcome for each leader or country that is
 * spoken of by name, the counts that sources give, and what is said of groups and of everybody.
 *
 * @param evidence may hold more than this event's rows; it must hold every leader of the
 *   countries that claims name, or those countries stand without a person
 */
export function eventHistory(event: AttendanceEvent, evidence: Evidence): EventHistory {
  const index = indexEvidence(evidence);
  return historyOf(event, index, createWitness(index));
}

/** The same of several events, in their order; what the evidence has to be sorted for is done once. */
export function eventHistories(events: readonly AttendanceEvent[], evidence: Evidence): EventHistory[] {
  const index = indexEvidence(evidence);
  const witness = createWitness(index);
  return events.map((event) => historyOf(event, index, witness));
}

function historyOf(event: AttendanceEvent, index: EvidenceIndex, witness: Witness): EventHistory {
  const { evidence } = index;
  const claims = index.claimsByEvent.get(event.id);
  const { leaders, countries } = subjectsOf(event, index);
  const recordUntil = recordEndOf(event, evidence);
  const outcomes = [
    ...leaders.map((leader) => outcomeOf({ leader: leader.id }, event, witness.onLeader(leader, event), recordUntil)),
    ...countries.map((country) => outcomeOf({ country }, event, witness.onCountry(country, event), recordUntil)),
  ];
  const general = (claims?.general ?? [])
    .flatMap((claim) => witness.general(claim, event) ?? [])
    .map((testimony) => rungOf(testimony, true));
  const kept = keptOnEvent(event, index);
  return {
    event,
    series: index.series.get(event.series) ?? null,
    tallies: talliesOf(event, index),
    outcomes: outcomes.toSorted(guestList(index)),
    general,
    leaders,
    countries: countriesOf(event, leaders, countries, index),
    groups: evidence.groups,
    ...(kept.length > 0 ? { kept } : {}),
    recordUntil,
  };
}

/** Heads before troops, and of each the newest count first. */
const COUNTED = ['leaders', 'countries', 'contingents'] as const satisfies readonly Tally['what'][];

function talliesOf(event: AttendanceEvent, index: EvidenceIndex): EventHistory['tallies'] {
  const day = ({ source }: { source: Source }): string => edtfBounds(source.published)?.latest ?? '';
  return index.evidence.tallies
    .filter((tally) => tally.event === event.id)
    .flatMap((tally) => {
      const source = index.sources.get(tally.source);
      return source ? [{ tally, source }] : [];
    })
    .toSorted(
      (a, b) =>
        COUNTED.indexOf(a.tally.what) - COUNTED.indexOf(b.tally.what) ||
        (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0),
    );
}

/** The leaders and countries that get a row: the host, and whoever is named, by person, by country or as a stand-in. */
export function subjectsOf(event: AttendanceEvent, index: EvidenceIndex): { leaders: Leader[]; countries: string[] } {
  const leaders = new Set<Leader>();
  const countries = new Set<string>();
  const host = index.leaders.get(event.host ?? '');
  if (host) leaders.add(host);
  for (const { subject, representative } of index.claimsByEvent.get(event.id)?.all ?? []) {
    const standIn = index.leaders.get(representative?.leader ?? '');
    if (standIn) leaders.add(standIn);
    if ('leader' in subject) {
      const leader = index.leaders.get(subject.leader);
      if (leader) leaders.add(leader);
    } else if ('country' in subject) {
      const person = index.representative(subject.country, event.start);
      if (person) leaders.add(person);
      else countries.add(subject.country);
    }
  }
  return { leaders: [...leaders], countries: [...countries] };
}

function countriesOf(
  event: AttendanceEvent,
  leaders: readonly Leader[],
  countries: readonly string[],
  index: EvidenceIndex,
): Country[] {
  const offices = leaders.flatMap((leader) => leader.offices.map((office) => countryOf(office, leader)));
  const codes = new Set([event.country, ...countries, ...leaders.map(({ country }) => country), ...offices]);
  return index.evidence.countries.filter(({ code }) => codes.has(code));
}

/** Made once: a collator is dear. */
const byName = new Intl.Collator('en');

/** By outcome, then by name. */
function guestList(index: EvidenceIndex): (a: Outcome, b: Outcome) => number {
  const rank = ({ outcome }: Outcome): number => (outcome === null ? ORDER.length : ORDER.indexOf(outcome));
  const name = ({ subject }: Outcome): string =>
    'leader' in subject
      ? (index.leaders.get(subject.leader)?.name ?? subject.leader)
      : (index.countries.get(subject.country)?.name ?? subject.country);
  return (a, b) => rank(a) - rank(b) || byName.compare(name(a), name(b));
}
