/**
 * A worker that is stopped, for tests: the browser does so without a word, between any two steps. What
 * runs after it finds nothing that works any more, so that no clean-up can help.
 */

/** What the stopped worker's code runs into; no code of ours may take it for anything else. */
class StoppedError extends Error {
  override name = 'StoppedError';
}

/**
 * Runs a story that may take so many steps, a step being a transaction, the opening or the deletion of a
 * database, or whatever calls `step` itself. The one after the last never happens.
 *
 * Connections are opened in the story: one that was opened before is not watched.
 *
 * @returns whether the story came to its end
 */
export async function stopAfter(steps: number, story: (step: () => void) => Promise<unknown>): Promise<boolean> {
  let taken = 0;
  let ended = true;
  const step = (): void => {
    if (taken >= steps) {
      ended = false;
      throw new StoppedError('the worker was stopped');
    }
    taken++;
  };
  const undo = [watch(IDBDatabase.prototype, 'transaction', step), watch(indexedDB, 'open', step)];
  undo.push(watch(indexedDB, 'deleteDatabase', step));
  try {
    await story(step);
  } catch (error) {
    if (ended) throw error;
  } finally {
    for (const put of undo) put();
  }
  return ended;
}

function watch<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name, step: () => void): () => void {
  const original = owner[name] as (...args: unknown[]) => unknown;
  const watched = function (this: unknown, ...args: unknown[]): unknown {
    // The transaction in which a database is made is a part of its opening.
    if (args[1] !== 'versionchange') step();
    return original.apply(this, args);
  };
  Object.defineProperty(owner, name, { value: watched, configurable: true, writable: true });
  return () => Object.defineProperty(owner, name, { value: original, configurable: true, writable: true });
}
