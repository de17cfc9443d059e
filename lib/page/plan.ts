import { LEAD_BLOCKS, REQUEST_CHARS, VISIBLE_BLOCKS } from './limits.ts';

/** Anything with a length of text. */
interface Lengthy {
  readonly text: string;
}

/**
 * Divides what has been read into requests. An ordinary article goes as a whole, which is how it is
 * best understood. Of a very long page the beginning and what the reader sees go first.
 *
 * @param blocks in document order
 * @param findVisible index of the first block in the window; asked only where it matters
 */
export function planRequests<B extends Lengthy>(blocks: readonly B[], findVisible: () => number): B[][] {
  let order: Iterable<B> = blocks;
  if (blocks.reduce((sum, block) => sum + block.text.length, 0) > REQUEST_CHARS) {
    const seen = findVisible();
    // A set keeps the order in which its members came first.
    order = new Set([...blocks.slice(0, LEAD_BLOCKS), ...blocks.slice(seen, seen + VISIBLE_BLOCKS), ...blocks]);
  }
  const requests: B[][] = [];
  let room = 0;
  for (const block of order) {
    room -= block.text.length;
    if (room < 0) {
      requests.push([]);
      room = REQUEST_CHARS - block.text.length;
    }
    requests.at(-1)?.push(block);
  }
  return requests;
}

/**
 * Index of the first block that reaches into the window. Asks the layout about a dozen elements, and
 * none at all while the page is not scrolled.
 */
export function firstVisible(blocks: readonly { readonly container: Element }[], scrolled: number): number {
  if (scrolled <= 0) return 0;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.container.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
