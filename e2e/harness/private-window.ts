import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import { FIREFOX_ID, type Session } from './browsers.ts';

/** Allows the extension in Firefox's private windows, as its reader does in the add-on's settings; it starts anew. */
export async function allowInPrivateWindows({ browser }: Session): Promise<void> {
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

/** Opens a private window in Firefox and returns its first tab. Tabs that are opened afterwards stand in it. */
export async function openPrivateWindow({ browser }: Session): Promise<Page> {
  const before = new Set(await browser.pages());
  await evaluateInFirefox(
    browser,
    `(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
      await window.delayedStartupPromise;
    })()`,
  );
  for (;;) {
    const opened = (await browser.pages()).find((page) => !before.has(page));
    if (opened) return opened;
  }
}
