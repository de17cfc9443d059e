import { browser } from 'wxt/browser';
import { StoreError } from '../store/errors.ts';
import { dexieQueries } from '../store/queries/dexie-queries.ts';
import type { Queries, StoreStatus } from '../store/queries/queries.ts';
import { createStore } from '../store/store.ts';
import { backgroundQueries } from './store-client.ts';

type Question = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * The query interface as this page may use it: on the database itself, or through the background, which
 * answers from the package where the database cannot be asked, and in a private window, where Firefox
 * opens none for a page.
 */
export function surfaceQueries(): Queries {
  if (browser.extension.inIncognitoContext) return backgroundQueries;
  const direct = dexieQueries(createStore(), () => backgroundQueries.repair());
  const questions = Object.entries(direct).map(([name, question]) => {
    const elsewhere = backgroundQueries[name as keyof Queries] as Question;
    const answer: Question = async (...args) => {
      // Asked each time: the database may have been deleted under the page, and is an empty one then.
      if ((await direct.status()).state !== 'ready') return elsewhere(...args);
      return (question as Question)(...args).catch((error: unknown) => {
        if (error instanceof StoreError) return elsewhere(...args);
        throw error;
      });
    };
    return [name, answer];
  });
  return {
    ...(Object.fromEntries(questions) as unknown as Queries),
    async status(): Promise<StoreStatus> {
      const found = await direct.status();
      // Only the background fills the store, begins to when it is asked, and knows what has gone wrong.
      return found.state === 'ready' ? found : backgroundQueries.status();
    },
    repair: direct.repair,
  };
}
