import { StoreError } from './errors.ts';
import { repair } from './faults/repair.ts';
import { restoreRescued } from './faults/rescue.ts';
import { type Kept, keptIn } from './own/kept.ts';
import { type Mirror, reconcile } from './own/mirror.ts';
import { loadPainting, type Painting } from './painting/painting.ts';
import { isFilled } from './queries/active.ts';
import { dexieQueries } from './queries/dexie-queries.ts';
import type { Queries, StoreStatus } from './queries/queries.ts';
import type { Bundle } from './seeding/bundle.ts';
import { disownOrphans } from './seeding/orphans.ts';
import { seed } from './seeding/seed.ts';
import { createStore, type Store } from './store.ts';

/** The record as the background owns it: filled from the package, asked, and matched with. */
export interface OwnedRecord {
  readonly store: Store;
  readonly queries: Queries;
  /** What the reader has kept and added. */
  readonly kept: Kept;
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
 * @param mirror of what the reader keeps: it survives the loss of the database
 * @param name of the database, for tests
 */
export function ownRecord(bundle: Bundle, mirror: Mirror | null = null, name?: string): OwnedRecord {
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
  // A mirror that cannot be read must not keep the bundled history from being shown.
  const restoreMirrored = async (): Promise<void> => {
    if (mirror) await reconcile(store, mirror).catch(() => {});
  };
  const fill = (): Promise<void> =>
    once(async () => {
      await disownOrphans(store);
      await restoreRescued(store);
      await restoreMirrored();
      await seed(store, bundle);
    });
  const queries = dexieQueries(store, async () => {
    // What is being filled into the broken store is lost with it.
    await filling?.catch(() => {});
    await once(() => repair(store, bundle, restoreMirrored));
  });

  return {
    store,
    fill,
    kept: keptIn(store, mirror),
    queries: {
      ...queries,
      async status(): Promise<StoreStatus> {
        const status = await queries.status();
        // A store that could not be filled says why; one that could is asked again and answers for itself.
        if (status.state !== 'filling' || failure === null) return status;
        const reason = failure instanceof Error ? failure.message : String(failure);
        return { state: 'broken', reason, ...(failure instanceof StoreError ? { fault: failure.fault } : {}) };
      },
    },
    async painting() {
      if (!(await store.use(isFilled))) await fill();
      last = await loadPainting(store, bundle.lexicon, last);
      return last;
    },
  };
}
