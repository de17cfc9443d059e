import type { CardRequest, CardView } from '../browser/messages.ts';
import { cardDoor } from './card-door.ts';
import { liveRange, type PageMark } from './page-mark.ts';
import type { PageReader } from './reader.ts';

/** How the card script and its answers come into the page. */
export interface CardSource {
  /** Brings the card script into this frame. */
  inject(): Promise<void>;
  ask(request: CardRequest): Promise<CardView>;
}

/** Opens and closes the one card of a page. */
export class Cards {
  readonly #reader: PageReader;
  readonly #source: CardSource;
  readonly #onClosed: () => void;
  #injected: Promise<void> | null = null;
  #prepared: { readonly mark: PageMark; readonly view: Promise<CardView> } | null = null;
  /** The mark whose card is wanted; another may have taken its place while the script was on its way. */
  #wanted: PageMark | null = null;
  /** Where stepping goes on from, also after the card has been closed. */
  #last: PageMark | null = null;

  constructor(reader: PageReader, source: CardSource, onClosed: () => void) {
    this.#reader = reader;
    this.#source = source;
    this.#onClosed = onClosed;
  }

  /** The mark whose card is open or about to be. */
  get current(): PageMark | null {
    return this.#wanted;
  }

  owns(target: EventTarget | null): boolean {
    return cardDoor()?.owns(target) ?? false;
  }

  /** Gets the card script and the answer on their way. */
  prepare(mark: PageMark): void {
    const prepared = { mark, view: this.#source.ask({ kind: mark.kind, id: mark.id, page: this.#reader.summary() }) };
    this.#prepared = prepared;
    // Whoever shows the card learns of a failure; the next one who asks is not given the old failure.
    prepared.view.catch(() => {
      if (this.#prepared === prepared) this.#prepared = null;
    });
    this.#bring().catch(() => {});
  }

  async show(mark: PageMark, point: { readonly x: number; readonly y: number } | null, focus: boolean): Promise<void> {
    this.#wanted = mark;
    this.#last = mark;
    if (this.#prepared?.mark !== mark) this.prepare(mark);
    const view = this.#prepared?.view;
    await this.#bring();
    if (this.#wanted !== mark || !view) return;
    this.#reader.painter.setCurrent(mark);
    const onClosed = () => {
      if (this.#wanted !== mark) return;
      this.#wanted = null;
      this.#reader.painter.setCurrent(null);
      this.#onClosed();
    };
    cardDoor()?.open({ range: liveRange(mark), point, view, focus, onClosed });
    this.#prepared = null;
  }

  /**
   * Goes to the mark before or after the last one whose card was open, and opens its card for the keyboard.
   *
   * @param marks those to choose from, in document order
   */
  async step(marks: readonly PageMark[], direction: 'next' | 'previous'): Promise<void> {
    await this.#bring();
    const mark = cardDoor()?.stepTo(marks, this.#last, direction);
    if (mark) await this.show(mark, null, true);
  }

  close(): void {
    if (!this.#wanted) return;
    cardDoor()?.close();
    this.#wanted = null;
    this.#reader.painter.setCurrent(null);
  }

  /** Closes the card of words that are no longer on the page. */
  check(): void {
    if (this.#wanted && !this.#wanted.from.node.isConnected) this.close();
  }

  #bring(): Promise<void> {
    if (cardDoor()) return Promise.resolve();
    this.#injected ??= this.#source.inject().catch((error: unknown) => {
      this.#injected = null;
      throw error;
    });
    return this.#injected;
  }
}
