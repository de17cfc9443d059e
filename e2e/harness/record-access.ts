import { join } from 'node:path';
import type { Leader } from '../../lib/packs/schema.ts';
import { scriptForPage } from '../../scripts/build/script-for-page.ts';
import type { Session } from './browsers.ts';
import { desk } from './desk.ts';
import { eventually } from './eventually.ts';
import type * as access from './record-access.browser.ts';

/** What a test may do to the record; see `record-access.browser.ts`. */
export interface RecordAccess {
  put(leader: Leader): Promise<void>;
  remove(leaderId: string): Promise<void>;
  state(): Promise<access.RecordState>;
  /** Waits until the store has been filled to the end, and returns what it holds. */
  whenFull(): Promise<access.RecordState>;
  forget(): Promise<void>;
  haltFilling(): Promise<void>;
  releaseFilling(): Promise<void>;
  /** Asks the background how the store is, which begins to fill it where it is empty. */
  askBackground(): Promise<void>;
}

declare const recordAccess: typeof access;
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

let bundled: Promise<string> | undefined;

/** Brings the store's code into the extension's page in the background. */
export async function accessRecord(session: Session): Promise<RecordAccess> {
  bundled ??= scriptForPage(join(import.meta.dirname, 'record-access.browser.ts'), 'recordAccess');
  const from = await desk(session);
  await from.evaluate(await bundled);
  const state = () => from.evaluate(() => recordAccess.state());
  return {
    put: (leader) => from.evaluate((given) => recordAccess.put(given), leader),
    remove: (id) => from.evaluate((given) => recordAccess.remove(given), id),
    state,
    whenFull: () =>
      eventually(
        state,
        ({ packs, installations }) => packs.length > 0 && installations.length === 0,
        (last) => `The store holds in the end: ${JSON.stringify(last)}`,
        30_000,
      ),
    forget: () => from.evaluate(() => recordAccess.forget()),
    haltFilling: () => from.evaluate(() => recordAccess.haltFilling()),
    releaseFilling: () => from.evaluate(() => recordAccess.releaseFilling()),
    askBackground: () =>
      from.evaluate(
        async (message) => {
          await chrome.runtime.sendMessage(message);
        },
        { id: 1, type: 'query', data: { name: 'status', args: [] }, timestamp: 0 },
      ),
  };
}
