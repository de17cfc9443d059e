/** Why a page cannot be read, whatever the reader allows. */
export type Unreadable = 'browser' | 'store' | 'file' | 'document';

/** Hosts on which browsers run no extension's scripts. */
const STORE_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

/** What an address alone tells of a page. */
export type PageAddress =
  | { readonly readable: true; readonly host: string; readonly pattern: string }
  | { readonly readable: false; readonly why: Unreadable };

/**
 * Sorts a tab's address: a web page with the match pattern that a permission for its host needs,
 * or the reason why nobody may read it. No address at all is a page of the browser's own.
 */
export function pageAddress(url: string | undefined): PageAddress {
  let address: URL;
  try {
    address = new URL(url ?? '');
  } catch {
    return { readable: false, why: 'browser' };
  }
  if (address.protocol === 'file:') return { readable: false, why: 'file' };
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return { readable: false, why: 'browser' };
  if (STORE_HOSTS.has(address.hostname)) return { readable: false, why: 'store' };
  if (/\.pdf$/i.test(address.pathname)) return { readable: false, why: 'document' };
  return { readable: true, host: address.hostname, pattern: `*://${address.hostname}/*` };
}
