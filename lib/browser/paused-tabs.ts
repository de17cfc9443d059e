import { browser } from 'wxt/browser';

/** In memory that goes with the browser, as the tabs do; nothing but their numbers. */
const KEY = 'paused';

async function pausedTabs(): Promise<number[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'number') : [];
}

/** Whether the reader wants nothing marked in a tab until it is closed. */
export async function isPaused(tabId: number): Promise<boolean> {
  return (await pausedTabs()).includes(tabId);
}

/** Pauses a tab, or lets it go on. */
export async function setPaused(tabId: number, paused: boolean): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const others = (await pausedTabs()).filter((id) => id !== tabId && open.has(id));
  await browser.storage.session.set({ [KEY]: paused ? [...others, tabId] : others });
}
