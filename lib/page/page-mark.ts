import type { Mark } from '../browser/messages.ts';
import type { Place } from './blocks.ts';

/** A mark that stands on the page. */
export interface PageMark extends Mark {
  /** The words marked, as the block has them. */
  readonly text: string;
  readonly container: Element;
  readonly from: Place;
  readonly to: Place;
  /** Static: a live range would slow down every edit the page makes. */
  readonly range: StaticRange;
}

/** A live range over the same words, for measuring; made when needed and thrown away. */
export function liveRange(mark: PageMark): Range {
  const range = mark.container.ownerDocument.createRange();
  range.setStart(mark.from.node, Math.min(mark.from.offset, mark.from.node.length));
  range.setEnd(mark.to.node, Math.min(mark.to.offset, mark.to.node.length));
  return range;
}
