import type { Bundle } from './bundle.ts';
import { dexieQueries } from './dexie-queries.ts';
import { loadPainting, type Painting } from './painting.ts';
import type { Queries, StoreStatus } from './queries.ts';
import { repair, restoreRescued } from './repair.ts';
import { seed } from './seed.ts';
import { createStore, type Store } from './store.ts';

/** The record as the background owns it: filled from the package, asked, and matched with. */
export interface OwnedRecord {
  readonly store: Store;
  readonly queries: Queries;
  /**
   * Brings the store to the state of the package; a second call while the first one runs waits
   * for it. After a failure the next call tries again.
   */
  fill(): Promise<void>;
  /** What to match pages with, as soon as the store is filled for the first time. */
  painting(): Promise<Painting>;
}

/**
 * Owns the record. Nothing is kept here that is not in the store, besides what can be read again:
 * the worker may be stopped at any moment.
 *
 * @param name of the database, for tests
 */
export function ownRecord(bundle: Bundle, name?: string): OwnedRecord {
  const store = createStore(name);
  let filling: Promise<void> | null = null;
  let failure: unknown = null;
  let last: Painting | null = null;

  const once = (work: () => Promise<void>): Promise<void> => {
    filling ??= work()
      .then(() => {
        failure = null;
      })
      .catch((error: unknown) => {
        failure = error;
        throw error;
      })
      .finally(() => {
        filling = null;
      });
    return filling;
  };
  const fill = (): Promise<void> =>
    once(async () => {
      await restoreRescued(store);
      await seed(store, bundle);
    });
  const queries = dexieQueries(store, async () => {
    // What is being filled into the broken store is lost with it.
    await filling?.catch(() => {});
    await once(() => repair(store, bundle));
  });

  return {
    store,
    fill,
    queries: {
      ...queries,
      async status(): Promise<StoreStatus> {
        const status = await queries.status();
        // A store that could not be filled says why; one that could is asked again and answers for itself.
        if (status.state !== 'filling' || failure === null) return status;
        return { state: 'broken', reason: failure instanceof Error ? failure.message : String(failure) };
      },
    },
    async painting() {
      const packs = await store.use((db) => db.packs.count());
      if (packs === 0) await fill();
      last = await loadPainting(store, bundle.lexicon, last);
      return last;
    },
  };
}
