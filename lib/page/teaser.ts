import type { Span } from '../text/span.ts';
import { type Block, locate } from './blocks.ts';

/**
 * Whether a statement stands in a link, which most of it is: then another page makes it, of another day and often of
 * another occasion, and this one only points there.
 *
 * @param said the sentence, in the block's text
 */
export function isTeaser(block: Block, { start, end }: Span): boolean {
  const link = locate(block, end - 1, end)?.to.node.parentElement?.closest('a[href]');
  return (link?.textContent?.length ?? 0) * 2 > end - start;
}
