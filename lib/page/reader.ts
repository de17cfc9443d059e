import type { AnnotateRequest, AnnotateResponse, DateEvidence, PageReading } from '../browser/messages.ts';
import { type Block, readingRoot } from './blocks.ts';
import { gatherDateEvidence, withoutStaleHead } from './date-evidence.ts';
import { type HeldBlock, Ledger } from './ledger.ts';
import {
  BATCH_MS,
  HELD_AT_ONCE,
  PAGE_CHARS,
  RESTLESS_AFTER,
  RESTLESS_MS,
  RETRIES,
  RETRY_MS,
  SLOWEST_BATCH_MS,
  SLOWEST_RETRY_MS,
} from './limits.ts';
import type { Painter } from './paint.ts';
import { firstVisible, planRequests } from './plan.ts';
import { pause, readSliced } from './read-sliced.ts';
import { Restless } from './restless.ts';
import { type Changes, Watcher } from './watch.ts';

/** What the reader needs of the one who paints. */
export type Brush = Pick<Painter, 'show' | 'hide' | 'register' | 'setCurrent' | 'stop'>;

/** What the reader needs of the world outside the page. */
export interface Outside {
  annotate(request: AnnotateRequest): Promise<AnnotateResponse>;
  /** False once the extension has been updated, disabled or removed. */
  isAlive(): boolean;
  /** The reader has stopped for good. */
  onStopped(): void;
  /** The page has been read up to its last change; the marks may be other than they were. */
  onFollowed(): void;
}

const EMPTY_CONTEXT: AnnotateResponse['context'] = { leaders: [], events: [] };

