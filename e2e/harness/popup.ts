import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';

/** What an extension page of ours offers to code that runs in it; `chrome` stands in both browsers. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly title?: string; readonly url?: string }[]>;
  };
};

/** Width of the popup as both browsers show it, in CSS pixels. */
const POPUP = { width: 360, height: 600 } as const;

/**
 * Opens the popup for the page of another tab, in a tab of its own: what a reader sees when they
 * click the button there.
 */
export async function openPopupFor(session: Session, page: Page): Promise<Page> {
  const title = await page.title();
  const finder = await session.openExtensionPage('popup.html');
  const id = await finder.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.title === wanted)?.id,
    title,
  );
  await finder.close();
  if (id === undefined) throw new Error(`No tab is called "${title}"`);
  const popup = await session.openExtensionPage(`popup.html?tab=${id}`);
  await popup.setViewport(POPUP);
  return popup;
}
