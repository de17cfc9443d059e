import type { Session } from './browsers.ts';
import { desk } from './desk.ts';

/** What Chromium's own page of extensions offers, and the extension's own interface. */
declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  readonly permissions: { remove(wanted: { readonly origins: readonly string[] }): Promise<boolean> };
};

/**
 * Makes the browser grant a site without asking when the extension requests it: no driver can answer
 * the browser's own prompt. Firefox has a preference for it, which every session sets. Chromium does not
 * ask again for what was granted once and given back.
 */
export async function allowFormerly(session: Session, pattern: string): Promise<void> {
  if (session.name === 'firefox') return;
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (id, host) => chrome.developerPrivate.addHostPermission(id, host),
    session.extensionId,
    pattern,
  );
  await settings.close();
  const from = await desk(session);
  await from.evaluate((host) => chrome.permissions.remove({ origins: [host] }), pattern);
}
