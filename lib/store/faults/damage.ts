import type { AttendanceDatabase } from '../database.ts';
import { StoreError } from '../errors.ts';
import type { Store } from '../store.ts';

/** Beside what was computed from the packs: it goes with the database when that is made anew. */
const KEY = 'damage';
const REASON = 'The record holds a row that cannot be read.';

/**
 * Asks the store something, and takes any error that is not the database's own for a row that is not as we
 * have written it. That is noted, so that everybody who asks for the store's state is told until it is made anew.
 *
 * @throws {StoreError}
 */
export async function askWhole<Answer>(store: Store, question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    // Where not even that can be written, the next question finds it again.
    await store.use((db) => db.cache.put({ key: KEY, hash: '', value: REASON })).catch(() => {});
    throw new StoreError('damaged', REASON, error);
  }
}

/** What was found damaged; null where nothing was. */
export async function knownDamage(db: AttendanceDatabase): Promise<string | null> {
  return (await db.cache.get(KEY)) ? REASON : null;
}
