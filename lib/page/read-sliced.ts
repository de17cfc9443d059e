import { type Block, walkBlocks } from './blocks.ts';
import { PAGE_CHARS, SLICE_MS } from './limits.ts';

/** Gives the page its turn. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Reads the text below an element in slices, between which the page has its turn; where the page changes
 * so much meanwhile that the way is lost, in one go. Ends early beyond `PAGE_CHARS`.
 *
 * @param isKnown elements below the root to pass over, because they have been read before
 * @returns the blocks by their container, in document order
 */
export async function readSliced(
  root: Element,
  isKnown?: (element: Element) => boolean,
): Promise<Map<Element, Block[]>> {
  for (const sliced of [true, false]) {
    const found = new Map<Element, Block[]>();
    let chars = 0;
    let until = performance.now() + SLICE_MS;
    const walk = walkBlocks(root, isKnown);
    for (let step = walk.next(); ; step = walk.next()) {
      if (step.done) {
        if (step.value) return found;
        break;
      }
      const block = step.value;
      if (block) {
        const blocks = found.get(block.container);
        if (blocks) blocks.push(block);
        else found.set(block.container, [block]);
        chars += block.text.length;
      }
      if (chars > PAGE_CHARS) return found;
      if (sliced && performance.now() > until) {
        await pause();
        until = performance.now() + SLICE_MS;
      }
    }
  }
  return new Map();
}
