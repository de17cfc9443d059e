import type { KeptClaim } from '../../history/types.ts';
import type { Leader } from '../../packs/schema.ts';
import { isNewerVersion } from '../../packs/version.ts';
import type { InstalledPack, OwnRecord } from '../database.ts';
import { isSoundRecord } from '../faults/sound.ts';
import { leaderRow } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Correction } from './corrections.ts';
import { CLAIM_PREFIX, type Keepsakes, WRONG_PREFIX } from './kept-rows.ts';
import { changeOwnPack, ownLeaders } from './own-pack.ts';

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
/** Where it stands that a pack was imported: the pack itself is too large, but its loss can be told. */
const packKey = (id: string): string => `pack ${id}`;

/** What stands of an imported pack beside the database. */
export type PackNote = Pick<InstalledPack, 'id' | 'name' | 'version' | 'updates'>;

/**
 * Makes the database and its mirror hold the same, after either was lost or a worker was stopped
 * between the two. Nothing is taken out: what one of them has the other gets; where both have a
 * record, the database's stands. Reads values only of what is missing.
 */
export async function reconcile(store: Store, mirror: Mirror): Promise<void> {
  const mirrored = new Set(await mirror.keys());
  const records = await store.use((db) => db.records.toCollection().primaryKeys());
  const leaders = await ownLeaders(store);
  const packs = (await store.use((db) => db.packs.toArray())).filter(({ origin }) => origin === 'imported');
  const present = new Set([...records.map(recordKey), ...leaders.map(({ id }) => leaderKey(id))]);

  const lost = [...mirrored].filter((key) => !present.has(key) && !key.startsWith(packKey('')));
  if (lost.length > 0) await restore(store, await mirror.get(lost));

  const unmirrored = records.filter((id) => !mirrored.has(recordKey(id)));
  const rows = await store.use((db) => db.records.bulkGet(unmirrored));
  const values = [
    ...rows.flatMap((row) => (row ? [[recordKey(row.id), row] as const] : [])),
    ...leaders.flatMap((leader) =>
      mirrored.has(leaderKey(leader.id)) ? [] : [[leaderKey(leader.id), leader] as const],
    ),
    ...packs.flatMap((pack) => (mirrored.has(packKey(pack.id)) ? [] : [[packKey(pack.id), noteOf(pack)] as const])),
  ];
  if (values.length > 0) await mirror.set(Object.fromEntries(values));
}

/** What the reader keeps, from the mirror alone: for browsers that let us open no database. */
export async function mirroredKeepsakes(mirror: Mirror): Promise<Keepsakes> {
  const keys = (await mirror.keys()).filter((key) => key.startsWith(recordKey('')));
  const records = (Object.values(await mirror.get(keys)) as OwnRecord[]).filter(isSoundRecord);
  const under = (prefix: string) => records.filter(({ id }) => id.startsWith(prefix));
  return { claims: under(CLAIM_PREFIX) as KeptClaim[], wrong: under(WRONG_PREFIX) as Correction[] };
}

async function restore(store: Store, values: Readonly<Record<string, unknown>>): Promise<void> {
  const entries = Object.entries(values);
  const records = entries.filter(([key]) => key.startsWith(recordKey(''))).map(([, value]) => value as OwnRecord);
  const leaders = entries.filter(([key]) => key.startsWith(leaderKey(''))).map(([, value]) => value as Leader);
  if (records.length > 0) await store.use((db) => db.records.bulkPut(records.filter(isSoundRecord)));
  if (leaders.length === 0) return;
  await changeOwnPack(store, async (db, { gen }) => {
    await db.leaders.bulkPut(leaders.map((leader) => leaderRow(leader, gen)));
  });
}

function noteOf({ id, name, version, updates }: PackNote): PackNote {
  return { id, name, version, ...(updates === undefined ? {} : { updates }) };
}

/** Notes that a pack was imported. Where there is no room, only its loss could not be told. */
export async function notePack(mirror: Mirror, pack: PackNote): Promise<void> {
  await mirror.set({ [packKey(pack.id)]: noteOf(pack) }).catch(() => {});
}

/** Forgets that a pack was imported: the reader has removed it, or has been told of its loss. */
export async function forgetPack(mirror: Mirror, id: string): Promise<void> {
  await mirror.remove([packKey(id)]);
}

/**
 * The packs that were imported and are gone without the reader having removed them: the browser has
 * deleted them, or a repair has found them damaged. A newer version of a bundled pack that the extension
 * has caught up with is not lost; it is forgotten.
 */
export async function lostPacks(store: Store, mirror: Mirror): Promise<PackNote[]> {
  const noted = Object.values(
    await mirror.get((await mirror.keys()).filter((key) => key.startsWith(packKey('')))),
  ) as PackNote[];
  const lost: PackNote[] = [];
  for (const note of noted) {
    const [pack, bundled] = await store.use((db) => db.packs.bulkGet([note.id, note.updates ?? '']));
    if (pack) continue;
    if (bundled && !isNewerVersion(note.version, bundled.version)) await forgetPack(mirror, note.id);
    else lost.push(note);
  }
  return lost;
}
