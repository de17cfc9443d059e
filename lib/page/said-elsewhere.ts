import type { Span } from '../text/span.ts';
import { type Block, locate, type Place } from './blocks.ts';

/** Readers' comments, as sites call them; a commentary is an article. */
const COMMENTS = '[id^=comments],[class^=comments],[class^=comment-],[itemtype$=Comment]';

/**
 * The lists of links that sites set beside an article: by their element or role, or by a part of their class or, in old
 * layouts, their id. What holds an article is the page, whatever its makers call it.
 */
const BESIDE = `:is(aside,footer,[role^=co]${'most related recommend popular trending ticker menu footer'.replace(
  / ?(\w+)/g,
  ',[class*="$1" i],[id*="$1" i]',
)}):not(:has(h1,main,article))`;

/**
 * Whether a statement is not the article's: it stands among readers' comments, or in a link, which most of it is; then
 * another page makes it, of another day and often of another occasion, and this one only points there.
 *
 * @param said the sentence, in the block's text
 */
export function isSaidElsewhere(block: Block, { start, end }: Span): boolean {
  const parent = locate(block, end - 1, end)?.to.node.parentElement;
  return !!parent?.closest(COMMENTS) || !!linkOver(parent, end - start);
}

/**
 * Whether a name stands in one of the lists of links that surround an article: what is most read, what is related,
 * tickers, menus, footers. Prose is never taken for one: a link in it is the smaller part of its block.
 */
export function isBeside({ text }: Block, { node }: Place): boolean {
  return !!linkOver(node.parentElement, text.length)?.closest(BESIDE);
}

/** The link in which something stands, where so much text is mostly that link's. */
function linkOver(element: Element | null | undefined, length: number): Element | null {
  const link = element?.closest('a[href]');
  return link && `${link.textContent}`.length * 2 > length ? link : null;
}
