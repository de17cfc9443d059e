import type { Table } from 'dexie';
import type { Claim, Source } from '../../packs/schema.ts';
import type { AttendanceDatabase, RowKey } from '../database.ts';
import { readDossier } from '../dossiers.ts';
import type { Stored } from '../rows.ts';
import type { ActivePacks } from './active.ts';

/**
 * Reading rows of the present generations. Everything here ends in `getAll` or `get`: cursors,
 * which Dexie uses for `anyOf`, `distinct` and filters, cost several times as much for a row.
 */
export interface Gatherer {
  readonly recordUntil: string;
  readonly recordEnds: Readonly<Record<string, string>>;
  isActive(row: Stored<unknown>): boolean;
  /** The whole table; for small ones. */
  all<Held extends Stored<unknown>>(table: Table<Held, RowKey>): Promise<Held[]>;
  /** Rows by the values of an index; a row that has several of them comes once. */
  where<Held extends Stored<unknown>>(
    table: Table<Held, RowKey>,
    index: string,
    values: Iterable<string | number>,
  ): Promise<Held[]>;
  /** Rows by their ids; unknown ids are left out. */
  byId<Held extends Stored<unknown>>(table: Table<Held, RowKey>, ids: Iterable<string>): Promise<Held[]>;
  /** The same, where the generation is known that most likely holds the id. */
  nearId<Held extends Stored<unknown>>(
    table: Table<Held, RowKey>,
    keys: Iterable<{ readonly gen: number; readonly id: string }>,
  ): Promise<Held[]>;
  /** All that is said of some events, and who says it; each claim and each source once. */
  said(
    db: AttendanceDatabase,
    events: readonly string[],
  ): Promise<{ readonly claims: readonly Claim[]; readonly sources: readonly Source[] }>;
}

export function gatherer({ packs, recordUntil, recordEnds, generations, isActive }: ActivePacks): Gatherer {
  const ranks = new Map(generations.map((gen, rank) => [gen, rank]));
  const byRank = (a: Stored<unknown>, b: Stored<unknown>): number => (ranks.get(a.gen) ?? 0) - (ranks.get(b.gen) ?? 0);
  const byId = async <Held extends Stored<unknown>>(
    table: Table<Held, RowKey>,
    ids: Iterable<string>,
  ): Promise<Held[]> => {
    const found: Held[] = [];
    let missing = [...new Set(ids)];
    for (const gen of generations) {
      if (missing.length === 0) break;
      const rows = await table.bulkGet(missing.map((id): RowKey => [gen, id]));
      found.push(...rows.filter((row) => row !== undefined));
      missing = missing.filter((_, n) => rows[n] === undefined);
    }
    return found;
  };
  return {
    recordUntil,
    recordEnds,
    isActive,
    byId,
    async all(table) {
      return (await table.toArray()).filter(isActive).sort(byRank);
    },
    async where(table, index, values) {
      const lists = await Promise.all([...new Set(values)].map((value) => table.where(index).equals(value).toArray()));
      return unique(lists.flat().filter(isActive)).sort(byRank);
    },
    async nearId(table, keys) {
      const wanted = unique([...keys]);
      const rows = await table.bulkGet(wanted.map(({ gen, id }): RowKey => [gen, id]));
      const rest = wanted.filter((_, n) => rows[n] === undefined).map(({ id }) => id);
      return [...rows.filter((row) => row !== undefined), ...(await byId(table, rest))];
    },
    async said(db, events) {
      const speaking = new Set(packs.filter(({ tables }) => tables.includes('claims')).map(({ gen }) => gen));
      const keys = generations.flatMap((gen) => (speaking.has(gen) ? events.map((id): RowKey => [gen, id]) : []));
      const dossiers = (await db.dossiers.bulkGet(keys)).flatMap((held) => (held ? readDossier(held) : []));
      const claims = onceById(dossiers.flatMap((dossier) => dossier.claims));
      const sources = onceById(dossiers.flatMap((dossier) => dossier.sources));
      const held = new Set(sources.map(({ id }) => id));
      // Of another pack than the one that says it.
      const elsewhere = claims.flatMap(({ source }) => (held.has(source) ? [] : source));
      return { claims, sources: [...sources, ...rowsIn(await byId(db.sources, elsewhere))] };
    },
  };
}

/** The first of several by one id stands. */
function onceById<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  const once = new Map<string, Row>();
  for (const row of rows) if (!once.has(row.id)) once.set(row.id, row);
  return [...once.values()];
}

function unique<Key extends { readonly gen: number; readonly id: string }>(keys: readonly Key[]): Key[] {
  return [...new Map(keys.map((key) => [`${key.gen} ${key.id}`, key])).values()];
}

/**
 * The rows themselves, each id once: the first of several by one id stands.
 *
 * @throws {TypeError} where one is not as it was written
 */
export function rowsIn<Row>(held: readonly Stored<Row>[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { id, row } of held) {
    // A history would only leave out what it cannot find.
    if (typeof row !== 'object') throw new TypeError(`no row under ${id}`);
    if (!rows.has(id)) rows.set(id, row);
  }
  return [...rows.values()];
}
