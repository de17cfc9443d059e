import { type AttendanceDatabase, DATABASE_NAME, openDatabase } from './database.ts';
import { isClosed, StoreError, storeError } from './errors.ts';

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
  /** A connection that opens as soon as whoever stands in its way has gone. */
  let waiting: AttendanceDatabase | null = null;
  const drop = (db: AttendanceDatabase | null): void => {
    db?.close();
    // Somebody else may have opened a new one meanwhile: that one stays.
    if (current === db) current = null;
  };
  const attempt = async <Result>(
    db: AttendanceDatabase,
    work: (db: AttendanceDatabase) => Promise<Result>,
  ): Promise<Result> => {
    if (!db.isOpen()) {
      if (waiting === db) throw blockedError();
      await openUnlessBlocked(db, (blocked) => {
        waiting = blocked ? db : null;
      });
    }
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
        // A connection that failed to open stays failed; the next question gets a new one. One that waits is
        // kept: a new one would stand in line behind it, and not even be told so.
        if (isClosed(error) || (!first.isOpen() && waiting !== first)) drop(first);
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

/**
 * Opens a connection, but does not wait where another context keeps the database open as an older version
 * left it and does not let go: a tab that the browser has frozen, for one.
 *
 * @param tell whether somebody stands in the way
 * @throws {StoreError}
 */
function openUnlessBlocked(db: AttendanceDatabase, tell: (blocked: boolean) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    db.on('blocked', () => {
      tell(true);
      reject(blockedError());
    });
    db.open()
      .finally(() => tell(false))
      .then(() => resolve(), reject);
  });
}

/** What is said where another window of ours holds the database and does not answer. */
export function blockedError(): StoreError {
  return new StoreError('blocked', 'Another tab of the extension holds the database: close it.', null);
}
