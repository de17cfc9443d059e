import type { Scripting } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { EVERYWHERE, getGrants, newsMatches } from './grants.ts';
import { sendMessage } from './messages.ts';

/** The dynamic registration for sites that the reader has allowed beyond the named ones. */
const GRANTED = 'granted';

/** The reader's files in the package, the same that the manifest names. */
export const READER_JS = '/content-scripts/reader.js';
export const READER_CSS = '/content-scripts/reader.css';

/**
 * Starts the reader in a tab's own document. Does nothing where one is at work already.
 *
 * @throws where the browser does not let us: its own pages, sites that are not allowed
 */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [READER_CSS] });
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_JS] });
}

/** Starts the reader in all open tabs on these sites, as far as the browser lets us. */
export async function readOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && readTab(id)));
}

/** Stops the reader in a tab, and takes its count off the toolbar button. */
export async function haltTab(tabId: number): Promise<void> {
  await Promise.allSettled([
    sendMessage('halt', undefined, { tabId, frameId: 0 }),
    browser.action.setBadgeText({ tabId, text: '' }),
  ]);
}

/** Stops the readers in tabs into which the browser no longer lets us. */
export async function haltWhereForbidden(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined || (await isAllowed(id))) return;
      await haltTab(id);
    }),
  );
}

async function isAllowed(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

let registering: Promise<void> = Promise.resolve();

/**
 * Brings the registration of the reader in line with the sites that the reader has allowed. Browsers
 * forget it with an update, and never knew of what was allowed while we were off.
 */
export function registerGranted(): Promise<void> {
  // One after another: two at once would both find nothing registered.
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const { everywhere, sites } = await getGrants();
  const matches = everywhere ? [EVERYWHERE] : sites.map(({ pattern }) => pattern);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const script = {
    id: GRANTED,
    js: [READER_JS],
    css: [READER_CSS],
    matches,
    // On these the manifest's own registration is at work.
    excludeMatches: newsMatches(),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } satisfies Scripting.RegisteredContentScript;
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
