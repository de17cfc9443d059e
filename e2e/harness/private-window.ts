import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import { FIREFOX_ID, type Session } from './browsers.ts';
import { builtExtension } from './built-extension.ts';
import { desk, forgetDesk } from './desk.ts';
import { accessRecord } from './record-access.ts';

/** What pages of the extension can open. */
declare const chrome: {
  readonly windows: { create(how: { readonly incognito: true; readonly url: string }): Promise<unknown> };
};

/** Allows the extension in private windows, as its reader does in the browser's settings; it starts anew. */
export async function allowInPrivateWindows(session: Session): Promise<void> {
  const { name, browser } = session;
  if (name === 'chromium') {
    // Chromium 156 was once gone behind a replacement in the middle of the first fill (docs/browser-bugs.md).
    await (await accessRecord(session)).whenFull();
    forgetDesk(session);
    await browser.installExtension(builtExtension(name), { enabledInIncognito: true });
    return;
  }
  const id = JSON.stringify(FIREFOX_ID);
  await evaluateInFirefox(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${id})).reload();
    })()`,
  );
}

/** Opens an address in a private window, in front of all others; in Firefox later tabs stand in it, too. */
export async function openPrivately(session: Session, url: string): Promise<Page> {
  if (session.name === 'firefox') {
    await openPrivateWindow(session);
    return session.open(url);
  }
  const { browser } = session;
  const from = await desk(session);
  // The driver takes its window for an ordinary one.
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => target.url() === url && !before.has(target));
  await from.evaluate(async (address) => void (await chrome.windows.create({ incognito: true, url: address })), url);
  const page = await (await opened).asPage();
  // A target has its address before its document has come: what is asked in between is asked of the empty
  // document, and its answer goes with that. A wait is begun again in the document that follows.
  await page.waitForFunction((address) => location.href === address && document.readyState === 'complete', {}, url);
  return page;
}

/** Opens an empty private window in Firefox; Chromium shows no page of an extension in one. */
export async function openPrivateWindow({ browser }: Session): Promise<void> {
  await evaluateInFirefox(
    browser,
    `(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
      await window.delayedStartupPromise;
    })()`,
  );
}
