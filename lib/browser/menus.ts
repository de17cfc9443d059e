import { browser } from 'wxt/browser';
import { browserCatalogue } from './i18n.ts';

const LOOK_UP = 'look-up';
const KEEP = 'keep';

/** Makes the entries of the context menu anew. Browsers on phones have none. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, contexts: ['selection'], title: browserCatalogue('contextLookUp', []) });
  browser.contextMenus.create({ id: KEEP, contexts: ['selection'], title: browserCatalogue('contextKeep', []) });
}

/** Calls back with the text that the reader wants looked up. */
export function onLookUp(listener: (text: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === LOOK_UP && selectionText) listener(selectionText.slice(0, 200));
  });
}

/** Where on which page the reader has selected what they want kept. */
export interface SelectionClick {
  readonly text: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string | null;
  readonly title: string;
  readonly private: boolean;
}

/** Calls back with the selection that the reader wants kept. */
export function onKeepSelection(listener: (click: SelectionClick) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText, frameId, pageUrl }, tab) => {
    if (menuItemId !== KEEP || !selectionText || tab?.id === undefined) return;
    listener({
      text: selectionText,
      tabId: tab.id,
      frameId: frameId ?? 0,
      url: pageUrl ?? tab.url ?? null,
      title: tab.title ?? '',
      private: tab.incognito,
    });
  });
}
