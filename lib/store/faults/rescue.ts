import { Dexie, type Table } from 'dexie';
import type { Claim, Source } from '../../packs/schema.ts';
import type { AttendanceDatabase, InstalledPack, OwnRecord } from '../database.ts';
import { claimsByEvent, dossiersOf } from '../dossiers.ts';
import { OWN_PACK } from '../own/own-pack.ts';
import { heldRows, ROW_TABLES, type RowTable, type Stored } from '../rows.ts';
import { nextGeneration } from '../seeding/install.ts';
import type { Store } from '../store.ts';
import { areSoundRows, isSoundRecord } from './sound.ts';

/** A pack that is the reader's, with its rows. */
interface RescuedPack {
  readonly id: string;
  readonly pack: InstalledPack;
  readonly rows: readonly RescuedRow[];
}

interface RescuedRow {
  readonly table: RowTable;
  readonly row: Stored<unknown>;
}

/** What is the reader's in a database: records that they have kept, packs that they have imported or made. */
interface Rescued {
  readonly records: readonly OwnRecord[];
  readonly packs: readonly RescuedPack[];
}

const NOTHING: Rescued = { records: [], packs: [] };

/** Where it waits while the database is made anew. */
function rescueName(store: Store): string {
  return `${store.name}-rescue`;
}

/** Puts aside what can be read of the reader's in a database of any version and state. */
export async function putAside(store: Store): Promise<void> {
  const { records, packs } = await readable(store.name);
  if (records.length === 0 && packs.length === 0) return;
  const db = openAside(rescueName(store));
  await db.transaction('rw', db.tables, async () => {
    await db.table('records').bulkPut([...records]);
    await db.table('packs').bulkPut([...packs]);
  });
  db.close();
}

/** Brings back what was put aside and not brought back. Does nothing where there is nothing. */
export async function restoreRescued(store: Store): Promise<void> {
  if (!(await Dexie.exists(rescueName(store)))) return;
  const aside = openAside(rescueName(store));
  const rescued = await aside
    .transaction('r', aside.tables, async () => ({
      records: await aside.table<OwnRecord>('records').toArray(),
      packs: await aside.table<RescuedPack>('packs').toArray(),
    }))
    .finally(() => aside.close());
  await store.use((db) =>
    db.transaction('rw', db.tables, async () => {
      // What the reader has kept since then is newer.
      const present = new Set(await db.records.toCollection().primaryKeys());
      await db.records.bulkAdd(rescued.records.filter(({ id }) => !present.has(id)));
      for (const pack of rescued.packs) await restorePack(db, pack);
    }),
  );
  await Dexie.delete(rescueName(store));
}

/** Under a generation of its own: the numbers of the old database may be taken in the new one. */
async function restorePack(db: AttendanceDatabase, { pack, rows }: RescuedPack): Promise<void> {
  const present = await db.packs.get(pack.id);
  // Of the reader's own pack the rows are brought together; an imported one has been imported again since.
  if (present && pack.id !== OWN_PACK) return;
  const gen = present?.gen ?? (await nextGeneration(db));
  if (!present) await db.packs.put({ ...pack, gen });
  for (const table of ROW_TABLES) {
    const theirs = rows.filter((one) => one.table === table).map(({ row }) => row.row as never);
    // What they are found by is made anew: it may be what was damaged.
    const rescued: readonly Stored<unknown>[] = heldRows(table, theirs, gen);
    const taken = await (db.table(table) as Table<Stored<unknown>>).bulkGet(rescued.map(({ id }) => [gen, id]));
    await db.table(table).bulkPut(rescued.filter((_, n) => taken[n] === undefined));
  }
  const [claims, sources] = [rowsIn<Claim>(rows, 'claims'), rowsIn<Source>(rows, 'sources')];
  await db.dossiers.bulkPut([...dossiersOf({ sources }, claimsByEvent({ claims }), gen)]);
}

/** The rows themselves; only sound ones were put aside. */
function rowsIn<Row>(rows: readonly RescuedRow[], table: RowTable): Row[] {
  return rows.filter((one) => one.table === table).map(({ row }) => row.row as Row);
}

function openAside(name: string): Dexie {
  const db = new Dexie(name);
  db.version(1).stores({ records: 'id' });
  db.version(2).stores({ packs: 'id' });
  return db;
}

async function readable(name: string): Promise<Rescued> {
  if (!(await Dexie.exists(name))) return NOTHING;
  // Without a schema Dexie takes the database as it is, whatever its version and its tables.
  const db = new Dexie(name);
  try {
    await db.open();
    const packs = (await rowsOf<InstalledPack>(db, 'packs')).filter(({ origin }) => origin !== 'bundled');
    const whole = await Promise.all(packs.map((pack) => wholePack(db, pack).catch(() => null)));
    return {
      records: (await rowsOf<OwnRecord>(db, 'records')).filter(isSoundRecord),
      packs: whole.filter((pack) => pack !== null),
    };
  } catch {
    return NOTHING;
  } finally {
    db.close();
  }
}

/**
 * A pack with its rows; null where a table of it has been lost or damaged, since a part of a pack says
 * something else. Of what the reader has added themselves each row stands for itself.
 */
async function wholePack(db: Dexie, pack: InstalledPack): Promise<RescuedPack | null> {
  const rows: RescuedRow[] = [];
  for (const table of ROW_TABLES) {
    const held = (await rowsOf<Stored<unknown>>(db, table)).filter(({ gen }) => gen === pack.gen);
    const found = pack.id === OWN_PACK ? held.filter(({ row }) => areSoundRows(table, [row])) : held;
    const theirs = found.map(({ row }) => row);
    if (theirs.length === 0 && pack.tables.includes(table)) return null;
    if (theirs.length > 0 && !areSoundRows(table, theirs)) return null;
    rows.push(...found.map((row) => ({ table, row })));
  }
  return { id: pack.id, pack, rows };
}

/** All rows of a table that can be read: none where it is missing. */
async function rowsOf<Row>(db: Dexie, name: string): Promise<Row[]> {
  if (!db.tables.some((table) => table.name === name)) return [];
  const table = db.table<Row>(name);
  return table.toArray().catch(async () => {
    // One that cannot be read must not cost the others.
    const keys = await table.toCollection().primaryKeys();
    const rows = await Promise.all(keys.map((key) => table.get(key).catch(() => undefined)));
    return rows.filter((row) => row !== undefined);
  });
}
