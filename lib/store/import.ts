import { contentHash } from '../packs/content-hash.ts';
import type { Fault, ParsedFile } from '../packs/parsed-file.ts';
import { faulty, parsePackFile, readPack, statedId } from '../packs/read-pack.ts';
import type { Pack } from '../packs/schema.ts';
import { isNewerVersion } from '../packs/version.ts';
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
  /** The file's, after which a pack is called that does not name itself. */
  readonly name?: string;
  /** After each chunk, in rows. */
  readonly onProgress?: (progress: SeedProgress) => void;
  /** Stops between two chunks; then nothing of the pack is left. */
  readonly signal?: AbortSignal;
}

/**
 * Imports a pack file, without a new version of the extension: validated as bundled packs are,
 * against the packs that are installed. One by the same id that was imported before is replaced. A
 * newer version of a bundled pack stands beside it until the extension itself brings as new a one.
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
  const checked = await checkImport(store, text, options.name);
  if (!checked.ok) return checked;
  const { pack, replaces } = checked;
  const hash = await contentHash(pack);
  const bundled = replaces?.origin === 'bundled' || replaces?.updates !== undefined ? pack.id : null;
  return withImportLock(store.name, async () => {
    await abandonedImports(store);
    return write(
      store,
      { pack, hash, key: bundled === null ? pack.id : updateOf(pack.id), updates: bundled },
      replaces,
      options,
    );
  });
}

/** A file that may be imported, and the installed pack that it would take the place of. */
type CheckedImport =
  | { readonly ok: true; readonly pack: Pack; readonly replaces: InstalledPack | null }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };

/** Decides whether a file may be imported: nothing is written. */
export async function checkImport(store: Store, text: string, name = ''): Promise<CheckedImport> {
  const parsed = parsePackFile(text, name);
  if (!parsed.ok) return parsed;
  const id = statedId(parsed.value);
  if (id === OWN_PACK) {
    return faulty(parsed, [{ path: 'id', message: `"${id}" is the pack of what you have added yourself` }]);
  }
  const reading = readPack(parsed, await store.use((db) => knownIn(db, id)));
  if (!reading.ok) return reading;
  const { pack } = reading;
  const [present, update] = await store.use((db) => db.packs.bulkGet([pack.id, updateOf(pack.id)]));
  if (present?.origin === 'bundled' && !isNewerVersion(pack.version, present.version)) return notNewer(parsed, present);
  return { ok: true, pack, replaces: update ?? present ?? null };
}

/** The key of an imported newer version of a bundled pack, which stands beside it. */
function updateOf(id: string): string {
  return `${id} update`;
}

function notNewer(
  file: ParsedFile & { readonly ok: true },
  { id, version }: InstalledPack,
): CheckedImport & { readonly ok: false } {
  const message = `the extension has "${id}" in version ${version}: only a newer one can be imported under this id`;
  return faulty(file, [{ path: 'version', message }]);
}

/** A validated pack, and where it goes. */
interface Import {
  readonly pack: Pack;
  readonly hash: string;
  readonly key: string;
  /** The id of the bundled pack of which it is a newer version. */
  readonly updates: string | null;
}

async function write(
  store: Store,
  { pack, hash, key, updates }: Import,
  replaces: InstalledPack | null,
  { onProgress, signal }: ImportOptions,
): Promise<ImportResult> {
  const total = countRows(pack);
  const installation = await store.use((db) =>
    db.transaction('rw', db.packs, db.installations, db.garbage, async () => {
      const gen = await nextGeneration(db);
      const begun: Installation = { id: `import ${key}`, hash, gen, done: 0, total, origin: 'imported' };
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
    // Where not even that can be written, for want of room, the next start does it.
    await abandonedImports(store)
      .then(() => sweep(store))
      .catch(() => {});
    throw error;
  }
  const imported = await store.use((db) =>
    db.transaction('rw', db.packs, db.installations, db.garbage, async () => {
      const old = await db.packs.get(key);
      const { gen } = installation;
      const how = { hash, gen, origin: 'imported', paints: old?.paints ?? false } as const;
      const installed = { ...installedFrom(pack, how), id: key, ...(updates === null ? {} : { updates }) };
      if (old) await db.garbage.put({ gen: old.gen });
      await db.packs.put(installed);
      await db.installations.delete(installation.id);
      return { pack: installed, replaced: (old ?? replaces)?.version ?? null };
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
