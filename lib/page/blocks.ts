import { readingOf } from './elements.ts';

/** A stretch of a block's text that stands unchanged in one text node. */
export interface Piece {
  /** Where it begins in the block's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
}

/** A run of text that a reader takes in as one: a paragraph, a heading, a cell. */
export interface Block {
  /** The block-level element in which the run stands; it may hold several. */
  readonly container: Element;
  /** White space collapsed, line breaks as `\n`, joined over inline elements. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A place in a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A longer run is cut, so that one node with a whole book in it is read, sent and painted in parts. */
const LONGEST_BLOCK = 20_000;
/** Runs with less than this say nothing; two is a name in Chinese. */
const SHORTEST_BLOCK = 2;

/** What parts the cells of a row in its text; names and sentences end at it. */
const BETWEEN_CELLS = ' | ';

const COLLAPSIBLE = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g;
const LETTER = /\p{L}/u;
const MAY_END = /[\p{Ll}\p{Pe}\d.!?…:]/u;
const UPPER = /\p{Lu}/u;

/**
 * Whether two characters that meet at an element's edge belong to different words, as in
 * `<span>Putin</span><span>2 hours ago</span>`, where only style keeps them apart.
 * A drop cap (`<b>P</b>utin`) and an ordinal (`9<sup>th</sup>`) stay in one piece.
 */
function meetAsStrangers(before: string, after: string): boolean {
  return /\d/.test(after) ? LETTER.test(before) : UPPER.test(after) && MAY_END.test(before);
}

/** Gathers the text nodes of one run. */
class Run {
  text = '';
  pieces: Piece[] = [];
  /** An element began or ended since the last character. */
  atEdge = false;
  /** White space that has been seen and is owed before the next character, or signs of our own. */
  #owed: Omit<Piece, 'start' | 'length'> | string | null = null;
  #breaks = 0;
  #last = '';
  readonly container: Element;
  readonly keepsLines: boolean;

  constructor(container: Element) {
    this.container = container;
    this.keepsLines = container.localName === 'pre';
  }

