import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Session } from './browsers.ts';
import { eventually } from './eventually.ts';

/** What pages of the extension offer to code that runs in them, in both browsers. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    getCurrent(): Promise<{ readonly id?: number }>;
    remove(tabs: readonly number[]): Promise<void>;
    sendMessage(tab: number, message: object): Promise<{ readonly res?: unknown } | undefined>;
  };
};

const desks = new WeakMap<Session, Promise<Page>>();

/**
 * A page of the extension in a tab of its own, from which the extension's interfaces are reached.
 * It stays open in the background as long as the browser runs.
 */
export function desk(session: Session): Promise<Page> {
  const present = desks.get(session) ?? session.openExtensionPage('options.html');
  desks.set(session, present);
  return present;
}

/** The extension has been replaced or switched off, and its pages with it: the next who asks gets a new desk. */
export function forgetDesk(session: Session): void {
  desks.delete(session);
}

/** The tabs that a story has opened: neither the browser's first nor the desk. */
export async function storyTabs(session: Session): Promise<Page[]> {
  const kept = await desks.get(session);
  const [, ...others] = await session.browser.pages();
  return others.filter((page) => page !== kept);
}

/** Closes the tabs that the extension itself has opened: Firefox's driver does not see them. */
export async function closeOwnTabs(session: Session): Promise<void> {
  const from = session.name === 'firefox' && (await desks.get(session));
  if (!from || from.isClosed()) return;
  await from.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    const ours = (await chrome.tabs.query({ url: `${location.origin}/*` })).flatMap(({ id }) => id ?? []);
    await chrome.tabs.remove(ours.filter((id) => id !== own.id));
  });
}

/** The number by which the extension knows a page's tab. Brings the page to the front. */
export async function tabIdOf(session: Session, page: Page): Promise<number> {
  const from = await desk(session);
  await page.bringToFront();
  const id = await from.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  if (id === undefined) throw new Error('The browser knows of no tab in front.');
  return id;
}

/** What the reader in a page answers to the popup's question; null where no reader is at work. */
export async function summaryOf(session: Session, page: Page): Promise<PageSummary | null> {
  const tab = await tabIdOf(session, page);
  const from = await desk(session);
  const reply = await from.evaluate(
    (to, message) => chrome.tabs.sendMessage(to, message).catch(() => undefined),
    tab,
    // The envelope of lib/browser/page-messages.ts.
    { id: 1, type: 'pageSummary', data: undefined, timestamp: 0 },
  );
  return (reply?.res as PageSummary | undefined) ?? null;
}

/** Waits until the reader in a page has been told the page's language, which comes with the first answer about its text. */
export async function waitUntilRead(session: Session, page: Page): Promise<PageSummary> {
  const summary = await eventually(
    () => summaryOf(session, page),
    (now) => typeof now?.lang === 'string',
    (last) => `Of the page the reader knows in the end: ${JSON.stringify(last)}`,
  );
  if (!summary) throw new Error('no summary');
  return summary;
}

/**
 * The addresses of all tabs, the extension's own pages among them: from the driver, and in Firefox, whose driver
 * sees those neither come nor go, from the extension. Chromium before 156 tells an extension no address of its own.
 */
export async function tabAddresses(session: Session): Promise<string[]> {
  if (session.name === 'chromium') return session.browser.targets().map((target) => target.url());
  const from = await desk(session);
  return from.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));
}

/** Waits until some tab, or no tab, shows one of the extension's own pages. */
export async function waitForOwnTab(session: Session, address: RegExp, shown = true): Promise<void> {
  await eventually(
    () => tabAddresses(session),
    (addresses) => addresses.some((one) => address.test(one)) === shown,
    (last) => `The tabs show in the end: ${last.join(' ')}`,
  );
}
