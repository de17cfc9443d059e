import type { Ledger } from './ledger.ts';
import { liveRange, type PageMark } from './page-mark.ts';
import type { Painter } from './paint.ts';

/**
 * The mark shown at a point of the window, in CSS pixels. Asks the highlight registry, and the text
 * position under the point where the page has emptied the registry. Forces layout.
 */
export function markAtPoint(document: Document, painter: Painter, ledger: Ledger, x: number, y: number) {
  return painter.markAtPoint(x, y) ?? markAtCaret(document, ledger, x, y);
}

function markAtCaret(document: Document, ledger: Ledger, x: number, y: number): PageMark | null {
  const caret = document.caretPositionFromPoint(x, y);
  const mark = caret && ledger.markAt(caret.offsetNode, caret.offset);
  if (!mark) return null;
  // The nearest text position may be far from the point.
  const onWords = [...liveRange(mark).getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
  return onWords ? mark : null;
}

/** Elements for which a click or a tap already means something. */
const INTERACTIVE =
  'a[href],area,button,input,label,select,textarea,summary,video,audio,[onclick],[contenteditable],' +
  '[role=button],[role=link],[role=tab],[role^=menu],[role=checkbox],[role=switch]';

/**
 * Whether a click is meant for us: a plain one that selects nothing and follows no link. We take
 * nothing away from the page, so where it means something already, it means that alone.
 */
export function isClickForUs(event: MouseEvent, selection: Selection | null): boolean {
  if (!event.isTrusted || event.button !== 0 || event.detail > 1 || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (selection && !selection.isCollapsed) return false;
  return event.target instanceof Element && event.target.closest(INTERACTIVE) === null;
}
