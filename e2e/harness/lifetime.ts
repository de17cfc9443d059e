import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateInFirefox } from './bidi.ts';
import { FIREFOX_ID, type Session } from './browsers.ts';
import type { BrowserName } from './built-extension.ts';
import { builtExtension } from './built-extension.ts';
import { desk, forgetDesk } from './desk.ts';

/** What Chromium's own page of extensions offers, and the extension's own interface. */
declare const chrome: {
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  readonly permissions: {
    request(wanted: { readonly origins: readonly string[] }): Promise<boolean>;
    remove(wanted: { readonly origins: readonly string[] }): Promise<boolean>;
  };
};

const ID = JSON.stringify(FIREFOX_ID);

/** A copy of the package, which may be replaced while the browser runs. */
export function copiedExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-attendance-extension-'));
  cpSync(builtExtension(name), folder, { recursive: true });
  return folder;
}

/** Puts the next version in the place of a copy and has the browser take it, as an update from the store does. */
export async function update(session: Session, folder: string): Promise<string> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
  const version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
  forgetDesk(session);
  await session.browser.installExtension(folder);
  return version;
}

/** Switches the extension off, or on again, as the reader does among the browser's extensions. */
export async function setEnabled(session: Session, enabled: boolean): Promise<void> {
  forgetDesk(session);
  if (session.name === 'chromium') {
    const settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate((id, on) => chrome.management.setEnabled(id, on), session.extensionId, enabled);
    await settings.close();
    return;
  }
  await evaluateInFirefox(
    session.browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${ID})).${enabled ? 'enable' : 'disable'}();
    })()`,
  );
}

/**
 * Gives the extension sites, or takes them back: in Firefox as the reader does in the browser's own settings, in
 * Chromium by the extension's own request, which has been granted before (`allowFormerly`).
 */
export async function setAllowed(session: Session, patterns: readonly string[], allowed: boolean): Promise<void> {
  if (session.name === 'chromium') {
    const from = await desk(session);
    await from.evaluate(
      (origins, add) => (add ? chrome.permissions.request({ origins }) : chrome.permissions.remove({ origins })),
      patterns,
      allowed,
    );
    return;
  }
  await evaluateInFirefox(
    session.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${ID});
      await ExtensionPermissions.${allowed ? 'add' : 'remove'}(${ID}, { permissions: [], origins: ${JSON.stringify(patterns)} }, extension);
    })()`,
  );
}
