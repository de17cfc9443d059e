import type { Pack } from '../../packs/schema.ts';
import type { AttendanceDatabase, Installation } from '../database.ts';
import { claimsByEvent, dossiersOf } from '../dossiers.ts';
import { GENERATION_TABLES, type PackRows, ROW_TABLES, type RowTable, rowsOf } from '../rows.ts';
import type { Store } from '../store.ts';
import type { BundledPack } from './bundle.ts';

/**
 * Rows in one transaction: small enough that a worker that is stopped loses little, large enough
 * that the transactions themselves do not cost more than the rows.
 */
export const CHUNK = 1000;

export interface InstallJob {
  readonly pack: Pack;
  readonly installation: Installation;
}

/**
 * Opens an installation for each changed pack, or finds the one that was begun. A begun one of
 * other content is given up; its rows become garbage.
 */
export async function beginInstallations(
  store: Store,
  changed: readonly BundledPack[],
  packs: readonly Pack[],
): Promise<InstallJob[]> {
  return store.use((db) =>
    db.transaction('rw', db.packs, db.installations, db.garbage, async () => {
      const wanted = new Map(changed.map(({ id, hash }) => [id, hash]));
      for (const begun of await db.installations.toArray()) {
        if (begun.origin === 'imported' || wanted.get(begun.id) === begun.hash) continue;
        await db.garbage.put({ gen: begun.gen });
        await db.installations.delete(begun.id);
      }
      const jobs: InstallJob[] = [];
      for (const pack of packs) {
        const hash = wanted.get(pack.id);
        if (hash === undefined) continue;
        const begun = await db.installations.get(pack.id);
        const installation = begun ?? {
          id: pack.id,
          hash,
          gen: await nextGeneration(db),
          done: 0,
          total: countRows(pack),
        };
        if (!begun) await db.installations.put(installation);
        jobs.push({ pack, installation });
      }
      return jobs;
    }),
  );
}

/** A number that no rows of the database carry. */
export async function nextGeneration(db: AttendanceDatabase): Promise<number> {
  const [packs, installations, garbage] = await Promise.all([
    db.packs.toArray(),
    db.installations.toArray(),
    db.garbage.toArray(),
  ]);
  return 1 + Math.max(0, ...[...packs, ...installations, ...garbage].map(({ gen }) => gen));
}

/** How many rows a pack takes, dossiers included. */
export function countRows(pack: Pack): number {
  return ROW_TABLES.reduce((sum, table) => sum + (pack[table]?.length ?? 0), claimsByEvent(pack).size);
}

/** Dossiers in one transaction: each holds as much as many rows. */
const CHUNK_OF_DOSSIERS = 50;

/**
 * Writes what is left of an installation, rows first. Each chunk and the note of how far it has come are one
 * transaction, so that whoever goes on begins just there.
 */
export async function writeChunks(
  store: Store,
  pack: Pack,
  { id, gen, done: begun }: Installation,
  onDone: (done: number) => void,
): Promise<void> {
  const rows = rowsOf(pack, gen);
  const all = ROW_TABLES.flatMap((table): Written[] => rows[table].map((row) => ({ table, row }) as Written));
  const write = async (done: number, put: (db: AttendanceDatabase) => Promise<unknown>): Promise<void> => {
    await store.use((db) =>
      db.transaction('rw', [db.installations, ...GENERATION_TABLES.map((table) => db.table(table))], async () => {
        await put(db);
        await db.installations.update(id, { done });
      }),
    );
    onDone(done);
  };
  onDone(begun);
  for (let start = begun; start < all.length; start += CHUNK) {
    const chunk = all.slice(start, start + CHUNK);
    await write(start + chunk.length, async (db) => {
      for (const table of ROW_TABLES) {
        const written = chunk.filter((entry) => entry.table === table).map((entry) => entry.row);
        if (written.length > 0) await db.table(table).bulkPut(written);
      }
    });
  }
  const events = [...claimsByEvent(pack)];
  for (let start = Math.max(0, begun - all.length); start < events.length; start += CHUNK_OF_DOSSIERS) {
    const chunk = events.slice(start, start + CHUNK_OF_DOSSIERS);
    const dossiers = [...dossiersOf(pack, chunk, gen)];
    await write(all.length + start + chunk.length, (db) => db.dossiers.bulkPut(dossiers));
  }
}

type Written = { [Table in RowTable]: { readonly table: Table; readonly row: PackRows[Table] } }[RowTable];
