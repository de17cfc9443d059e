import type { Known } from '../../packs/known.ts';
import { type AttendanceDatabase, recordTables } from '../database.ts';
import { activePacks } from './active.ts';

/**
 * The ids of all installed packs, to validate another one against. Reads keys only.
 *
 * @param except the ids of packs that are to be replaced, or of which newer versions are to be imported
 */
export function knownIn(db: AttendanceDatabase, except: readonly string[]): Promise<Known> {
  return db.transaction('r', recordTables(db), async () => {
    const { packs } = await activePacks(db);
    const generations = new Set(
      packs.filter(({ id, updates }) => !except.includes(id) && !except.includes(updates ?? '')).map(({ gen }) => gen),
    );
    const ids = async (table: keyof Known): Promise<ReadonlySet<string>> => {
      const keys = await db[table].toCollection().primaryKeys();
      return new Set(keys.filter(([gen]) => generations.has(gen)).map(([, id]) => id));
    };
    return {
      countries: await ids('countries'),
      leaders: await ids('leaders'),
      groups: await ids('groups'),
      series: await ids('series'),
      events: await ids('events'),
      sources: await ids('sources'),
      claims: await ids('claims'),
      visits: await ids('visits'),
    };
  });
}
