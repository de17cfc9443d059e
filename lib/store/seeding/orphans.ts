import { Dexie } from 'dexie';
import type { AttendanceDatabase } from '../database.ts';
import { GENERATION_TABLES } from '../rows.ts';
import type { Store } from '../store.ts';

/**
 * Calls rows garbage whose generation nobody knows: they are left where a browser has lost the table of
 * packs and kept others. A new pack would get their number otherwise, and with it their rows.
 */
export async function disownOrphans(store: Store): Promise<void> {
  await store.use((db) =>
    db.transaction('rw', db.tables, async () => {
      const lists = await Promise.all([db.packs.toArray(), db.installations.toArray(), db.garbage.toArray()]);
      const known = new Set(lists.flat().map(({ gen }) => gen));
      const orphans = (await presentGenerations(db)).filter((gen) => !known.has(gen));
      await db.garbage.bulkPut(orphans.map((gen) => ({ gen })));
    }),
  );
}

/** The generations of which there are rows; one look at each table for each of them. */
async function presentGenerations(db: AttendanceDatabase): Promise<number[]> {
  const found = new Set<number>();
  for (const table of GENERATION_TABLES) {
    let after = Number.NEGATIVE_INFINITY;
    for (;;) {
      const [key] = await db.table(table).where('[gen+id]').above([after, Dexie.maxKey]).limit(1).primaryKeys();
      if (key === undefined) break;
      const [gen] = key as unknown as [number, string];
      found.add(gen);
      after = gen;
    }
  }
  return [...found];
}
