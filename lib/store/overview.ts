import { type Overview, overviewOf } from '../history/overview.ts';
import { activePacks } from './active.ts';
import { type AttendanceDatabase, recordTables } from './database.ts';
import { gatherer, rowsIn } from './gather.ts';

/** What the record holds; of claims only keys are read. */
export function overview(db: AttendanceDatabase): Promise<Overview> {
  return db.transaction('r', recordTables(db), async () => {
    const active = await activePacks(db);
    const gather = gatherer(active);
    const [series, events] = await Promise.all([gather.all(db.series), gather.all(db.events)]);
    const spokenOf = await db.claims.orderBy('event').uniqueKeys();
    const generations = new Set(active.generations);
    const reported = await Promise.all(
      spokenOf.map(async (id) => {
        const keys = await db.claims.where('event').equals(id).primaryKeys();
        return keys.some(([gen]) => generations.has(gen)) ? [String(id)] : [];
      }),
    );
    const { recordUntil, recordEnds } = active;
    return overviewOf(
      { series: rowsIn(series), events: rowsIn(events), recordUntil, recordEnds },
      new Set(reported.flat()),
    );
  });
}
