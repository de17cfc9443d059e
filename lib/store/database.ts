import { Dexie, type Table, type Transaction } from 'dexie';
import { claimsByEvent, dossiersOf, type StoredDossier } from './dossiers.ts';
import {
  GENERATION_TABLES,
  type GenerationRows,
  type GenerationTable,
  type PackRows,
  type RowTable,
  type StoredClaim,
  type StoredLeader,
  type StoredSource,
} from './rows.ts';
import { yearsInOffice } from './years-in-office.ts';

export const DATABASE_NAME = 'in-attendance';

/** A pack that is installed, and the generation of rows that is the pack's at present. */
export interface InstalledPack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly recordUntil: string;
  /** Whether it says anything about attendance. */
  readonly hasRecord: boolean;
  /** The series of which it says something. */
  readonly recordedSeries?: readonly string[];
  /** Stands for its content; of the reader's own pack it changes with every change. */
  readonly hash: string;
  /** Which content of the package it was filled from; only of bundled packs. */
  readonly bundledHash?: string;
  readonly gen: number;
  /** The tables in which it has rows: one that is empty all the same has been lost. */
  readonly tables: readonly GenerationTable[];
  /**
   * Bundled packs are replaced by newer ones of the package. Imported ones are the reader's, and so is
   * the one of what they have added themselves (own-pack.ts): no update touches either.
   */
  readonly origin: 'bundled' | 'imported' | 'own';
  /**
   * The id of the bundled pack of which this imported one is a newer version. Answers are drawn from
   * it alone then; what is painted still comes from the bundled one.
   */
  readonly updates?: string;
  /** An imported pack that the reader has taken out of use for now. */
  readonly unused?: true;
  /** Whether its names are underlined on pages: bundled packs always, others where the reader has switched it on. */
  readonly paints: boolean;
}

/** A pack that is being written: how far it has come, so that a stopped worker goes on where it was. */
export interface Installation {
  readonly id: string;
  readonly hash: string;
  readonly gen: number;
  readonly done: number;
  readonly total: number;
  /** An import of the reader's; absent where the package's packs are filled. */
  readonly origin?: 'imported';
}

/** A generation whose rows nobody points to any more. */
interface Garbage {
  readonly gen: number;
}

/** What was computed from the packs and can be computed again. */
interface Cached {
  readonly key: string;
  readonly hash: string;
  readonly value: unknown;
}

/** Something that the reader has kept; no part of any pack, and never touched by seeding. */
export interface OwnRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The key of a row of a pack. */
export type RowKey = [gen: number, id: string];

type RowTables = { readonly [T in RowTable]: Table<PackRows[T], RowKey> };

/** The tables of the database; see {@link openDatabase} for their keys and indexes. */
export type AttendanceDatabase = Dexie &
  RowTables & {
    readonly dossiers: Table<StoredDossier, RowKey>;
    readonly packs: Table<InstalledPack, string>;
    readonly installations: Table<Installation, string>;
    readonly garbage: Table<Garbage, number>;
    readonly cache: Table<Cached, string>;
    readonly records: Table<OwnRecord, string>;
  };

/**
 * Keys and indexes: the first is the key, `*` indexes each entry of an array. Only those of today are named: the
 * database knows its own of before, and each version that is named takes its time whenever it is opened.
 */
const STORES = {
  packs: 'id',
  installations: 'id',
  garbage: 'gen',
  cache: 'key',
  // What the reader has kept is found by what it is about, so that a history reads no more of it than it shows.
  records: 'id, claim.event, claim.subject.leader, claim.subject.country, claim.representative.leader',
  // Leaders are found by the years in which they held an office.
  leaders: '[gen+id], *offices, *years, *words',
  countries: '[gen+id], *words',
  groups: '[gen+id]',
  series: '[gen+id], *words',
  events: '[gen+id], series, host, *words',
  sources: '[gen+id]',
  claims: '[gen+id], leader, country, group, all, standIn',
  // A guest list lies together.
  dossiers: '[gen+id]',
  tallies: '[gen+id], event',
  visits: '[gen+id], leader',
} as const satisfies Record<GenerationTable | 'packs' | 'installations' | 'garbage' | 'cache' | 'records', string>;

async function toVersion3(change: Transaction): Promise<void> {
  const leaders = change.table<StoredLeader, RowKey>('leaders');
  await leaders.bulkPut((await leaders.toArray()).map((held) => ({ ...held, years: yearsInOffice(held.row) })));
  const [claims, sources] = await Promise.all([
    change.table<StoredClaim, RowKey>('claims').toArray(),
    change.table<StoredSource, RowKey>('sources').toArray(),
  ]);
  for (const [gen, ofPack] of Map.groupBy(claims, (claim) => claim.gen)) {
    const theirs = sources.filter((source) => source.gen === gen).map(({ row }) => row);
    const byEvent = claimsByEvent({ claims: ofPack.map(({ row }) => row) });
    await change.table('dossiers').bulkPut([...dossiersOf({ sources: theirs }, byEvent, gen)]);
  }
}

/** Makes the connection; it opens with the first question. */
export function openDatabase(name: string = DATABASE_NAME): AttendanceDatabase {
  const database = new Dexie(name);
  database.version(3).stores(STORES).upgrade(toVersion3);
  return database as AttendanceDatabase;
}

/** All rows of one generation in one table. */
export function rowsOfGeneration<T extends GenerationTable>(db: AttendanceDatabase, table: T, gen: number) {
  return db.table<GenerationRows[T], RowKey>(table).where('[gen+id]').between([gen, Dexie.minKey], [gen, Dexie.maxKey]);
}

/** The tables that every question about packs reads together, with what the reader has kept beside them. */
export function recordTables(db: AttendanceDatabase): Table[] {
  return [db.packs, db.records, ...GENERATION_TABLES.map((table) => db.table(table))];
}
