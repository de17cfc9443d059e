import { type Overview, overviewOf } from '../../history/listings/overview.ts';
import { type AttendanceDatabase, recordTables } from '../database.ts';
import { activePacks } from './active.ts';
import { gatherer, rowsIn } from './gather.ts';

/** What the record holds; of claims only which events have any. */
export function overview(db: AttendanceDatabase): Promise<Overview> {
  return db.transaction('r', recordTables(db), async () => {
    const active = await activePacks(db);
    const gather = gatherer(active);
    const [series, events, dossiers] = await Promise.all([
      gather.all(db.series),
      gather.all(db.events),
      db.dossiers.toCollection().primaryKeys(),
    ]);
    const generations = new Set(active.generations);
    const reported = dossiers.flatMap(([gen, event]) => (generations.has(gen) ? event : []));
    return overviewOf({ series: rowsIn(series), events: rowsIn(events) }, new Set(reported));
  });
}
