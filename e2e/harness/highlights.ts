import type { Page } from 'puppeteer-core';
import { HIGHLIGHT_STYLES, type HighlightKind, highlightName } from '../../lib/page/highlight-names.ts';
import { eventually } from './eventually.ts';

const named = (kind: HighlightKind) => HIGHLIGHT_STYLES.map((style) => highlightName(kind, style));
const LEADERS = named('leader');
const EVENTS = named('event');
const FAINT = named('faint');
const CURRENT = named('current');

/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands highlighted on a page, in the order of the document. */
export interface Painted {
  readonly leaders: readonly string[];
  readonly events: readonly string[];
  /** Leaders of whom the record holds nothing. */
  readonly faint: readonly string[];
  /** What the open card is about. */
  readonly current: readonly string[];
}

/** Runs in the page: what the named highlights hold, as anybody on the page can read it. */
function readRegistry(kinds: readonly (readonly string[])[]): string[][] {
  // A page may have put something of its own in the place of `document.createRange` and `Range`.
  const createRange = () => Document.prototype.createRange.call(document);
  const START_TO_START = 0;
  const texts = (names: readonly string[]) => {
    const ranges: AbstractRange[] = [];
    for (const name of names) {
      CSS.highlights.get(name)?.forEach((range: AbstractRange) => {
        ranges.push(range);
      });
    }
    const live = ranges
      .filter((range) => range.startContainer.isConnected)
      .map((range) => {
        const own = createRange();
        own.setStart(range.startContainer, range.startOffset);
        own.setEnd(range.endContainer, range.endOffset);
        return own;
      });
    live.sort((a, b) => a.compareBoundaryPoints(START_TO_START, b));
    return live.map((range) => range.toString().replace(/\s+/g, ' '));
  };
  return kinds.map(texts);
}

/** Reads what is highlighted on a page at this moment. */
export async function painted(page: Page): Promise<Painted> {
  const [leaders = [], events = [], faint = [], current = []] = await page.evaluate(readRegistry, [
    LEADERS,
    EVENTS,
    FAINT,
    CURRENT,
  ]);
  return { leaders, events, faint, current };
}

/**
 * Waits until what is highlighted fulfils a condition, and returns it.
 *
 * @throws with what was highlighted last, when the condition is not met in time
 */
export function waitForPainted(page: Page, condition: (now: Painted) => boolean, timeout?: number): Promise<Painted> {
  return eventually(
    () => painted(page),
    condition,
    (last) => `Highlighted in the end: ${JSON.stringify(last)}`,
    timeout,
  );
}

/** Runs in the page: the rectangles of the first highlighted occurrence of some words; one for each line it stands on. */
function findLines(wanted: string, names: readonly string[], center: boolean): Box[] {
  for (const name of names) {
    let found: Range | null = null;
    CSS.highlights.get(name)?.forEach((range: AbstractRange) => {
      const own = document.createRange();
      own.setStart(range.startContainer, range.startOffset);
      own.setEnd(range.endContainer, range.endOffset);
      if (own.toString().replace(/\s+/g, ' ') === wanted) found ??= own;
    });
    const range = found as Range | null;
    if (!range) continue;
    if (center) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }
  return [];
}

/** The lines on which the first highlighted occurrence of some words stands, as rectangles in the window. */
export function linesOf(page: Page, words: string): Promise<Box[]> {
  return page.evaluate(findLines, words, [...LEADERS, ...EVENTS, ...FAINT], false);
}

/**
 * The middle of the first highlighted occurrence of some words, in CSS pixels of the window, after it has
 * been scrolled to the window's middle.
 */
export async function pointOn(page: Page, words: string): Promise<{ x: number; y: number }> {
  const [line] = await page.evaluate(findLines, words, [...LEADERS, ...EVENTS, ...FAINT], true);
  if (!line) throw new Error(`"${words}" is not highlighted`);
  return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
}
