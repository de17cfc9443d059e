import type { Pack } from '../../packs/schema.ts';
import { type AttendanceDatabase, type InstalledPack, recordTables, rowsOfGeneration } from '../database.ts';
import type { Store } from '../store.ts';
import { activate } from './activate.ts';
import type { Bundle, BundledPack } from './bundle.ts';
import { dropDeadImports } from './import-lock.ts';
import { beginInstallations, writeChunks } from './install.ts';
import { moveEdits } from './move-edits.ts';
import { sweep } from './sweep.ts';

/** How far filling has come, in rows. */
export interface SeedProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Brings the store's bundled packs to the state of the package. Does nothing where they agree.
 *
 * New rows are written in chunks beside the old ones, and go on where they were when the worker
 * was stopped half-way. Only when all are there, one transaction points to them: until then every
 * reader sees the old packs, and nobody a half of each. Imported packs and the reader's own
 * records are not touched.
 *
 * @param onProgress after each chunk
 * @throws {StoreError} when the database cannot be written
 */
export async function seed(store: Store, bundle: Bundle, onProgress?: (progress: SeedProgress) => void): Promise<void> {
  const present = await store.use(wholePacks);
  const installed = (await moveEdits(store, bundle, present)) ? await store.use(wholePacks) : present;
  const changed = bundle.manifest.filter((pack) => isChanged(pack, installed));
  const gone = installed.filter(
    ({ id, origin }) => origin === 'bundled' && !bundle.manifest.some((pack) => pack.id === id),
  );
  if (changed.length > 0 || gone.length > 0) await replace(store, bundle, changed, onProgress);
  await dropDeadImports(store);
  await sweep(store);
}

/** Whether the store holds other content than the package, unless the reader has a pack of their own by that id. */
function isChanged({ id, hash }: BundledPack, installed: readonly InstalledPack[]): boolean {
  const present = installed.find((pack) => pack.id === id);
  return (present === undefined || present.origin === 'bundled') && present?.bundledHash !== hash;
}

/**
 * The installed packs, without bundled ones of which a whole table is gone: a browser that has lost
 * part of the database gives it back empty, and nothing else would tell.
 */
async function wholePacks(db: AttendanceDatabase): Promise<InstalledPack[]> {
  return db.transaction('r', recordTables(db), async () => {
    const packs = await db.packs.toArray();
    const whole = await Promise.all(
      packs.map(async ({ gen, tables, origin }) => {
        const first = await Promise.all(tables.map((table) => rowsOfGeneration(db, table, gen).limit(1).primaryKeys()));
        return origin !== 'bundled' || first.every((keys) => keys.length > 0);
      }),
    );
    return packs.filter((_, n) => whole[n]);
  });
}

async function replace(
  store: Store,
  bundle: Bundle,
  changed: readonly BundledPack[],
  onProgress: ((progress: SeedProgress) => void) | undefined,
): Promise<void> {
  const packs = await Promise.all(bundle.manifest.map(({ id }) => loadChecked(bundle, id)));
  const jobs = await beginInstallations(store, changed, packs);
  const total = jobs.reduce((sum, { installation }) => sum + installation.total, 0);
  let before = 0;
  for (const { pack, installation } of jobs) {
    await writeChunks(store, pack, installation, (done) => onProgress?.({ done: before + done, total }));
    before += installation.total;
  }
  await activate(store, bundle, packs);
}

async function loadChecked(bundle: Bundle, id: string): Promise<Pack> {
  const pack = await bundle.load(id);
  if (pack.id !== id) throw new Error(`The package gives the pack "${pack.id}" where "${id}" was asked for.`);
  return pack;
}
