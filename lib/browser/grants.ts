import { browser } from 'wxt/browser';

/** Every site there is. */
export const EVERYWHERE = '*://*/*';

/** The hosts that the reader has allowed beyond the named news sites. */
export interface Grants {
  readonly everywhere: boolean;
  readonly sites: readonly { readonly pattern: string; readonly host: string }[];
}

const ALL: ReadonlySet<string> = new Set([EVERYWHERE, '<all_urls>', 'http://*/*', 'https://*/*']);

/** The named news sites, as the manifest has them: their list need not lie in the package a second time. */
export function newsMatches(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** What readers call the hosts of a match pattern: `*://*.example.org/*` → `example.org`. */
export function patternHost(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}

/** Sorts what the browser lists as allowed into what the reader has added and what came with the extension. */
export function readGrants(origins: readonly string[]): Grants {
  const named = new Set(newsMatches());
  const added = origins.filter((pattern) => !named.has(pattern));
  return {
    everywhere: added.some((pattern) => ALL.has(pattern)),
    sites: added
      .filter((pattern) => !ALL.has(pattern))
      .map((pattern) => ({ pattern, host: patternHost(pattern) }))
      .sort((a, b) => a.host.localeCompare(b.host)),
  };
}

export async function getGrants(): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  return readGrants(origins);
}

/** Whether the named news sites are allowed; Firefox leaves them to the reader. */
export function newsAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: newsMatches() });
}

/** Asks the reader. It must be the first thing a click does: browsers forget the click after any wait. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/** Takes hosts back; what the manifest requires cannot be taken back in Chromium and stays. */
export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** Calls back whenever what is allowed changes; returns the way to stop. */
export function onGrantsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
