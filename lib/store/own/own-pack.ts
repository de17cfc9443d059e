import type { Leader } from '../../packs/schema.ts';
import type { AttendanceDatabase, InstalledPack } from '../database.ts';
import { activePacks } from '../queries/active.ts';
import { gatherer } from '../queries/gather.ts';
import { leaderRow } from '../rows.ts';
import { nextGeneration } from '../seeding/install.ts';
import type { Store } from '../store.ts';

/** The id of the pack that holds what the reader has added; no other pack may take it. */
export const OWN_PACK = 'own';

/** A leader by that id is in another pack: the reader's would stand beside it, and nobody could tell which one is meant. */
class TakenIdError extends Error {
  override name = 'TakenIdError';
}

/**
 * Adds a leader of the reader's own, or replaces the one with the same id that they have added.
 *
 * They stand in a pack of their own, which no update of the extension touches. Like an imported
 * pack it paints only where the reader has switched that on (paints.ts).
 *
 * @throws {TakenIdError} when another pack has a leader by that id
 */
export function putOwnLeader(store: Store, leader: Leader): Promise<void> {
  return changeOwnPack(store, async (db, { gen }) => {
    const [held] = (await gatherer(await activePacks(db)).byId(db.leaders, [leader.id])).filter(
      (row) => row.gen !== gen,
    );
    if (held) throw new TakenIdError(`Another pack has a leader "${leader.id}".`);
    await db.leaders.put(leaderRow(leader, gen));
  });
}

/** Takes out a leader whom the reader has added; an unknown id changes nothing. */
export function removeOwnLeader(store: Store, id: string): Promise<void> {
  return changeOwnPack(store, (db, { gen }) => db.leaders.delete([gen, id]));
}

/** The leaders whom the reader has added, by id. */
export function ownLeaders(store: Store): Promise<Leader[]> {
  return store.use((db) =>
    db.transaction('r', db.packs, db.leaders, async () => {
      const pack = await db.packs.get(OWN_PACK);
      if (!pack) return [];
      const rows = await db.leaders
        .toCollection()
        .filter(({ gen }) => gen === pack.gen)
        .toArray();
      return rows.map(({ row }) => row);
    }),
  );
}

/** Changes the reader's pack, made when it is first needed, and its hash with it: what is painted depends on that. */
export async function changeOwnPack(
  store: Store,
  change: (db: AttendanceDatabase, pack: InstalledPack) => PromiseLike<void>,
): Promise<void> {
  // Made before the transaction, which would close while waiting for anything but the database.
  const hash = crypto.randomUUID();
  await store.use((db) =>
    db.transaction('rw', [db.packs, db.installations, db.garbage, db.leaders], async () => {
      const pack = await ownPackIn(db);
      await change(db, pack);
      await db.packs.put({ ...pack, hash });
    }),
  );
}

/** The reader's pack, or what it is before it is first written. */
export async function ownPackIn(db: AttendanceDatabase): Promise<InstalledPack> {
  return (await db.packs.get(OWN_PACK)) ?? emptyPack(await nextGeneration(db));
}

function emptyPack(gen: number): InstalledPack {
  return {
    id: OWN_PACK,
    name: OWN_PACK,
    version: '1',
    licence: '',
    recordUntil: '',
    hasRecord: false,
    recordedSeries: [],
    hash: '',
    gen,
    tables: [],
    origin: 'own',
    paints: false,
  };
}
