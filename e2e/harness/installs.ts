import { evaluateInFirefox } from './bidi.ts';
import { FIREFOX_ID, type Session } from './browsers.ts';

const MANAGER = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');`;

/** Installs the package in Firefox as it stays installed, and not for a developer, as the reader does from a file. */
export async function installForGood(session: Session, archive: string): Promise<void> {
  await evaluateInFirefox(
    session.browser,
    `(async () => {
      ${MANAGER}
      // Packages are signed by the store; this one has not been there yet.
      Services.prefs.setBoolPref('xpinstall.signatures.required', false);
      await (await AddonManager.getInstallForURL(${JSON.stringify(`file://${archive}`)})).install();
    })()`,
  );
}

/** Has the policy of whoever looks after the machine ask for the extension, or no longer ask. */
export async function setPolicy(session: Session, asks: boolean): Promise<void> {
  const settings = asks ? { [FIREFOX_ID]: { installation_mode: 'normal_installed' } } : {};
  await evaluateInFirefox(
    session.browser,
    `Services.policies.wrappedJSObject.setExtensionSettings(${JSON.stringify(settings)})`,
  );
}

/** Takes the extension out of Firefox again, with all that it has stored. */
export async function uninstall(session: Session): Promise<void> {
  await evaluateInFirefox(
    session.browser,
    `(async () => { ${MANAGER} await (await AddonManager.getAddonByID(${JSON.stringify(FIREFOX_ID)})).uninstall(); })()`,
  );
}

/** The addresses of all tabs of Firefox's window, the extension's own included. */
export async function addressesInWindow(session: Session): Promise<string> {
  const found = await evaluateInFirefox(
    session.browser,
    `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.tabs
      .map((tab) => tab.linkedBrowser.currentURI.spec).join(' ')`,
  );
  return (found as { readonly value: string }).value;
}
