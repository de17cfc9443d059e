import { claimsAsCsv } from '../../packs/write-claims.ts';
import { recordTables } from '../database.ts';
import { activePacks } from '../queries/active.ts';
import { gatherer, rowsIn } from '../queries/gather.ts';
import type { Store } from '../store.ts';
import { storedPack } from './stored-pack.ts';

/** In which shapes a pack is handed out; a table holds its claims alone. */
export type PackShape = 'json' | 'csv';

/**
 * An installed pack as a file.
 *
 * @throws {RangeError} for a pack that is not installed
 */
export async function packFile(store: Store, id: string, shape: PackShape): Promise<string> {
  const { pack, sources } = await store.use((db) =>
    db.transaction('r', recordTables(db), async () => {
      const installed = await db.packs.get(id);
      if (!installed) throw new RangeError(`No pack "${id}" is installed.`);
      const stored = await storedPack(db, installed);
      const own = new Set(stored.sources.map((source) => source.id));
      const elsewhere = stored.claims.map(({ source }) => source).filter((source) => !own.has(source));
      const rows = rowsIn(await gatherer(await activePacks(db)).byId(db.sources, elsewhere));
      return { pack: stored, sources: new Map(rows.map((source) => [source.id, source])) };
    }),
  );
  return shape === 'json' ? `${JSON.stringify(pack, null, 1)}\n` : claimsAsCsv(pack, sources);
}
