import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import { FIREFOX_ID, type Session } from './browsers.ts';
import { tabAddresses, tabIdOf } from './desk.ts';
import { eventually } from './eventually.ts';

/** The event of the context menu as the background listens to it; Chromium lets its own code set it off. */
declare const chrome: {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly tabs: { get(id: number): Promise<object> };
};

/** Chooses one of our entries for what is selected on a page. No driver opens the browser's own menus. */
export async function chooseFromMenu(session: Session, page: Page, entry: 'keep' | 'look-up'): Promise<void> {
  const tab = await tabIdOf(session, page);
  const info = {
    menuItemId: entry,
    selectionText: await page.evaluate(() => String(getSelection())),
    frameId: 0,
    pageUrl: page.url(),
  };
  if (session.name === 'chromium') {
    const target = await session.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(session.extensionId),
    );
    const worker = await target.worker();
    await worker?.evaluate(
      async (clicked, id) => chrome.contextMenus.onClicked.dispatch(clicked, await chrome.tabs.get(id)),
      info,
      tab,
    );
    return;
  }
  await evaluateInFirefox(
    session.browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
      const { selectedTab } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
      await extension.wakeupBackground?.();
      extension.emit('webext-menu-menuitem-click', ${JSON.stringify({ ...info, editable: false, modifiers: [] })}, selectedTab);
    })()`,
  );
}

/**
 * One of the extension's own pages that the extension itself has opened, in a tab that can be driven:
 * Firefox's driver sees such tabs neither come nor go, so its address is opened once more.
 */
export async function ownPage(session: Session, address: RegExp): Promise<Page> {
  const addresses = await eventually(
    () => tabAddresses(session),
    (found) => found.some((one) => address.test(one)),
    (last) => `No tab shows ${address}, but ${last.join(' ')}`,
  );
  const found = addresses.findLast((one) => address.test(one)) ?? '';
  return session.openExtensionPage(found.slice(found.indexOf('/', found.indexOf('//') + 2) + 1));
}
