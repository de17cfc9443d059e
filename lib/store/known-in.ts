import type { Known } from '../packs/known.ts';
import { activePacks } from './active.ts';
import { type AttendanceDatabase, recordTables } from './database.ts';

/**
 * The ids of all installed packs, to validate another one against. Reads keys only.
 *
 * @param except the id of a pack that is to be replaced, or of which a newer version is to be imported
 */
export function knownIn(db: AttendanceDatabase, except: string | null): Promise<Known> {
  return db.transaction('r', recordTables(db), async () => {
    const { packs } = await activePacks(db);
    const generations = new Set(
      packs.filter(({ id, updates }) => except === null || (id !== except && updates !== except)).map(({ gen }) => gen),
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
