import { browser } from 'wxt/browser';

/** The address of the history page, at a hash such as `#/leader/xi-jinping` or at its start. */
export function historyAddress(hash: string): string {
  return `${browser.runtime.getURL('/history.html')}${hash}`;
}

/** Opens the history page, at a hash or at its start. */
export async function openHistory(hash: string): Promise<void> {
  await browser.tabs.create({ url: historyAddress(hash) });
}

/** The address of the page of what the reader keeps. */
export function keptAddress(hash = ''): string {
  return `${browser.runtime.getURL('/kept.html')}${hash}`;
}

/** Opens the page of what the reader keeps, at a draft or at its list. */
export async function openKept(hash = ''): Promise<void> {
  await browser.tabs.create({ url: keptAddress(hash) });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}
