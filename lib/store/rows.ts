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
import type { StoredDossier } from './dossiers.ts';
import { countryWords, eventWords, leaderWords, seriesWords } from './search/search-words.ts';
import { yearsInOffice } from './years-in-office.ts';

/**
 * A row of a pack as the database holds it: the row itself, its key, and the fields that it is
 * found by. `gen` is the installation it belongs to; a row counts only while its pack points there.
 * With `gen` the id is the key, so that writing twice changes nothing.
 */
export interface Stored<Row> {
  readonly gen: number;
  readonly id: string;
  readonly row: Row;
}

export interface StoredLeader extends Stored<Leader> {
  /** The countries in which an office was held. */
  readonly offices: readonly string[];
  /** The years in which one was held ({@link yearsInOffice}). */
  readonly years: readonly number[];
  readonly words: readonly string[];
}
export interface StoredCountry extends Stored<Country> {
  readonly words: readonly string[];
}
export type StoredGroup = Stored<Group>;
export interface StoredSeries extends Stored<Series> {
  readonly words: readonly string[];
}
export interface StoredEvent extends Stored<AttendanceEvent> {
  readonly series: string;
  readonly host?: string;
  readonly words: readonly string[];
}
export type StoredSource = Stored<Source>;
export interface StoredClaim extends Stored<Claim> {
  readonly leader?: string;
  readonly country?: string;
  readonly group?: string;
  /** IndexedDB has no boolean keys. */
  readonly all?: 1;
  readonly standIn?: string;
}
/** A tally has no id of its own: its place in the pack stands for one. */
export interface StoredTally extends Stored<Tally> {
  readonly event: string;
}
export interface StoredVisit extends Stored<Visit> {
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

/** The tables of which a generation has its part: those rows, and what is made from them. */
export const GENERATION_TABLES = [...ROW_TABLES, 'dossiers'] as const;
export type GenerationTable = (typeof GENERATION_TABLES)[number];
export type GenerationRows = PackRows & { readonly dossiers: StoredDossier };

/** What a row of each table holds of the pack. */
type PackRow<Table extends RowTable> = PackRows[Table]['row'];

/** How the database holds a row of each table: its key, and the fields that it is found by. */
const HELD: { readonly [Table in RowTable]: (row: PackRow<Table>, gen: number, place: number) => PackRows[Table] } = {
  leaders: leaderRow,
  countries: (row, gen) => ({ gen, id: row.code, words: countryWords(row), row }),
  groups: (row, gen) => ({ gen, id: row.id, row }),
  series: (row, gen) => ({ gen, id: row.id, words: seriesWords(row), row }),
  events: eventRow,
  sources: (row, gen) => ({ gen, id: row.id, row }),
  claims: claimRow,
  tallies: (row, gen, place) => ({ gen, id: String(place), event: row.event, row }),
  visits: (row, gen) => ({ gen, id: row.id, leader: row.leader, row }),
};

/** Rows of one table as the database holds them. */
export function heldRows<Table extends RowTable>(
  table: Table,
  rows: readonly PackRow<Table>[],
  gen: number,
): PackRows[Table][] {
  const hold: (row: PackRow<Table>, gen: number, place: number) => PackRows[Table] = HELD[table];
  return rows.map((row, place) => hold(row, gen, place));
}

/** A pack's rows as the database holds them, table by table. */
export function rowsOf(pack: Pack, gen: number): { readonly [Table in RowTable]: readonly PackRows[Table][] } {
  return {
    leaders: heldRows('leaders', pack.leaders, gen),
    countries: heldRows('countries', pack.countries ?? [], gen),
    groups: heldRows('groups', pack.groups ?? [], gen),
    series: heldRows('series', pack.series, gen),
    events: heldRows('events', pack.events, gen),
    sources: heldRows('sources', pack.sources, gen),
    claims: heldRows('claims', pack.claims, gen),
    tallies: heldRows('tallies', pack.tallies ?? [], gen),
    visits: heldRows('visits', pack.visits ?? [], gen),
  };
}

/** A leader as the database holds it. */
export function leaderRow(row: Leader, gen: number): StoredLeader {
  const offices = [...new Set(row.offices.map((office) => office.country ?? row.country))];
  return { gen, id: row.id, offices, years: yearsInOffice(row), words: leaderWords(row), row };
}

function eventRow(row: AttendanceEvent, gen: number): StoredEvent {
  const host = row.host === undefined ? {} : { host: row.host };
  return { gen, id: row.id, series: row.series, ...host, words: eventWords(row), row };
}

function claimRow(row: Claim, gen: number): StoredClaim {
  const { subject, representative } = row;
  return {
    gen,
    id: row.id,
    ...('leader' in subject ? { leader: subject.leader } : {}),
    ...('country' in subject ? { country: subject.country } : {}),
    ...('group' in subject ? { group: subject.group } : {}),
    ...('all' in subject ? { all: 1 as const } : {}),
    ...(representative?.leader === undefined ? {} : { standIn: representative.leader }),
    row,
  };
}
