import { liveRange, type PageMark } from './page-mark.ts';

/** Whether the words are laid out and large enough to be seen; text for screen readers alone is clipped to a pixel. */
function isVisible(mark: PageMark): boolean {
  const box = liveRange(mark).getBoundingClientRect();
  return box.width > 2 && box.height > 2;
}

/**
 * The mark before or after another, or, where none is given, the nearest one in the window. Goes
 * round at the ends. Marks that cannot be seen are passed over.
 *
 * @param marks in document order
 */
export function nextMark(
  marks: readonly PageMark[],
  from: PageMark | null,
  direction: 'next' | 'previous',
): PageMark | null {
  const step = direction === 'next' ? 1 : -1;
  let at = from ? marks.indexOf(from) : -1;
  if (at < 0) {
    const first = marks.findIndex((mark) => liveRange(mark).getBoundingClientRect().bottom >= 0 && isVisible(mark));
    at = first < 0 ? (step > 0 ? -1 : 0) : step > 0 ? first - 1 : first;
  }
  for (let tried = 0; tried < marks.length; tried++) {
    at = (at + step + marks.length) % marks.length;
    const mark = marks[at];
    if (mark && isVisible(mark)) return mark;
  }
  return null;
}

/** Whether something of the page lies over the words, such as a header that stays. */
function isCovered(mark: PageMark, { left, top, width, height }: DOMRect): boolean {
  const { node } = mark.from;
  const over = node.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return over !== null && !over.contains(node);
}

/** Brings the words into the window if they are not well inside it already, with room for a card below them. */
export function bringIntoView(mark: PageMark, window: Window): void {
  const box = liveRange(mark).getBoundingClientRect();
  const isInside = box.top >= window.innerHeight * 0.1 && box.bottom <= window.innerHeight * 0.6;
  if (isInside && !isCovered(mark, box)) return;
  // First whatever scrolls within the page, then the window.
  mark.from.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = liveRange(mark).getBoundingClientRect().top;
  window.scrollBy({ top: now - window.innerHeight * 0.3, behavior: 'instant' });
}
