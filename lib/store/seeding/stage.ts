import { contentHash } from '../../packs/content-hash.ts';
import type { Pack } from '../../packs/schema.ts';
import type { AttendanceDatabase, Installation, InstalledPack } from '../database.ts';
import type { Store } from '../store.ts';
import { installedFrom } from './activate.ts';
import { countRows, nextGeneration, writeChunks } from './install.ts';
import type { SeedProgress } from './seed.ts';

/** How a long piece of work is followed and stopped. */
export interface Following {
  /** After each chunk, in rows. */
  readonly onProgress?: (progress: SeedProgress) => void;
  /** Stops between two chunks; then nothing of it is left. */
  readonly signal?: AbortSignal;
}

/** A validated pack whose rows are written, and to which nobody points yet. */
export interface StagedPack {
  readonly pack: Pack;
  readonly key: string;
  readonly updates: string | null;
  readonly installation: Installation;
}

/** The key of an imported newer version of a bundled pack, which stands beside it. */
export function updateOf(id: string): string {
  return `${id} update`;
}

/**
 * Writes the rows of packs in chunks that nobody sees. Only for whoever holds the lock on imports, which takes
 * them out again where anything goes wrong.
 *
 * @param wanted packs, and whether each is a newer version of the bundled pack by its id
 * @throws {StoreError} when the database cannot be written
 * @throws the signal's reason when it was stopped
 */
export async function stagePacks(
  store: Store,
  wanted: readonly { readonly pack: Pack; readonly updates: boolean }[],
  { onProgress, signal }: Following,
): Promise<StagedPack[]> {
  const total = wanted.reduce((sum, { pack }) => sum + countRows(pack), 0);
  const staged: StagedPack[] = [];
  let before = 0;
  for (const { pack, updates } of wanted) {
    const key = updates ? updateOf(pack.id) : pack.id;
    const installation = await begin(store, pack, key);
    await writeChunks(store, pack, installation, (done) => {
      signal?.throwIfAborted();
      onProgress?.({ done: before + done, total });
    });
    before += installation.total;
    staged.push({ pack, key, updates: updates ? pack.id : null, installation });
  }
  return staged;
}

async function begin(store: Store, pack: Pack, key: string): Promise<Installation> {
  const hash = await contentHash(pack);
  return store.use((db) =>
    db.transaction('rw', db.packs, db.installations, db.garbage, async () => {
      const gen = await nextGeneration(db);
      const begun: Installation = {
        id: `import ${key}`,
        hash,
        gen,
        done: 0,
        total: countRows(pack),
        origin: 'imported',
      };
      await db.installations.put(begun);
      return begun;
    }),
  );
}

/** Points to the rows of a staged pack, in the caller's transaction; what was pointed to before becomes garbage. */
export async function pointTo(
  db: AttendanceDatabase,
  { pack, key, updates, installation }: StagedPack,
  how: Pick<InstalledPack, 'unused'> & { readonly paints?: boolean } = {},
): Promise<{ readonly pack: InstalledPack; readonly old: InstalledPack | undefined }> {
  const old = await db.packs.get(key);
  const { hash, gen, id } = installation;
  const paints = how.paints ?? old?.paints ?? false;
  const installed: InstalledPack = {
    ...installedFrom(pack, { hash, gen, origin: 'imported', paints }),
    id: key,
    ...(updates === null ? {} : { updates }),
    ...(how.unused ? { unused: true } : {}),
  };
  if (old) await db.garbage.put({ gen: old.gen });
  await db.packs.put(installed);
  await db.installations.delete(id);
  return { pack: installed, old };
}
