import type { Leader } from '../../packs/schema.ts';
import { type AttendanceDatabase, recordTables } from '../database.ts';
import { activePacks } from './active.ts';
import { gatherer, rowsIn } from './gather.ts';

/** The leaders with these ids, their names in all languages and their offices included; unknown ids are left out. */
export function leadersById(db: AttendanceDatabase, ids: readonly string[]): Promise<Leader[]> {
  return db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await activePacks(db));
    return rowsIn(await gather.byId(db.leaders, ids));
  });
}
