import { type Overview, overviewOf } from '../../history/listings/overview.ts';
import { type AttendanceDatabase, recordTables } from '../database.ts';
import { activePacks } from './active.ts';
import { gatherer, rowsIn } from './gather.ts';

/** What the record holds; of claims only keys are read. */
export function overview(db: AttendanceDatabase): Promise<Overview> {
  return db.transaction('r', recordTables(db), async () => {
    const active = await activePacks(db);
    const gather = gatherer(active);
    const [series, events] = await Promise.all([gather.all(db.series), gather.all(db.events)]);
    const generations = new Set(active.generations);
    const reported = await Promise.all(
      // By event, since a browser goes through all entries of an index to tell which are different.
      rowsIn(events).map(async ({ id }) => {
        const ofEvent = db.claims.where('event').equals(id);
        // The first claim tells of nearly every event; there may be a million of them.
        const [first] = await ofEvent.clone().limit(1).primaryKeys();
        if (first && generations.has(first[0])) return [id];
        const keys = await ofEvent.primaryKeys();
        return keys.some(([gen]) => generations.has(gen)) ? [id] : [];
      }),
    );
    return overviewOf({ series: rowsIn(series), events: rowsIn(events) }, new Set(reported.flat()));
  });
}
