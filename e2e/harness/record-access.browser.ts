/**
 * The store's own code, brought into a page of the extension by `record-access.ts`: what a test does to
 * the record it does as the extension would.
 */
import { Dexie } from 'dexie';
import type { Leader } from '../../lib/packs/schema.ts';
import { DATABASE_NAME, openDatabase } from '../../lib/store/database.ts';
import { OWN_PACK, putOwnLeader, removeOwnLeader } from '../../lib/store/own/own-pack.ts';
import { setPaints } from '../../lib/store/painting/paints.ts';
import { GENERATION_TABLES } from '../../lib/store/rows.ts';
import { createStore } from '../../lib/store/store.ts';

/** What the database holds, in numbers. */
export interface RecordState {
  readonly packs: readonly { readonly id: string; readonly gen: number }[];
  readonly installations: readonly {
    readonly id: string;
    readonly gen: number;
    readonly done: number;
    readonly total: number;
  }[];
  readonly rows: number;
}

const store = createStore();

/** Adds a leader of the reader's own, who have switched on that theirs are painted. */
export async function put(leader: Leader): Promise<void> {
  await putOwnLeader(store, leader);
  await setPaints(store, OWN_PACK, true);
}

export function remove(leaderId: string): Promise<void> {
  return removeOwnLeader(store, leaderId);
}

export function state(): Promise<RecordState> {
  return store.use(async (db) => {
    const rows = await Promise.all(GENERATION_TABLES.map((table) => db.table(table).count()));
    return {
      packs: (await db.packs.toArray()).map(({ id, gen }) => ({ id, gen })),
      installations: await db.installations.toArray(),
      rows: rows.reduce((sum, count) => sum + count, 0),
    };
  });
}

/** Deletes the database, as if the extension had just been installed. */
export async function forget(): Promise<void> {
  store.close();
  await Dexie.delete(DATABASE_NAME);
}

let released = false;
let halted: Promise<void> = Promise.resolve();

/** So many rows must be left to write: one chunk may come in between looking and standing in the way. */
const ROWS_LEFT = 3000;

/**
 * Lets the filling run until some of it is written, then stands in its way: a transaction that does
 * not end holds a table that every chunk needs. Waits until it does.
 *
 * @throws where the store was full before
 */
export async function haltFilling(): Promise<void> {
  released = false;
  const db = openDatabase();
  await db.open();
  /** Looks at all that it needs in one transaction: a second one would stand in line behind the filler's, and so for ever. */
  const isBegun = (): Promise<boolean> =>
    db.transaction('r', [db.claims, db.installations, db.packs], async () => {
      if ((await db.packs.count()) > 0) throw new Error('The store was full before it could be halted.');
      const all = await db.installations.toArray();
      const left = all.reduce((sum, one) => sum + one.total - one.done, 0);
      return all.some((one) => one.done > 0) && left > ROWS_LEFT;
    });
  while (!(await isBegun())) {
    // The filler's next chunk comes before our next look, which waits in line behind it.
  }
  await new Promise<void>((resolve, reject) => {
    halted = db
      .transaction('rw', db.claims, async () => {
        await db.claims.limit(1).primaryKeys();
        resolve();
        // Each question keeps the transaction open for another turn.
        while (!released) await db.claims.limit(1).primaryKeys();
      })
      .finally(() => db.close());
    halted.catch(reject);
  });
}

/** Gets out of the way again. */
export async function releaseFilling(): Promise<void> {
  released = true;
  await halted;
}
