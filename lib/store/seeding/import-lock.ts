import type { Store } from '../store.ts';

/** One import at a time: the lock also tells whether one that was begun is still going on. */
function lockName(database: string): string {
  return `${database} import`;
}

/** Runs an import while no other page or worker of ours runs one; waits for its turn. */
export function withImportLock<Result>(database: string, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(lockName(database), work);
}

/** Gives up imports that were begun by a page that is gone: their rows become garbage. Those that go on are left alone. */
export async function dropDeadImports(store: Store): Promise<void> {
  await navigator.locks.request(lockName(store.name), { ifAvailable: true }, async (lock) => {
    if (lock) await abandonedImports(store);
  });
}

/** Gives up every import that was begun. Only for whoever holds the lock. */
export async function abandonedImports(store: Store): Promise<void> {
  await store.use((db) =>
    db.transaction('rw', db.installations, db.garbage, async () => {
      for (const { id, gen, origin } of await db.installations.toArray()) {
        if (origin !== 'imported') continue;
        await db.garbage.put({ gen });
        await db.installations.delete(id);
      }
    }),
  );
}
