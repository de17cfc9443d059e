import type { Findings, Mark, PageClaim, PageEntry } from '../browser/messages.ts';
import { type Block, locate, type Place } from './blocks.ts';
import { PAGE_MARKS } from './limits.ts';
import type { PageMark } from './page-mark.ts';
import { isBeside, isSaidElsewhere } from './said-elsewhere.ts';

/** A block that has been read, and what was found in it. */
export interface HeldBlock extends Block {
  readonly id: number;
  marks: readonly Mark[];
  claims: readonly PageClaim[];
  onPage: readonly PageMark[];
}

/** Who puts marks on the screen. */
export interface Surface {
  show(mark: PageMark): void;
  hide(mark: PageMark): void;
}

function standsIn(block: Block, old: Block): boolean {
  return (
    block.pieces.length === old.pieces.length &&
    block.pieces.every((piece, at) => piece.node === old.pieces[at]?.node && piece.offset === old.pieces[at]?.offset)
  );
}

const subjectOf = (mark: PageMark) => `${mark.kind} ${mark.id}`;

/** The words between two places, where they are in one node; else both ends of them. */
function wordsAt(from: Place, to: Place): string {
  return from.node === to.node
    ? from.node.data.slice(from.offset, to.offset)
    : `${from.node.data.slice(from.offset)}\n${to.node.data.slice(0, to.offset)}`;
}

/**
 * What has been read of the page and what is marked in it. Decides which marks are shown: all of
 * subjects with a record, and of the others the first on the page.
 */
export class Ledger {
  readonly #surface: Surface;
  readonly #held = new Map<Element, HeldBlock[]>();
  readonly #byId = new Map<number, HeldBlock>();
  /** Marks by the text nodes at their ends, with the words as they were: checked when a node changes. */
  readonly #byNode = new Map<Node, { readonly mark: PageMark; readonly words: string }[]>();
  /** The one mark shown of each subject without a record. */
  readonly #faint = new Map<string, PageMark>();
  #nextId = 1;
  #markCount = 0;
  /** Characters held, to tell how much of the page a navigation has replaced. */
  chars = 0;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  isKnown(container: Element): boolean {
    return this.#held.has(container);
  }

