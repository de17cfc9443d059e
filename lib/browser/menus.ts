import { browser } from 'wxt/browser';
import { browserCatalogue } from './i18n.ts';

const LOOK_UP = 'look-up';

/** Makes the entries of the context menu anew. Browsers on phones have none. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, contexts: ['selection'], title: browserCatalogue('contextLookUp', []) });
}

/** Calls back with the text that the reader wants looked up. */
export function onLookUp(listener: (text: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === LOOK_UP && selectionText) listener(selectionText.slice(0, 200));
  });
}
