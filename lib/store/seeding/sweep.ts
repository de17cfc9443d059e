import { rowsOfGeneration } from '../database.ts';
import { ROW_TABLES } from '../rows.ts';
import type { Store } from '../store.ts';

/** Deletes the rows of generations that nobody points to any more, one table at a time. */
export async function sweep(store: Store): Promise<void> {
  for (const { gen } of await store.use((db) => db.garbage.toArray())) {
    for (const table of ROW_TABLES) await store.use((db) => rowsOfGeneration(db, table, gen).delete());
    await store.use((db) => db.garbage.delete(gen));
  }
}
