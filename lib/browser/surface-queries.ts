import { browser } from 'wxt/browser';
import { dexieQueries } from '../store/dexie-queries.ts';
import type { Queries, StoreStatus } from '../store/queries.ts';
import { createStore } from '../store/store.ts';
import { backgroundQueries } from './store-client.ts';

/**
 * The query interface as this page may use it: on the database itself, or through the background
 * in a private window, where Firefox opens no database for a page.
 */
export function surfaceQueries(): Queries {
  if (browser.extension.inIncognitoContext) return backgroundQueries;
  const direct = dexieQueries(createStore(), () => backgroundQueries.repair());
  return {
    ...direct,
    async status(): Promise<StoreStatus> {
      const found = await direct.status();
      // Only the background fills the store, begins to when it is asked, and knows what has gone wrong.
      return found.state === 'ready' ? found : backgroundQueries.status();
    },
  };
}