/** The address without what points into the page. */
function addressOf(document: Document): string {
  return document.location.href.replace(/#.*$/, '');
}

/**
 * Reads a page, has it annotated, paints what comes back, and follows the page as it changes.
 *
 * States: *waiting* while the tab is hidden; *reading* the whole page in slices; *following* its
 * changes in batches; *stopped* once the extension is gone, for good. There is one pass at a time,
 * so what one part of the page has introduced is known when the next is annotated.
 */
export class PageReader {
  readonly ledger: Ledger;
  readonly painter: Brush;
  readonly #document: Document;
  readonly #outside: Outside;
  readonly #watcher: Watcher;
  #context = EMPTY_CONTEXT;
  #published: string | null = null;
  #lang: string | null = null;
  /** The address of the article in hand; an endless page may have moved on since. */
  #pageAddress = '';
  #address = '';
  /** The most that was held of it. */
  #mostChars = 0;
  #head: DateEvidence | null = null;
  /** What the page says of its date, until an answer has told the day. */
  #dated: DateEvidence | null = null;
  #whole = true;
  #busy = false;
  #wait: number = BATCH_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next pass is due. */
  #next = Number.POSITIVE_INFINITY;
  #stopped = false;
  #failures = 0;
  readonly #restless = new Restless();

  constructor(document: Document, painter: Brush, outside: Outside) {
    this.#document = document;
    this.painter = painter;
    this.#outside = outside;
    this.ledger = new Ledger(painter);
    this.#watcher = new Watcher(
      (node) => this.ledger.checkNode(node),
      () => this.#schedule(this.#wait),
    );
  }

  start(): void {
    this.#watcher.start(this.#document);
    this.#document.addEventListener('visibilitychange', this.#onVisible);
    this.painter.register();
    // Not at once: the browser has just spent its time on reading our script.
    this.#schedule(0);
  }

  /** False for a reader that has stopped, or that was left behind by an earlier version, which stops it. */
  isAtWork(): boolean {
    if (!this.#outside.isAlive()) this.stop();
    return !this.#stopped;
  }

  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#watcher.stop();
    this.#document.removeEventListener('visibilitychange', this.#onVisible);
    this.ledger.clear();
    this.painter.stop();
    this.#outside.onStopped();
  }

  /** What the page holds, for the popup. */
  summary(): PageReading {
    const { ledger } = this;
    return {
      entries: ledger.entries(),
      claims: ledger.claims(),
      published: this.#published,
      lang: this.#lang,
      reading: this.#whole,
    };
  }

  readonly #onVisible = () => this.#schedule(0);

  /** Sees to a pass within `wait`, unless one comes sooner. */
  #schedule(wait: number): void {
    const due = performance.now() + wait;
    if (this.#stopped || this.#document.hidden || due >= this.#next) return;
    clearTimeout(this.#timer);
    this.#next = due;
    this.#timer = setTimeout(() => {
      this.#next = Number.POSITIVE_INFINITY;
      void this.#pass();
    }, wait);
  }

  async #pass(): Promise<void> {
    if (this.#busy || this.#document.hidden || !this.isAtWork()) return;
    this.#busy = true;
    try {
      await this.#follow(this.#watcher.take());
      this.#failures = 0;
    } catch {
      // The background could not be reached. Where the extension is gone, the next pass finds out.
      this.ledger.clear();
      this.#whole = true;
      this.#wait = Math.min(RETRY_MS * 2 ** this.#failures, SLOWEST_RETRY_MS);
      if (++this.#failures <= RETRIES) this.#schedule(this.#wait);
    } finally {
      this.#busy = false;
    }
    if (this.#watcher.pending) this.#schedule(this.#wait);
  }

  async #follow(changes: Changes): Promise<void> {
    if (changes.removed || changes.shut.length > 0) this.ledger.sweep(changes.shut);
    if (this.#isAnotherPage(changes)) {
      this.ledger.clear();
      this.#mostChars = 0;
      this.#pageAddress = addressOf(this.#document);
      this.#whole = true;
    }
    this.#readAboutPage();
    const fresh =
      this.#whole || changes.everything
        ? await this.#readWhole()
        : await this.#readParts(this.#restless.due(changes.containers));
    this.#mostChars = Math.max(this.#mostChars, this.ledger.chars);
    const found = await this.#annotate(fresh);
    if (this.#whole || found) this.#wait = BATCH_MS;
    else if (changes.everything || changes.containers.size > 0) this.#wait = Math.min(this.#wait * 2, SLOWEST_BATCH_MS);
    this.#whole = false;
    this.#outside.onFollowed();
    // Wakes up for what was put off.
    if (this.#restless.late.size > 0) this.#schedule(RESTLESS_MS / RESTLESS_AFTER);
  }

  /**
   * Whether a navigation within the page has brought another article: the address is new and most
   * of what was read is gone or changing. An endless page changes its address too, but keeps its text.
   */
  #isAnotherPage({ containers }: Changes): boolean {
    if (this.#pageAddress === addressOf(this.#document)) return false;
    let changing = 0;
    for (const container of containers) changing += this.ledger.charsIn(container);
    return this.ledger.chars - changing <= this.#mostChars / 2;
  }

  /** Reads the page's date and language when the address is new; what was introduced before counts no longer. */
  #readAboutPage(): void {
    const address = addressOf(this.#document);
    if (!this.#whole && address === this.#address) return;
    const evidence = gatherDateEvidence(this.#document, address);
    const moved = this.#address !== '' && address !== this.#address;
    this.#dated = withoutStaleHead(evidence, moved ? this.#head : null);
    this.#published = null;
    this.#lang = null;
    this.#context = EMPTY_CONTEXT;
    this.#address = address;
    this.#head = evidence;
  }

  async #readWhole(): Promise<HeldBlock[]> {
    const root = readingRoot(this.#document);
    const found = root ? await readSliced(root) : new Map<Element, Block[]>();
    for (const container of this.ledger.containers()) if (!found.has(container)) this.ledger.hold(container, []);
    const fresh: HeldBlock[] = [];
    let held = 0;
    for (const [container, blocks] of found) {
      if (++held % HELD_AT_ONCE === 0) await pause();
      fresh.push(...this.ledger.hold(container, blocks));
    }
    return fresh;
  }

  async #readParts(containers: Iterable<Element>): Promise<HeldBlock[]> {
    const fresh: HeldBlock[] = [];
    const done = new Set<Element>();
    for (const container of containers) {
      if (this.ledger.chars > PAGE_CHARS) break;
      if (done.has(container) || !container.isConnected) continue;
      // What lies within is gone through once, also where it holds no text of its own: `add` gives the set, which is true.
      const found = await readSliced(container, (element) => this.ledger.isKnown(element) || !done.add(element));
      if (!found.has(container)) found.set(container, []);
      for (const [part, blocks] of found) fresh.push(...this.ledger.hold(part, blocks));
    }
    return fresh;
  }

  /** Has blocks annotated and paints what comes back; true if anything did. */
  async #annotate(fresh: readonly HeldBlock[]): Promise<boolean> {
    const scrolled = this.#document.defaultView?.scrollY ?? 0;
    let found = false;
    for (const blocks of planRequests(fresh, () => firstVisible(fresh, scrolled))) {
      if (this.#stopped) return false;
      const response = await this.#outside.annotate({
        blocks: blocks.map(({ id, text }) => ({ id, text })),
        lang: this.#lang ?? this.#document.documentElement.lang,
        ...(this.#published === null ? {} : { published: this.#published }),
        ...(this.#dated === null ? {} : { dated: this.#dated }),
        title: this.#document.title,
        context: this.#context,
      });
      if (this.#stopped) return false;
      this.#context = response.context;
      this.#published ??= response.published;
      this.#dated = null;
      this.#lang ??= response.lang;
      found = this.#paint(response) || found;
    }
    return found;
  }

  #paint({ found }: AnnotateResponse): boolean {
    this.painter.register();
    for (const findings of found) {
      const block = this.ledger.block(findings.block);
      if (block) this.ledger.mark(block, findings);
    }
    return found.length > 0;
  }
}
