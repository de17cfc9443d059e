import { LEAD_CHARS, REQUEST_CHARS, VISIBLE_CHARS } from './limits.ts';

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
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (total <= REQUEST_CHARS) return blocks.length > 0 ? [[...blocks]] : [];
  const lead = takeFrom(blocks, 0, LEAD_CHARS);
  const seen = Math.max(findVisible(), lead);
  const first = [...blocks.slice(0, lead), ...blocks.slice(seen, takeFrom(blocks, seen, VISIBLE_CHARS))];
  const requests = [first];
  const ahead = new Set(first);
  const rest = blocks.filter((block) => !ahead.has(block));
  for (let at = 0; at < rest.length; ) {
    const next = takeFrom(rest, at, REQUEST_CHARS);
    requests.push(rest.slice(at, next));
    at = next;
  }
  return requests;
}

/** Index behind the blocks from `start` that together have at most `chars`, at least one. */
function takeFrom(blocks: readonly Lengthy[], start: number, chars: number): number {
  let at = start;
  for (let sum = 0; at < blocks.length; at++) {
    sum += blocks[at]?.text.length ?? 0;
    if (sum > chars && at > start) break;
  }
  return at;
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
