import type { AttendanceEvent, Leader, Series } from '../../packs/schema.ts';
import { type EvidenceIndex, indexEvidence } from '../evidence-index.ts';
import { countryOf, officesOn } from '../in-office.ts';
import { outcomeOf } from '../outcome.ts';
import { recordEndOf } from '../record-end.ts';
import { rollSpeaks } from '../rules/roll.ts';
import { createWitness, type Witness } from '../testify.ts';
import type { Evidence, Outcome } from '../types.ts';
import { subjectsOf } from './event-history.ts';
import { isTold } from './told.ts';

/** An outcome without the reports behind it, of which it keeps the number: a series has thousands. */
export interface Cell extends Pick<Outcome, 'outcome' | 'basis' | 'origins' | 'qualifiers' | 'representative'> {
  readonly reports: number;
}

/**
 * Why there is no outcome: the edition lies after the record's end, the leader was in no office, the list
 * of those present is complete and they are not on it, or nobody in our record speaks of them.
 */
export type Silence = 'ahead' | 'not-in-office' | 'not-on-list' | 'nothing';

/** One leader, or one country nobody of which is named, through all editions. */
export interface SeriesRow {
  readonly subject: Outcome['subject'];
  /** The country they are listed under. */
  readonly country: string;
  /** One for each edition, in the order of the editions. */
  readonly cells: readonly (Cell | Silence)[];
  /** How many editions they came to; hosting is no coming. */
  readonly came: number;
}

export interface SeriesHistory {
  readonly series: Series;
  /** Every edition that the record knows, oldest first. */
  readonly editions: readonly AttendanceEvent[];
  /** The ids of the editions of which any source speaks; the others are known by their days alone. */
  readonly reported: readonly string[];
  readonly rows: readonly SeriesRow[];
  /** The leaders of the rows. */
  readonly leaders: readonly Leader[];
  /** The day on which the record of this series ends. */
  readonly recordUntil: string;
}

/**
 * Who came to which edition of a series: a row for everybody who is spoken of by name at any of them, or
 * whose country is, a cell for each edition. What a leader's own history says of an edition stands in
 * their cell, and nothing else does.
 *
 * @param evidence must hold all events of the series, every claim about them, and every leader of the
 *   countries that claims name
 */
export function seriesHistory(series: Series, evidence: Evidence): SeriesHistory {
  const index = indexEvidence(evidence);
  const witness = createWitness(index);
  const editions = evidence.events.filter((event) => event.series === series.id).toSorted(oldestFirst);
  const subjects = editions.map((event) => subjectsOf(event, index));
  const leaders = [...new Set(subjects.flatMap((named) => named.leaders))];
  const countries = [...new Set(subjects.flatMap((named) => named.countries))];
  const cellOf = leaderCells(editions, witness, evidence, index);
  const rows = [
    ...leaders.map((leader) => rowOf({ leader: leader.id }, leader.country, editions.map(cellOf(leader)))),
    ...countries.map((country) => {
      const cells = editions.map((event, n): Cell | Silence => {
        const named = subjects[n]?.countries.includes(country);
        const recordUntil = recordEndOf(event, evidence);
        if (!named) return event.start > recordUntil ? 'ahead' : 'nothing';
        return summary(outcomeOf({ country }, event, witness.onCountry(country, event), recordUntil));
      });
      return rowOf({ country }, country, cells);
    }),
  ].filter(({ cells }) => cells.some((cell) => typeof cell === 'object'));
  return {
    series,
    editions,
    reported: editions.filter(({ id }) => index.claimsByEvent.has(id)).map(({ id }) => id),
    rows,
    leaders,
    recordUntil: evidence.recordEnds?.[series.id] ?? evidence.recordUntil,
  };
}

function leaderCells(
  editions: readonly AttendanceEvent[],
  witness: Witness,
  evidence: Evidence,
  index: EvidenceIndex,
): (leader: Leader) => (event: AttendanceEvent) => Cell | Silence {
  const about = editions.map(({ id }) => index.claimsByEvent.get(id));
  const codes = new Set(about.flatMap((claims) => [...(claims?.byCountry.keys() ?? [])]));
  return (leader) => {
    const familiar =
      about.some((claims) => claims?.byLeader.has(leader.id)) ||
      leader.offices.some((office) => codes.has(countryOf(office, leader)));
    return (event) => {
      const recordUntil = recordEndOf(event, evidence);
      // Of half of the editions nobody says anything.
      const isSpokenOf = index.claimsByEvent.has(event.id) || event.host === leader.id;
      const testimonies = isSpokenOf ? witness.onLeader(leader, event) : [];
      if (testimonies.length > 0) {
        const outcome = outcomeOf({ leader: leader.id }, event, testimonies, recordUntil);
        if (isTold(outcome, familiar)) return summary(outcome);
      }
      return silence(leader, event, recordUntil);
    };
  };
}

/** Why nothing is said of a leader at an edition. */
function silence(leader: Leader, event: AttendanceEvent, recordUntil: string): Silence {
  if (event.start > recordUntil) return 'ahead';
  const offices = officesOn(leader, event.start);
  if (offices.length === 0) return 'not-in-office';
  // A complete list is one of guests: it says nothing of the host's own.
  const atHome = offices.some((office) => countryOf(office, leader) === event.country);
  return rollSpeaks(event, recordUntil) && !atHome ? 'not-on-list' : 'nothing';
}

function summary({ outcome, basis, origins, qualifiers, representative, ladder }: Outcome): Cell {
  return { outcome, basis, origins, qualifiers, ...(representative ? { representative } : {}), reports: ladder.length };
}

function rowOf(subject: Outcome['subject'], country: string, cells: readonly (Cell | Silence)[]): SeriesRow {
  return { subject, country, cells, came: cells.filter(hasCome).length };
}

/** Reported as having come, if only to the place. */
function hasCome(cell: Cell | Silence): boolean {
  return typeof cell === 'object' && cell.basis === 'after' && cell.outcome === 'attended';
}

function oldestFirst(a: AttendanceEvent, b: AttendanceEvent): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
