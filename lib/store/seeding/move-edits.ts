import type { Leader } from '../../packs/schema.ts';
import { type InstalledPack, rowsOfGeneration } from '../database.ts';
import { changeOwnPack } from '../own/own-pack.ts';
import { leaderRow } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Bundle } from './bundle.ts';

/**
 * Earlier versions wrote the reader's leaders into bundled packs, where the next update would have
 * replaced them: moves those that no pack of the package knows into the reader's own pack, and has
 * the bundled one filled anew. Does nothing where no bundled pack was changed in place.
 */
export async function moveEdits(store: Store, bundle: Bundle, installed: readonly InstalledPack[]): Promise<boolean> {
  const edited = installed.filter(
    ({ origin, hash, bundledHash }) => origin === 'bundled' && bundledHash !== undefined && hash !== bundledHash,
  );
  if (edited.length === 0) return false;
  const packs = await Promise.all(bundle.manifest.map(({ id }) => bundle.load(id)));
  const known = new Set(packs.flatMap(({ leaders }) => leaders.map(({ id }) => id)));
  const added: Leader[] = [];
  for (const { gen } of edited) {
    const rows = await store.use((db) => rowsOfGeneration(db, 'leaders', gen).toArray());
    added.push(...rows.map(({ row }) => row).filter(({ id }) => !known.has(id)));
  }
  // Written before the marks of the edits are taken away: who is stopped in between does it again, to the same end.
  if (added.length > 0) {
    await changeOwnPack(store, async (db, { gen }) => {
      await db.leaders.bulkPut(added.map((leader) => leaderRow(leader, gen)));
    });
  }
  await store.use((db) =>
    db.transaction('rw', db.packs, async () => {
      for (const { id, hash } of edited)
        await db.packs.update(id, { bundledHash: `${hash} to be filled anew`, hash: `${hash} to be filled anew` });
    }),
  );
  return true;
}
