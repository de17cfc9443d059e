import { browser } from 'wxt/browser';

/** Opens the history page, at a hash such as `#/leader/xi-jinping` or at its start. */
export async function openHistory(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/history.html')}${hash}` });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}
