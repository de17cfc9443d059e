/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes. `maxHeight` keeps it off the line it is about. */
export interface Placement {
  readonly sheet: boolean;
  readonly side: 'above' | 'below';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
}

/** Room between the words and the card, enough for a pointer to cross in the leave grace. */
const GAP = 8;
const MARGIN = 8;
/** Windows narrower than this get a sheet over their whole width. */
const NARROW = 520;
/** Of the window's height a sheet takes at most this. */
const SHEET_SHARE = 0.6;

/**
 * Places a card by the line of text that it is about: below it, or above where there is more room,
 * never over it, never beyond the window's edges. In a narrow window it is a sheet at the bottom,
 * or at the top where the line would be covered.
 *
 * @param line the line that is being read, from the words' own rectangles
 * @param card the card's size as it would like to be
 * @param dir the reading direction: the card's leading edge stands at that of the words
 */
export function placeCard(line: Box, card: Size, window: Size, dir: 'ltr' | 'rtl'): Placement {
  const above = Math.max(0, line.top - GAP - MARGIN);
  const below = Math.max(0, window.height - line.bottom - GAP - MARGIN);
  if (window.width < NARROW) {
    const limit = window.height * SHEET_SHARE;
    const atBottom = below + MARGIN >= Math.min(card.height, limit) || below >= above;
    const maxHeight = Math.min(limit, (atBottom ? below : above) + MARGIN);
    const top = atBottom ? window.height - Math.min(card.height, maxHeight) : 0;
    return { sheet: true, side: atBottom ? 'below' : 'above', left: 0, top, width: window.width, maxHeight };
  }
  const side = below >= card.height || below >= above ? 'below' : 'above';
  const maxHeight = side === 'below' ? below : above;
  const width = Math.min(card.width, window.width - 2 * MARGIN);
  const wished = dir === 'rtl' ? line.right - width : line.left;
  const left = Math.max(MARGIN, Math.min(wished, window.width - width - MARGIN));
  const top = side === 'below' ? line.bottom + GAP : line.top - GAP - Math.min(card.height, maxHeight);
  return { sheet: false, side, left, top, width, maxHeight };
}

/**
 * The line of a stretch of text that a point is on or nearest to. Words that wrap have a rectangle
 * for each line.
 */
export function lineAt<B extends Box>(boxes: readonly B[], x: number, y: number): B | null {
  let best: B | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    if (box.right - box.left < 1) continue;
    const across = Math.max(box.left - x, 0, x - box.right);
    const down = Math.max(box.top - y, 0, y - box.bottom);
    if (across + down >= least) continue;
    best = box;
    least = across + down;
  }
  return best;
}
