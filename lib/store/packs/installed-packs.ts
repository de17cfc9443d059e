import { type InstalledPack, rowsOfGeneration } from '../database.ts';
import { ROW_TABLES, type RowTable } from '../rows.ts';
import type { Store } from '../store.ts';
import { shadowedIds } from './shadowed.ts';

/** An installed pack as a list of packs shows it. */
export interface PackEntry
  extends Pick<
    InstalledPack,
    'id' | 'name' | 'version' | 'licence' | 'recordUntil' | 'origin' | 'updates' | 'paints' | 'unused'
  > {
  /** How many rows it has, by table; tables without any are left out. */
  readonly rows: Readonly<Partial<Record<RowTable, number>>>;
  /** The ids of its rows that are not used, since another pack has them. */
  readonly shadowed: readonly string[];
}

/** In which order packs are listed. */
const ORDER = { bundled: 0, imported: 1, own: 2 } as const satisfies Record<InstalledPack['origin'], number>;

/** Every installed pack: the bundled ones, what was imported, what the reader has added; each by name. */
export function installedPacks(store: Store): Promise<PackEntry[]> {
  return store.use((db) =>
    db.transaction('r', [db.packs, ...ROW_TABLES.map((table) => db.table(table))], async () => {
      const packs = await db.packs.toArray();
      const shadowed = await shadowedIds(db);
      const entries = packs.map(
        async ({ id, name, version, licence, recordUntil, origin, updates, paints, unused, gen }) => {
          const counts = await Promise.all(
            ROW_TABLES.map(async (table) => [table, await rowsOfGeneration(db, table, gen).count()] as const),
          );
          const rows = Object.fromEntries(counts.filter(([, count]) => count > 0));
          const about = { id, name, version, licence, recordUntil, origin, paints, rows };
          const entry = { ...about, shadowed: shadowed.get(gen) ?? [] };
          return { ...entry, ...(updates ? { updates } : {}), ...(unused ? { unused } : {}) };
        },
      );
      const listed = await Promise.all(entries);
      return listed.toSorted((a, b) => ORDER[a.origin] - ORDER[b.origin] || (a.name < b.name ? -1 : 1));
    }),
  );
}

/**
 * Takes an imported pack out of use without losing it, or uses it again. Unused, nothing is answered
 * from it and none of its names is painted; of an update the bundled pack answers again.
 *
 * @throws {RangeError} for a pack that was not imported
 */
export async function setUsed(store: Store, id: string, used: boolean): Promise<void> {
  await store.use((db) =>
    db.transaction('rw', db.packs, async () => {
      const pack = await db.packs.get(id);
      if (pack?.origin !== 'imported') throw new RangeError(`No imported pack is called "${id}".`);
      const { unused: _, ...rest } = pack;
      await db.packs.put(used ? rest : { ...rest, unused: true });
    }),
  );
}
