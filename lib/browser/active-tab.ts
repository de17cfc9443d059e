import { browser } from 'wxt/browser';
import { type PageReading, sendMessage } from './messages.ts';
import { pageAddress, type Unreadable } from './page-address.ts';
import { isSwitchedOn } from './switches.ts';
import { tabSwitches } from './tab-switches.ts';

/** The tab that a popup speaks of. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly private: boolean;
}

/** What is found when the page of a tab is asked what it holds. */
export type PageAnswer =
  | { readonly state: 'read'; readonly summary: PageReading }
  | { readonly state: 'off'; readonly host: string; readonly pattern: string }
  /** The reader has switched the marking off here. */
  | { readonly state: 'switched-off' }
  | { readonly state: 'silent' }
  | { readonly state: 'unreadable'; readonly why: Unreadable };

/**
 * The tab in front of the reader. `?tab=<id>` in the popup's own address names another, for a popup
 * that stands in a tab of its own: on phones, and in tests.
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const tab = asked
    ? await browser.tabs.get(asked).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, title: tab.title, private: tab.incognito };
}

/** What the page says it holds; null where no reader of ours is at work in it. */
async function summaryOf(tab: number): Promise<PageReading | null> {
  return sendMessage('pageSummary', undefined, { tabId: tab, frameId: 0 }).catch(() => null);
}

/** Whether the tab shows a document that is no page, such as the text of a program. */
async function isOtherDocument(tab: number): Promise<boolean> {
  const results = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => document.contentType })
    .catch(() => []);
  const type = results[0]?.result;
  return typeof type === 'string' && !/^(?:text\/html|application\/xhtml\+xml)$/.test(type);
}

/** Asks a tab what it holds, and where nobody answers finds out why. */
export async function askPage(tab: ActiveTab): Promise<PageAnswer> {
  const summary = await summaryOf(tab.id);
  if (summary) return { state: 'read', summary };
  const address = pageAddress(tab.url);
  if (!address.readable) return { state: 'unreadable', why: address.why };
  const allowed = await browser.permissions.contains({ origins: [address.pattern] });
  if (!allowed) return { state: 'off', host: address.host, pattern: address.pattern };
  if (!isSwitchedOn(await tabSwitches(tab.id, tab.url))) return { state: 'switched-off' };
  return readNow(tab);
}

/** Starts the reader in the tab; `activeTab` or a granted host must allow it. */
export async function readNow(tab: ActiveTab): Promise<PageAnswer> {
  await sendMessage('readTab', tab.id).catch(() => {});
  const summary = await summaryOf(tab.id);
  if (summary) return { state: 'read', summary };
  return (await isOtherDocument(tab.id)) ? { state: 'unreadable', why: 'document' } : { state: 'silent' };
}
