import type {
  AttendanceEvent,
  Claim,
  Country,
  Group,
  Leader,
  Pack,
  Series,
  Source,
  Tally,
  Visit,
} from '../packs/schema.ts';
import { countryWords, eventWords, leaderWords } from './search-words.ts';

/**
 * A row of a pack as the database holds it: the row itself, its place, and the fields that it is
 * found by. `gen` is the installation it belongs to; a row counts only while its pack points there.
 */
export interface Stored<Row> {
  readonly gen: number;
  /** The position in its table of the pack: with `gen` the key, so that writing twice changes nothing. */
  readonly n: number;
  readonly row: Row;
}

interface ById {
  readonly id: string;
}

export interface StoredLeader extends Stored<Leader>, ById {
  /** The countries in which an office was held. */
  readonly offices: readonly string[];
  readonly words: readonly string[];
}
export interface StoredCountry extends Stored<Country>, ById {
  readonly words: readonly string[];
}
export type StoredGroup = Stored<Group> & ById;
export type StoredSeries = Stored<Series> & ById;
export interface StoredEvent extends Stored<AttendanceEvent>, ById {
  readonly series: string;
  readonly host?: string;
  readonly words: readonly string[];
}
export type StoredSource = Stored<Source> & ById;
export interface StoredClaim extends Stored<Claim>, ById {
  readonly leader?: string;
  readonly country?: string;
  readonly group?: string;
  /** IndexedDB has no boolean keys. */
  readonly all?: 1;
  readonly standIn?: string;
  readonly event?: string;
  readonly series?: string;
}
export interface StoredTally extends Stored<Tally> {
  readonly event: string;
}
export interface StoredVisit extends Stored<Visit>, ById {
  readonly leader: string;
}

/** The tables that hold packs' rows. */
export interface PackRows {
  readonly leaders: StoredLeader;
  readonly countries: StoredCountry;
  readonly groups: StoredGroup;
  readonly series: StoredSeries;
  readonly events: StoredEvent;
  readonly sources: StoredSource;
  readonly claims: StoredClaim;
  readonly tallies: StoredTally;
  readonly visits: StoredVisit;
}
export type RowTable = keyof PackRows;
export const ROW_TABLES = [
  'leaders',
  'countries',
  'groups',
  'series',
  'events',
  'sources',
  'claims',
  'tallies',
  'visits',
] as const satisfies readonly RowTable[];

/**
 * A pack's rows as the database holds them, table by table.
 *
 * @param series of all packs: events are found by the names of their series
 */
export function rowsOf(
  pack: Pack,
  gen: number,
  series: ReadonlyMap<string, Series>,
): { readonly [Table in RowTable]: readonly PackRows[Table][] } {
  const { leaders, events, sources, claims } = pack;
  return {
    leaders: leaders.map((row, n) => leaderRow(row, gen, n)),
    countries: (pack.countries ?? []).map((row, n) => ({ gen, n, id: row.code, words: countryWords(row), row })),
    groups: (pack.groups ?? []).map((row, n) => ({ gen, n, id: row.id, row })),
    series: pack.series.map((row, n) => ({ gen, n, id: row.id, row })),
    events: events.map((row, n) => eventRow(row, gen, n, series.get(row.series))),
    sources: sources.map((row, n) => ({ gen, n, id: row.id, row })),
    claims: claims.map((row, n) => claimRow(row, gen, n)),
    tallies: (pack.tallies ?? []).map((row, n) => ({ gen, n, event: row.event, row })),
    visits: (pack.visits ?? []).map((row, n) => ({ gen, n, id: row.id, leader: row.leader, row })),
  };
}

/** A leader as the database holds it. */
export function leaderRow(row: Leader, gen: number, n: number): StoredLeader {
  const offices = [...new Set(row.offices.map((office) => office.country ?? row.country))];
  return { gen, n, id: row.id, offices, words: leaderWords(row), row };
}

function eventRow(row: AttendanceEvent, gen: number, n: number, series: Series | undefined): StoredEvent {
  const host = row.host === undefined ? {} : { host: row.host };
  return { gen, n, id: row.id, series: row.series, ...host, words: eventWords(row, series), row };
}

function claimRow(row: Claim, gen: number, n: number): StoredClaim {
  const { subject, representative, event, series } = row;
  return {
    gen,
    n,
    id: row.id,
    ...('leader' in subject ? { leader: subject.leader } : {}),
    ...('country' in subject ? { country: subject.country } : {}),
    ...('group' in subject ? { group: subject.group } : {}),
    ...('all' in subject ? { all: 1 as const } : {}),
    ...(representative?.leader === undefined ? {} : { standIn: representative.leader }),
    ...(event === undefined ? {} : { event }),
    ...(series === undefined ? {} : { series }),
    row,
  };
}
