import type { Store } from '../store.ts';
import { deleteRows } from './sweep.ts';

/** One import at a time: the lock also tells whether one that was begun is still going on. */
function lockName(database: string): string {
  return `${database} import`;
}

/**
 * Runs an import while no other page or worker of ours runs one; waits for its turn. Whatever goes wrong with it,
 * nothing of it is left.
 */
export function withImportLock<Result>(store: Store, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(lockName(store.name), async () => {
    await abandonedImports(store);
    try {
      return await work();
    } catch (error) {
      // Where the database cannot even be cleared, the next start does it.
      await abandonedImports(store).catch(() => {});
      throw error;
    }
  });
}

/** Gives up imports that were begun by a page that is gone. Those that go on are left alone. */
export async function dropDeadImports(store: Store): Promise<void> {
  await navigator.locks.request(lockName(store.name), { ifAvailable: true }, async (lock) => {
    if (lock) await abandonedImports(store);
  });
}

/**
 * Gives up every import that was begun, and deletes what it has written; that it was begun is known until the last
 * row is gone. Only for whoever holds the lock.
 */
async function abandonedImports(store: Store): Promise<void> {
  for (const { id, gen, origin } of await store.use((db) => db.installations.toArray())) {
    if (origin !== 'imported') continue;
    await deleteRows(store, gen);
    await store.use((db) => db.installations.delete(id));
  }
}
