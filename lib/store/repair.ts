import { Dexie } from 'dexie';
import type { Bundle } from './bundle.ts';
import type { OwnRecord } from './database.ts';
import { type SeedProgress, seed } from './seed.ts';
import type { Store } from './store.ts';

/** Where the reader's own records wait while the database is made anew. */
function rescueName(store: Store): string {
  return `${store.name}-rescue`;
}

/**
 * Makes the store anew: everything that came from packages is thrown away and filled again, the
 * reader's own records are kept. They are put aside in a database of their own first, so that a
 * worker that is stopped half-way loses none: the next repair, or `restoreRescued`, brings them back.
 *
 * @throws {StoreError} when the new database cannot be made either
 */
export async function repair(
  store: Store,
  bundle: Bundle,
  onProgress?: (progress: SeedProgress) => void,
): Promise<void> {
  store.close();
  await putAside(rescueName(store), await readableRecords(store.name));
  await Dexie.delete(store.name);
  await restoreRescued(store);
  await seed(store, bundle, onProgress);
}

/** Brings back records that a repair has put aside and not brought back. Does nothing where there are none. */
export async function restoreRescued(store: Store): Promise<void> {
  if (!(await Dexie.exists(rescueName(store)))) return;
  const records = await readableRecords(rescueName(store));
  // What the reader has kept since then is newer.
  await store.use((db) =>
    db.transaction('rw', db.records, async () => {
      const present = new Set(await db.records.toCollection().primaryKeys());
      await db.records.bulkAdd(records.filter(({ id }) => !present.has(id)));
    }),
  );
  await Dexie.delete(rescueName(store));
}

/** The reader's records of a database in any state: none where they cannot be read. */
async function readableRecords(name: string): Promise<OwnRecord[]> {
  if (!(await Dexie.exists(name))) return [];
  // Without a schema Dexie takes the database as it is, whatever its version and its tables.
  const db = new Dexie(name);
  try {
    await db.open();
    return db.tables.some((table) => table.name === 'records') ? await db.table<OwnRecord>('records').toArray() : [];
  } catch {
    return [];
  } finally {
    db.close();
  }
}

async function putAside(name: string, records: readonly OwnRecord[]): Promise<void> {
  if (records.length === 0) return;
  const db = new Dexie(name);
  db.version(1).stores({ records: 'id' });
  await db.table<OwnRecord>('records').bulkPut([...records]);
  db.close();
}