  /** Takes a part of a text node, collapsing white space except in `pre`. */
  take(node: Text, from: number, to: number): void {
    const data = node.data;
    if (this.keepsLines) {
      this.#add(node, from, to, data);
      return;
    }
    let at = from;
    const part = from === 0 && to === data.length ? data : data.slice(from, to);
    COLLAPSIBLE.lastIndex = 0;
    for (let gap = COLLAPSIBLE.exec(part); gap; gap = COLLAPSIBLE.exec(part)) {
      this.#addTrimmed(node, at, from + gap.index, data);
      if (this.text !== '' && this.#breaks === 0) this.#owed ??= { node, offset: from + gap.index };
      at = from + gap.index + gap[0].length;
    }
    this.#addTrimmed(node, at, to, data);
  }

  /** Puts signs between the words that stand in no node. */
  part(signs: string): void {
    if (this.text !== '' && this.#breaks === 0) this.#owed = signs;
  }

  /** A `br`: a line break, or where two stand together the end of a paragraph. */
  break(): boolean {
    this.#owed = null;
    this.#breaks++;
    return this.#breaks > 1;
  }

  block(): Block | null {
    const { container, text, pieces } = this;
    return text.trim().length < SHORTEST_BLOCK ? null : { container, text, pieces };
  }

  /** Single spaces at the edges of a part count as white space owed. */
  #addTrimmed(node: Text, from: number, to: number, data: string): void {
    let start = from;
    let end = to;
    if (start < end && data.charCodeAt(start) === 32) {
      if (this.text !== '' && this.#breaks === 0) this.#owed ??= { node, offset: start };
      start++;
    }
    const trailing = start < end && data.charCodeAt(end - 1) === 32;
    if (trailing) end--;
    if (start < end) this.#add(node, start, end, data);
    if (trailing) this.#owed ??= { node, offset: end };
  }

  #add(node: Text, from: number, to: number, data: string): void {
    if (from >= to) return;
    if (this.#breaks > 0) {
      if (this.text !== '') this.text += '\n';
    } else if (typeof this.#owed === 'string') {
      this.text += this.#owed;
    } else if (this.#owed) {
      this.pieces.push({ start: this.text.length, length: 1, node: this.#owed.node, offset: this.#owed.offset });
      this.text += ' ';
    } else if (this.atEdge && meetAsStrangers(this.#last, data.charAt(from))) {
      this.text += ' ';
    }
    this.#owed = null;
    this.#breaks = 0;
    this.atEdge = false;
    this.pieces.push({ start: this.text.length, length: to - from, node, offset: from });
    this.text += from === 0 && to === data.length ? data : data.slice(from, to);
    this.#last = data.charAt(to - 1);
  }
}

/** Where to cut an overlong text: after white space or a full stop, if there is one near. */
function cutBefore(data: string, from: number, limit: number): number {
  if (from + limit >= data.length) return data.length;
  for (let at = from + limit; at > from + limit / 2; at--) {
    const unit = data.charCodeAt(at - 1);
    if (unit <= 32 || unit === 0x3002) return at;
  }
  return from + limit;
}

/** The walk pauses at least this often, in nodes. */
const NODES_BETWEEN_PAUSES = 500;

/**
 * Reads the text below a block-level element, in document order, block by block. Purely from the
 * tree: no style, no layout, no change; runs the same in a browser and on linkedom. Shadow roots are
 * left alone. The walk keeps no stack of its own on the call stack, so nesting may be deep.
 *
 * @param root the element to read; its own name decides nothing.
 * @param isKnown elements below the root to pass over, because they have been read before.
 */
export function* readBlocks(root: Element, isKnown?: (element: Element) => boolean): Generator<Block> {
  for (const block of walkBlocks(root, isKnown)) if (block) yield block;
}

/**
 * The same walk for those who have to share their time: gives null where it may be paused within a block.
 *
 * @returns false where the page, changed between two steps, has left the walk without a way on.
 */
export function* walkBlocks(root: Element, isKnown?: (element: Element) => boolean): Generator<Block | null, boolean> {
  let nodes = 0;
  const containers: Element[] = [root];
  let run = new Run(root);
  let node: Node | null = root.firstChild;
  let parent: Element = root;
  while (node || parent !== root) {
    if (++nodes % NODES_BETWEEN_PAUSES === 0) yield null;
    if (!node) {
      // The end of `parent`.
      if (containers.at(-1) === parent) {
        const block = run.block();
        if (block) yield block;
        containers.pop();
        run = new Run(containers.at(-1) ?? root);
      } else run.atEdge = true;
      node = parent.nextSibling;
      const above: Node | null = parent.parentNode;
      if (above?.nodeType !== 1) return false;
      parent = above as Element;
      continue;
    }
    if (node.nodeType === 3) {
      const text = node as Text;
      const length = text.data.length;
      for (let from = 0; from < length; ) {
        const to = cutBefore(text.data, from, LONGEST_BLOCK);
        run.take(text, from, to);
        if (run.text.length >= LONGEST_BLOCK / 2) {
          const block = to < length || run.text.length >= LONGEST_BLOCK ? run.block() : null;
          if (block) {
            yield block;
            run = new Run(run.container);
          }
        }
        from = to;
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const reading = readingOf(element);
      if (reading === 'block') {
        const block = run.block();
        if (block) yield block;
        run = new Run(run.container);
        if (!isKnown?.(element)) {
          containers.push(element);
          run = new Run(element);
          parent = element;
          node = element.firstChild;
          continue;
        }
      } else if (reading === 'inline' || reading === 'cell') {
        if (reading === 'cell') run.part(BETWEEN_CELLS);
        run.atEdge = true;
        parent = element;
        node = element.firstChild;
        continue;
      } else if (reading === 'gap') run.part(' ');
      else if (reading === 'break' && run.break()) {
        const block = run.block();
        if (block) yield block;
        run = new Run(run.container);
      }
    }
    node = node.nextSibling;
  }
  const block = run.block();
  if (block) yield block;
  return true;
}

/** The element under which a document's readable text stands. */
export function readingRoot(document: Document): Element | null {
  return document.body ?? document.documentElement;
}

/** Index of the last piece that begins at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Finds where a stretch of a block's text stands in the page.
 *
 * @param start offset into the block's text, UTF-16 units
 * @param end exclusive
 * @returns null where the stretch begins or ends with a character that stands in no node.
 */
export function locate(block: Block, start: number, end: number): { readonly from: Place; readonly to: Place } | null {
  const first = block.pieces[pieceAt(block.pieces, start)];
  const last = block.pieces[pieceAt(block.pieces, end - 1)];
  if (!first || !last || start >= end) return null;
  const into = start - first.start;
  const until = end - last.start;
  if (into < 0 || into >= first.length || until < 1 || until > last.length) return null;
  return {
    from: { node: first.node, offset: first.offset + into },
    to: { node: last.node, offset: last.offset + until },
  };
}
