import { rowsOfGeneration } from '../database.ts';
import { GENERATION_TABLES } from '../rows.ts';
import type { Store } from '../store.ts';

/** Deletes the rows of one generation, one table at a time. Nothing is written for it, which a full device would refuse. */
export async function deleteRows(store: Store, gen: number): Promise<void> {
  for (const table of GENERATION_TABLES) await store.use((db) => rowsOfGeneration(db, table, gen).delete());
}

/** Deletes the rows of generations that nobody points to any more. */
export async function sweep(store: Store): Promise<void> {
  for (const { gen } of await store.use((db) => db.garbage.toArray())) {
    await deleteRows(store, gen);
    await store.use((db) => db.garbage.delete(gen));
  }
}
