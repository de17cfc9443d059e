import type { Pack } from '../../packs/schema.ts';
import { type AttendanceDatabase, type InstalledPack, recordTables, rowsOfGeneration } from '../database.ts';
import { ROW_TABLES, type RowTable } from '../rows.ts';

/** An installed pack as a file would hold it, its rows in the order of their ids; tables without any are left out where they may be. */
export function storedPack(
  db: AttendanceDatabase,
  { id, name, version, licence, recordUntil, updates, gen }: InstalledPack,
): Promise<Pack> {
  return db.transaction('r', recordTables(db), async () => {
    const lists = ROW_TABLES.map(async (table) => {
      const held = await rowsOfGeneration(db, table, gen).toArray();
      // A tally's id is its place.
      if (table === 'tallies') held.sort((a, b) => Number(a.id) - Number(b.id));
      return [table, held.map(({ row }) => row)] as const;
    });
    const rows = Object.fromEntries(await Promise.all(lists)) as unknown as {
      readonly [Table in RowTable]: Pack[Table];
    };
    const { leaders, series, events, sources, claims, ...optional } = rows;
    const present = Object.entries(optional).filter(([, list]) => list && list.length > 0);
    return {
      format: 'attendance-pack/1',
      id: updates ?? id,
      name,
      version,
      licence,
      recordUntil,
      leaders,
      series,
      events,
      sources,
      claims,
      ...Object.fromEntries(present),
    };
  });
}
