import { type AttendanceDatabase, DATABASE_NAME, openDatabase } from './database.ts';
import { isClosed, storeError } from './errors.ts';

/**
 * The way to the database for everything else. It opens the connection when it is first needed,
 * and again when it was closed under us: while the worker slept, or because another context
 * upgraded, deleted or repaired the database.
 */
export interface Store {
  readonly name: string;
  /**
   * Runs work on an open database; twice, where the first time finds the connection closed. Work
   * that writes must therefore be harmless when repeated, as a transaction is.
   *
   * @throws {StoreError} when the database cannot be opened or read
   */
  use<Result>(work: (db: AttendanceDatabase) => Promise<Result>): Promise<Result>;
  /** Closes the connection; the next use opens it again. */
  close(): void;
}

export function createStore(name: string = DATABASE_NAME): Store {
  let current: AttendanceDatabase | null = null;
  const drop = (db: AttendanceDatabase | null): void => {
    db?.close();
    // Somebody else may have opened a new one meanwhile: that one stays.
    if (current === db) current = null;
  };
  const attempt = async <Result>(
    db: AttendanceDatabase,
    work: (db: AttendanceDatabase) => Promise<Result>,
  ): Promise<Result> => {
    if (!db.isOpen()) await db.open();
    return work(db);
  };
  return {
    name,
    close: () => drop(current),
    async use(work) {
      current ??= openDatabase(name);
      const first = current;
      try {
        return await attempt(first, work);
      } catch (error) {
        // A connection that failed to open stays failed; the next question gets a new one.
        if (isClosed(error) || !first.isOpen()) drop(first);
        if (!isClosed(error)) throw storeError(error);
      }
      current ??= openDatabase(name);
      try {
        return await attempt(current, work);
      } catch (error) {
        throw storeError(error);
      }
    },
  };
}
