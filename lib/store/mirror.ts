import type { Leader } from '../packs/schema.ts';
import type { OwnRecord } from './database.ts';
import { changeOwnPack, ownLeaders } from './own-pack.ts';
import { leaderRow } from './rows.ts';
import type { Store } from './store.ts';

/** A place beside the database that browsers do not evict: `storage.local` in the extension. Only our keys are in it. */
export interface Mirror {
  keys(): Promise<readonly string[]>;
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** @throws where there is no room */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Where a record that the reader has kept, and a leader whom they have added, stand in the mirror. */
export const recordKey = (id: string): string => `record ${id}`;
export const leaderKey = (id: string): string => `leader ${id}`;

/**
 * Makes the database and its mirror hold the same, after either was lost or a worker was stopped
 * between the two. Nothing is taken out: what one of them has the other gets; where both have a
 * record, the database's stands. Reads values only of what is missing.
 */
export async function reconcile(store: Store, mirror: Mirror): Promise<void> {
  const mirrored = new Set(await mirror.keys());
  const records = await store.use((db) => db.records.toCollection().primaryKeys());
  const leaders = await ownLeaders(store);
  const present = new Set([...records.map(recordKey), ...leaders.map(({ id }) => leaderKey(id))]);

  const lost = [...mirrored].filter((key) => !present.has(key));
  if (lost.length > 0) await restore(store, await mirror.get(lost));

  const unmirrored = records.filter((id) => !mirrored.has(recordKey(id)));
  const rows = await store.use((db) => db.records.bulkGet(unmirrored));
  const values = [
    ...rows.flatMap((row) => (row ? [[recordKey(row.id), row] as const] : [])),
    ...leaders.flatMap((leader) =>
      mirrored.has(leaderKey(leader.id)) ? [] : [[leaderKey(leader.id), leader] as const],
    ),
  ];
  if (values.length > 0) await mirror.set(Object.fromEntries(values));
}

async function restore(store: Store, values: Readonly<Record<string, unknown>>): Promise<void> {
  const entries = Object.entries(values);
  const records = entries.filter(([key]) => key.startsWith(recordKey(''))).map(([, value]) => value as OwnRecord);
  const leaders = entries.filter(([key]) => key.startsWith(leaderKey(''))).map(([, value]) => value as Leader);
  if (records.length > 0) await store.use((db) => db.records.bulkPut(records));
  if (leaders.length === 0) return;
  await changeOwnPack(store, async (db, { gen }) => {
    await db.leaders.bulkPut(leaders.map((leader) => leaderRow(leader, gen)));
  });
}
