import type { Leader } from '../packs/schema.ts';
import type { AttendanceDatabase, InstalledPack } from './database.ts';
import { leaderRow } from './rows.ts';
import type { Store } from './store.ts';

/**
 * Adds a leader to an installed pack, or replaces the one with the same id there. Where the pack
 * paints, the next page underlines the new names.
 *
 * @throws {RangeError} when no such pack is installed
 */
export function putLeader(store: Store, packId: string, leader: Leader): Promise<void> {
  return changeLeaders(store, packId, async (db, { gen }) => {
    await db.leaders.put(leaderRow(leader, gen));
  });
}

/** Takes a leader out of an installed pack; an unknown id changes nothing. */
export function removeLeader(store: Store, packId: string, leaderId: string): Promise<void> {
  return changeLeaders(store, packId, (db, { gen }) => db.leaders.delete([gen, leaderId]));
}

async function changeLeaders(
  store: Store,
  packId: string,
  change: (db: AttendanceDatabase, pack: InstalledPack) => PromiseLike<void>,
): Promise<void> {
  // Made before the transaction, which would close while waiting for anything but the database.
  const edit = crypto.randomUUID();
  await store.use((db) =>
    db.transaction('rw', db.packs, db.leaders, async () => {
      const pack = await db.packs.get(packId);
      if (!pack) throw new RangeError(`No pack "${packId}" is installed.`);
      await change(db, pack);
      await db.packs.update(packId, { hash: `${pack.bundledHash ?? pack.hash}+${edit}` });
    }),
  );
}
