import { LIMITS } from '../../packs/limits.ts';
import type { Fault, ParsedFile } from '../../packs/parsed-file.ts';
import { faulty, parsePackFile, readPack, statedId } from '../../packs/read-pack.ts';
import { because } from '../../packs/reasons.ts';
import type { Pack } from '../../packs/schema.ts';
import { isNewerVersion } from '../../packs/version.ts';
import { type AttendanceDatabase, type InstalledPack, rowsOfGeneration } from '../database.ts';
import { OWN_PACK } from '../own/own-pack.ts';
import { knownIn } from '../queries/known-in.ts';
import { ROW_TABLES } from '../rows.ts';
import { withImportLock } from '../seeding/import-lock.ts';
import { countRows } from '../seeding/install.ts';
import { type Following, pointTo, stagePacks, updateOf } from '../seeding/stage.ts';
import { sweep } from '../seeding/sweep.ts';
import type { Store } from '../store.ts';

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
export interface ImportOptions extends Following {
  /** The file's, after which a pack is called that does not name itself. */
  readonly name?: string;
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
  const updates = replaces?.origin === 'bundled' || replaces?.updates !== undefined;
  return withImportLock(store, async () => {
    const [staged] = await stagePacks(store, [{ pack, updates }], options);
    if (!staged) throw new RangeError('one pack makes one staged pack');
    const { pack: imported, old } = await store.use((db) =>
      db.transaction('rw', db.packs, db.installations, db.garbage, () => pointTo(db, staged)),
    );
    await sweep(store);
    return { ok: true, pack: imported, replaced: (old ?? replaces)?.version ?? null };
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
    return faulty(parsed, [{ path: 'id', ...because('ownPack', id) }]);
  }
  const reading = readPack(parsed, await store.use((db) => knownIn(db, id === null ? [] : [id])));
  if (!reading.ok) return reading;
  const { pack } = reading;
  const [present, update] = await store.use((db) => db.packs.bulkGet([pack.id, updateOf(pack.id)]));
  if (present?.origin === 'bundled' && !isNewerVersion(pack.version, present.version)) return notNewer(parsed, present);
  const replaces = update ?? present ?? null;
  const rows = countRows(pack) + (await store.use((db) => importedRows(db, replaces?.id)));
  if (rows > LIMITS.importedRows) {
    return faulty(parsed, [{ path: '', ...because('allRows', LIMITS.importedRows) }]);
  }
  return { ok: true, pack, replaces };
}

/** How many rows the imported packs have, but for the one that is replaced. */
async function importedRows(db: AttendanceDatabase, replaced: string | undefined): Promise<number> {
  const packs = (await db.packs.toArray()).filter(({ origin, id }) => origin === 'imported' && id !== replaced);
  const counts = packs.flatMap(({ gen }) => ROW_TABLES.map((table) => rowsOfGeneration(db, table, gen).count()));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function notNewer(
  file: ParsedFile & { readonly ok: true },
  { id, version }: InstalledPack,
): CheckedImport & { readonly ok: false } {
  return faulty(file, [{ path: 'version', ...because('notNewer', id, version) }]);
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
