import { Dexie } from 'dexie';
import { StoreError } from '../errors.ts';
import type { Bundle } from '../seeding/bundle.ts';
import { type SeedProgress, seed } from '../seeding/seed.ts';
import { blockedError, type Store } from '../store.ts';
import { putAside, restoreRescued } from './rescue.ts';

/**
 * Makes the store anew: everything that came from the package is thrown away and filled again; what
 * is the reader's is kept, their records and the packs that they have imported or made. It is put
 * aside in a database of its own first, so that a worker that is stopped half-way loses nothing: the
 * next repair, or `restoreRescued`, brings it back.
 *
 * @param restore brings back what the database itself has lost (see mirror.ts)
 * @throws {StoreError} when the new database cannot be made either
 */
export async function repair(
  store: Store,
  bundle: Bundle,
  restore: () => Promise<void> = async () => {},
  onProgress?: (progress: SeedProgress) => void,
): Promise<void> {
  await notBlocked(store);
  store.close();
  await putAside(store);
  await deleteDatabase(store.name);
  await restoreRescued(store);
  await restore();
  await seed(store, bundle, onProgress);
}

/** Whoever stands in the way of opening stands in the way of everything else. */
async function notBlocked(store: Store): Promise<void> {
  await store
    .use(async () => {})
    .catch((error: unknown) => {
      if (error instanceof StoreError && error.fault === 'blocked') throw error;
    });
}

/** Deletes a database, and does not wait for a context that does not let go of it: it goes as soon as that has gone. */
function deleteDatabase(name: string): Promise<void> {
  const db = new Dexie(name);
  return new Promise((resolve, reject) => {
    db.on('blocked', () => reject(blockedError()));
    db.delete().then(() => resolve(), reject);
  });
}
