import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { requireOwnPage, type Sender, storeQuerySchema, tabIdSchema } from '../../lib/browser/border.ts';
import { onMessage, type StoreQuery } from '../../lib/browser/messages.ts';
import { readTab } from '../../lib/browser/readers.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import type { RecordKeeper } from './keep-record.ts';

/** Calls a query by its name. */
function ask(queries: Queries, query: StoreQuery): Promise<unknown> {
  switch (query.name) {
    case 'search':
    case 'brief':
    case 'leaders':
    case 'leaderHistory':
    case 'comings':
    case 'eventHistory':
    case 'eventHistories':
    case 'seriesHistory':
    case 'growth':
      return (queries[query.name] as (...args: readonly unknown[]) => Promise<unknown>)(...query.args);
    case 'status':
    case 'overview':
    case 'keepsakes':
    case 'repair':
      return queries[query.name]();
  }
}

/** Answers our own pages: popup, history, options, welcome. */
export function answerSurfaces({ record, queries }: RecordKeeper): void {
  const require = (sender: Sender) =>
    requireOwnPage(sender, { id: browser.runtime.id, base: browser.runtime.getURL('') });

  onMessage('query', async ({ data, sender }) => {
    require(sender);
    const query = v.parse(storeQuerySchema, data) as StoreQuery;
    // Whoever looks sees to it that there is something to see; how far it has come they are told.
    if (query.name === 'status') (await record()).fill().catch(() => {});
    return ask(await queries(), query);
  });

  onMessage('readTab', async ({ data, sender }) => {
    require(sender);
    await readTab(v.parse(tabIdSchema, data));
  });
}
