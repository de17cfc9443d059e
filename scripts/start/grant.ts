import { evaluateInFirefox } from '../../e2e/harness/bidi.ts';
import type { Session } from '../../e2e/harness/browsers.ts';
import { isNewsSite } from '../../lib/browser/sites.ts';

/** Chromium's own extensions page has this interface; it is how a developer grants a site by hand. */
declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
};

/**
 * Allows the extension on an address the way its reader could, and says how.
 *
 * @returns a sentence for the terminal
 */
export async function grantHost(session: Session, address: string): Promise<string> {
  const url = new URL(address);
  if (isNewsSite(address)) return `${url.hostname} is one of the listed news sites: no further permission is needed.`;
  const pattern = `${url.protocol}//${url.hostname}/*`;
  if (session.name === 'chromium') {
    const settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (id, host) => chrome.developerPrivate.addHostPermission(id, host),
      session.extensionId,
      pattern,
    );
    await settings.close();
    return `${url.hostname} is not a listed site: it was granted as an optional site, as in the browser's own extension settings.`;
  }
  await evaluateInFirefox(
    session.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(session.extensionId)});
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);
    })()`,
  );
  return `${url.hostname} is not a listed site: it was granted as an optional site, as in the add-on's own permissions page.`;
}
