import { contentHash } from '../packs/content-hash.ts';
import { type Fault, faulty, type PackReading, parsePackFile, readPack, statedId } from '../packs/read-pack.ts';
import type { Pack } from '../packs/schema.ts';
import { installedFrom } from './activate.ts';
import type { Installation, InstalledPack } from './database.ts';
import { abandonedImports, withImportLock } from './import-lock.ts';
import { countRows, nextGeneration, writeChunks } from './install.ts';
import { knownIn } from './known-in.ts';
import { OWN_PACK } from './own-pack.ts';
import type { SeedProgress } from './seed.ts';
import type { Store } from './store.ts';
import { sweep } from './sweep.ts';

/** What came of an import. Nothing is written unless all is right. */
export type ImportResult =
  | {
      readonly ok: true;
      readonly pack: InstalledPack;
      /** The version that it took the place of; null where there was none. */
      readonly replaced: string | null;
    }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };

/** How an import is followed and stopped. */
export interface ImportOptions {
  /** After each chunk, in rows. */
  readonly onProgress?: (progress: SeedProgress) => void;
  /** Stops between two chunks; then nothing of the pack is left. */
  readonly signal?: AbortSignal;
}

/**
 * Imports a pack file, without a new version of the extension: validated as bundled packs are,
 * against the packs that are installed. One by the same id that was imported before is replaced.
 *
 * All of it or nothing: rows are written in chunks that nobody sees, and one transaction points to
 * them. A browser that is killed half-way has not imported anything; what it wrote is swept later.
 *
 * An imported pack does not paint unless the reader has switched that on (paints.ts).
 *
 * @throws {StoreError} when the database cannot be written
 * @throws the signal's reason when it was stopped
 */
export async function importPack(store: Store, text: string, options: ImportOptions = {}): Promise<ImportResult> {
  const parsed = parsePackFile(text);
  if (!parsed.ok) return parsed;
  const id = statedId(parsed.value);
  const known = await store.use((db) => knownIn(db, id));
  const present = id === null ? undefined : await store.use((db) => db.packs.get(id));
  const taken = id === OWN_PACK || present?.origin === 'bundled';
  const reading = taken ? reserved(text, id) : readPack(text, parsed.value, known);
  if (!reading.ok) return reading;
  const hash = await contentHash(reading.pack);
  return withImportLock(store.name, async () => {
    await abandonedImports(store);
    return write(store, reading.pack, hash, options);
  });
}

function reserved(text: string, id: string | null): PackReading & { readonly ok: false } {
  return faulty(text, [{ path: 'id', message: `a pack of the extension is called "${id}": give yours another id` }]);
}

async function write(
  store: Store,
  pack: Pack,
  hash: string,
  { onProgress, signal }: ImportOptions,
): Promise<ImportResult> {
  const total = countRows(pack);
  const installation = await store.use((db) =>
    db.transaction('rw', db.packs, db.installations, db.garbage, async () => {
      const gen = await nextGeneration(db);
      const begun: Installation = { id: `import ${pack.id}`, hash, gen, done: 0, total, origin: 'imported' };
      await db.installations.put(begun);
      return begun;
    }),
  );
  try {
    await writeChunks(store, pack, installation, (done) => {
      signal?.throwIfAborted();
      onProgress?.({ done, total });
    });
  } catch (error) {
    await abandonedImports(store);
    await sweep(store);
    throw error;
  }
  const imported = await store.use((db) =>
    db.transaction('rw', db.packs, db.installations, db.garbage, async () => {
      const old = await db.packs.get(pack.id);
      const { gen } = installation;
      const installed = installedFrom(pack, { hash, gen, origin: 'imported', paints: old?.paints ?? false });
      if (old) await db.garbage.put({ gen: old.gen });
      await db.packs.put(installed);
      await db.installations.delete(installation.id);
      return { pack: installed, replaced: old?.version ?? null };
    }),
  );
  await sweep(store);
  return { ok: true, ...imported };
}

/**
 * Takes an imported pack out again.
 *
 * @throws {RangeError} for a pack that was not imported
 */
export async function removePack(store: Store, id: string): Promise<void> {
  await store.use((db) =>
    db.transaction('rw', db.packs, db.garbage, async () => {
      const pack = await db.packs.get(id);
      if (pack?.origin !== 'imported') throw new RangeError(`No imported pack is called "${id}".`);
      await db.garbage.put({ gen: pack.gen });
      await db.packs.delete(id);
    }),
  );
  await sweep(store);
}
