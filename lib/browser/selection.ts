import { browser } from 'wxt/browser';
import type { DateEvidence } from './messages.ts';
import { sendMessage } from './messages.ts';

/** What a page tells of the reader's selection in it. */
export interface SelectedText {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  readonly lang: string;
  readonly dated: DateEvidence;
}

/**
 * Runs in the page: the selection with the text around it, and what the page says of its date.
 * It is sent as text, so it may use nothing from around it.
 */
function readSelection(around: number): SelectedText | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const exact = range.toString().trim();
  const holder = range.commonAncestorContainer;
  const element = holder instanceof Element ? holder : holder.parentElement;
  const block = element?.closest('p, li, td, blockquote, h1, h2, h3, article, main, body') ?? document.body;
  const edge = document.createRange();
  edge.selectNodeContents(block);
  edge.setEnd(range.startContainer, range.startOffset);
  const before = edge.toString().replace(/\s+/g, ' ').slice(-around);
  edge.selectNodeContents(block);
  edge.setStart(range.endContainer, range.endOffset);
  const after = edge.toString().replace(/\s+/g, ' ').slice(0, around);
  const metas = [...document.querySelectorAll('meta[content]')].map((meta): [string, string] => [
    (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase(),
    (meta.getAttribute('content') ?? '').slice(0, 200),
  ]);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return {
    exact,
    before,
    after,
    lang: document.documentElement.lang,
    dated: {
      url: location.href,
      jsonLd: scripts.map((script) => script.textContent ?? '').filter((text) => text.length < 300_000),
      metas: metas.filter(([name]) => name !== '').slice(0, 500),
      time: document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime') ?? null,
    },
  };
}

/** So much of the text around a selection is read, in UTF-16 units: enough for the person whom “he” means. */
const AROUND = 2_000;

/** The selection in a frame; null where the browser does not let us ask. */
export async function selectionIn(tabId: number, frameId: number): Promise<SelectedText | null> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: readSelection, args: [AROUND] })
    .catch(() => []);
  return (answers[0]?.result as SelectedText | null | undefined) ?? null;
}

/** What the reader at work in a tab knows of its page; null where none is. */
export function summaryIn(tabId: number) {
  return sendMessage('pageSummary', undefined, { tabId, frameId: 0 }).catch(() => null);
}
