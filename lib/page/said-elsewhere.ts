import type { Span } from '../text/span.ts';
import { type Block, locate } from './blocks.ts';

/** Readers' comments, as sites call them; a commentary is an article. */
const COMMENTS = '[id^=comments],[class^=comments],[class^="comment-"],[itemtype$="/Comment"]';

/**
 * Whether a statement is not the article's: it stands among readers' comments, or in a link, which most of it is; then
 * another page makes it, of another day and often of another occasion, and this one only points there.
 *
 * @param said the sentence, in the block's text
 */
export function isSaidElsewhere(block: Block, { start, end }: Span): boolean {
  const parent = locate(block, end - 1, end)?.to.node.parentElement;
  if (parent?.closest(COMMENTS)) return true;
  return (parent?.closest('a[href]')?.textContent?.length ?? 0) * 2 > end - start;
}
