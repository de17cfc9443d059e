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

/** Opens a private window in Firefox, in front of all others: tabs that are opened from now on stand in it. */
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
