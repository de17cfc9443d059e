/** What went wrong with the database, in words for the popup's banner and for the console. */
export type StoreFault = 'unavailable' | 'newer' | 'damaged' | 'full' | 'blocked';

/** A failure of the database that asking again does not mend. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, cause: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}

/** The names of errors that IndexedDB and Dexie use, and what they mean for us. */
const FAULTS = {
  InvalidStateError: ['unavailable', 'The browser does not let this page open the database.'],
  MissingAPIError: ['unavailable', 'This browser has no IndexedDB, or it is switched off.'],
  SecurityError: ['unavailable', 'The browser does not let this page open the database.'],
  VersionError: ['newer', 'The database was made by a newer version of the extension.'],
  NotFoundError: ['damaged', 'A table is missing in the database.'],
  SchemaError: ['damaged', 'The database has another shape than expected.'],
  UnknownError: ['damaged', 'The browser cannot read the database.'],
  QuotaExceededError: ['full', 'There is no room left on this device.'],
} as const satisfies Record<string, readonly [StoreFault, string]>;

/** Says what an error of IndexedDB or Dexie means; any other error is given back as it is. */
export function storeError(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const known: Readonly<Record<string, readonly [StoreFault, string]>> = FAULTS;
  for (const name of namesOf(error)) {
    const found = known[name];
    if (found) return new StoreError(found[0], found[1], error);
  }
  return error;
}

/** The error's own name and those of what it wraps: Dexie puts the browser's error into `inner`. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  return [...('inner' in error ? namesOf(error.inner) : []), ...name];
}

/** Whether the connection was closed under us: the worker slept, or another context upgrades or deletes. */
export function isClosed(error: unknown): boolean {
  return namesOf(error).some((name) => name === 'DatabaseClosedError' || name === 'DatabaseClosed') || isClosing(error);
}

/** The browser's own word for a connection that is being closed, which it gives when a transaction starts. */
function isClosing(error: unknown): boolean {
  return error instanceof Error && /connection is clos/i.test(error.message);
}