  /** Characters held of one container. */
  charsIn(container: Element): number {
    return (this.#held.get(container) ?? []).reduce((sum, block) => sum + block.text.length, 0);
  }

  block(id: number): HeldBlock | undefined {
    return this.#byId.get(id);
  }

  /**
   * Sets what a container holds now. Blocks that are unchanged keep their marks; where only the
   * nodes have changed (a framework has rendered the same text again) the marks move over.
   *
   * @returns the blocks whose text is new and has to be annotated.
   */
  hold(container: Element, blocks: readonly Block[]): HeldBlock[] {
    const old = this.#held.get(container) ?? [];
    const now: HeldBlock[] = [];
    const fresh: HeldBlock[] = [];
    for (const block of blocks) {
      const at = old.findIndex((other) => other.text === block.text);
      const same = at < 0 ? undefined : old.splice(at, 1)[0];
      if (same && standsIn(block, same)) {
        now.push(same);
        continue;
      }
      const held: HeldBlock = { ...block, id: this.#nextId++, marks: [], claims: [], onPage: [] };
      this.#byId.set(held.id, held);
      this.chars += held.text.length;
      now.push(held);
      if (same) {
        const { marks, claims } = same;
        this.#drop(same);
        this.mark(held, { marks, claims });
      } else fresh.push(held);
    }
    for (const gone of old) this.#drop(gone);
    // Also without a block: it has been looked at, and is not looked at again until it changes.
    this.#held.set(container, now);
    return fresh;
  }

  /** Puts on the page what was found in a block. */
  mark(block: HeldBlock, { marks, claims }: Omit<Findings, 'block'>): void {
    this.#unmark(block);
    block.marks = marks;
    block.claims = claims.filter((claim) => !isSaidElsewhere(block, claim));
    const onPage: PageMark[] = [];
    for (const found of marks) {
      if (this.#markCount >= PAGE_MARKS) break;
      const { start, end } = found;
      const place = locate(block, start, end);
      if (!place || isBeside(block, place.from)) continue;
      const { from, to } = place;
      // The page may have changed while the answer was on its way; it will be read again.
      if (from.node.data[from.offset] !== block.text[start] || to.node.data[to.offset - 1] !== block.text[end - 1])
        continue;
      const range = new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
      const { container } = block;
      const mark: PageMark = {
        ...found,
        text: block.text.slice(start, end),
        container,
        from,
        to,
        range,
      };
      onPage.push(mark);
      this.#markCount++;
      const words = wordsAt(from, to);
      for (const node of new Set([from.node, to.node])) {
        const there = this.#byNode.get(node);
        if (there) there.push({ mark, words });
        else this.#byNode.set(node, [{ mark, words }]);
      }
      this.#present(mark);
    }
    block.onPage = onPage;
  }

  /** Takes marks off the screen at once where a text node no longer has the words they stood on. */
  checkNode(node: Text): void {
    for (const { mark, words } of this.#byNode.get(node) ?? []) {
      if (wordsAt(mark.from, mark.to) !== words) this.#surface.hide(mark);
    }
  }

  /**
   * Lets go of everything that is no longer in the document, or stands in something that is not read.
   *
   * @param shut elements that have been hidden or made editable
   */
  sweep(shut: readonly Element[] = []): void {
    for (const [container, blocks] of this.#held) {
      if (container.isConnected && !shut.some((element) => element.contains(container))) continue;
      for (const block of blocks) this.#drop(block);
      this.#held.delete(container);
    }
    this.promote();
  }

  /** The containers of which something is held. */
  containers(): Iterable<Element> {
    return this.#held.keys();
  }

  clear(): void {
    for (const block of this.#byId.values()) this.#drop(block);
    this.#held.clear();
  }

  /** Shows the next mark of a subject without a record whose one mark has gone. */
  promote(): void {
    for (const { onPage } of this.#byId.values()) {
      for (const mark of onPage) if (!mark.recorded && !this.#faint.has(subjectOf(mark))) this.#present(mark);
    }
  }

  /** Every mark in document order. */
  inOrder(): PageMark[] {
    return this.#telling().flatMap((block) => block.onPage);
  }

  /** What the page says of leaders and events, in document order. */
  claims(): PageClaim[] {
    return this.#telling().flatMap((block) => block.claims);
  }

  /** The blocks in which anything was found, in document order. */
  #telling(): HeldBlock[] {
    const blocks = [...this.#byId.values()].filter((block) => block.onPage.length + block.claims.length > 0);
    return blocks.sort((one, other) => {
      const [a, b] = [one.pieces[0]?.node, other.pieces[0]?.node];
      // 4: the other follows; the same node where one long text was cut in two.
      return !a || !b || a === b ? one.id - other.id : a.compareDocumentPosition(b) & 4 ? -1 : 1;
    });
  }

  /** Whether a mark is one of those shown. */
  isShown(mark: PageMark): boolean {
    return mark.recorded || this.#faint.get(subjectOf(mark)) === mark;
  }

  /** The subjects marked on the page with their counts, in the order of their first mention. */
  entries(): PageEntry[] {
    const entries = new Map<string, PageEntry>();
    for (const mark of this.inOrder()) {
      const { kind, id, recorded, text, office } = mark;
      const { text: first = text, count = 0, office: found = office } = entries.get(subjectOf(mark)) ?? {};
      entries.set(subjectOf(mark), { kind, id, recorded, text: first, count: count + 1, office: found });
    }
    return [...entries.values()];
  }

  #present(mark: PageMark): void {
    const key = subjectOf(mark);
    if (!mark.recorded) {
      if (this.#faint.has(key)) return;
      this.#faint.set(key, mark);
    }
    this.#surface.show(mark);
  }

  #unmark(block: HeldBlock): void {
    for (const mark of block.onPage) {
      this.#surface.hide(mark);
      this.#markCount--;
      const key = subjectOf(mark);
      if (this.#faint.get(key) === mark) this.#faint.delete(key);
      this.#byNode.delete(mark.from.node);
      this.#byNode.delete(mark.to.node);
    }
    block.onPage = [];
  }

  #drop(block: HeldBlock): void {
    this.#unmark(block);
    this.#byId.delete(block.id);
    this.chars -= block.text.length;
  }
}
