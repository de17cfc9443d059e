import { type AttendanceDatabase, rowsOfGeneration } from '../database.ts';
import { activePacks } from '../queries/active.ts';
import { ROW_TABLES, type RowTable } from '../rows.ts';

/** Tables whose rows have ids of their own; a tally's is its place. */
const WITH_IDS = ROW_TABLES.filter((table): table is Exclude<RowTable, 'tallies'> => table !== 'tallies');

/**
 * The ids of rows that are not used, by generation, since a pack before theirs has a row by the same id:
 * the extension has brought one later than they were imported. To be called inside a transaction.
 */
export async function shadowedIds(db: AttendanceDatabase): Promise<ReadonlyMap<number, readonly string[]>> {
  const { packs, generations } = await activePacks(db);
  const bundled = new Set(packs.filter(({ origin }) => origin === 'bundled').map(({ gen }) => gen));
  const shadowed = new Map<number, string[]>();
  for (const [rank, gen] of generations.entries()) {
    if (bundled.has(gen)) continue;
    const found: string[] = [];
    for (const table of WITH_IDS) {
      const ids = new Set((await rowsOfGeneration(db, table, gen).primaryKeys()).map(([, id]) => id));
      if (ids.size === 0) continue;
      for (const before of generations.slice(0, rank)) found.push(...(await sharedWith(db, table, before, ids)));
    }
    if (found.length > 0) shadowed.set(gen, [...new Set(found)]);
  }
  return shadowed;
}

async function sharedWith(
  db: AttendanceDatabase,
  table: RowTable,
  gen: number,
  ids: ReadonlySet<string>,
): Promise<string[]> {
  const keys = await rowsOfGeneration(db, table, gen).primaryKeys();
  return keys.map(([, id]) => id).filter((id) => ids.has(id));
}
