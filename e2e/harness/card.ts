import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { inClosedRoot } from './closed-root.ts';
import { eventually } from './eventually.ts';
import { type Box, pointOn } from './highlights.ts';

/** An element of the card with its attributes; the text of a text node. */
export type CardNode = CardElement | { readonly text: string };

export interface CardElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly CardNode[];
}

/** Runs in the page: a shadow root as plain data. */
function describeRoot(root: ShadowRoot): CardNode {
  const describe = (node: Node): CardNode => {
    if (!(node instanceof Element)) return { text: node.textContent ?? '' };
    return {
      name: node.localName,
      attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      children: [...node.childNodes].map(describe),
    };
  };
  return { name: '#shadow-root', attributes: {}, children: [...root.childNodes].map(describe) };
}

/** The content of the card's shadow root, or null where no card is open. */
export function readCard(session: Session, page: Page): Promise<CardNode | null> {
  return inClosedRoot(session, page, describeRoot);
}

/** All text of a part of the card, pieces separated by one space. */
export function textOf(node: CardNode | null): string {
  if (node === null) return '';
  if ('text' in node) return node.text.trim();
  return node.children.map(textOf).filter(Boolean).join(' ');
}

/** Waits until the card's text matches, and returns the card. */
export async function waitForCard(session: Session, page: Page, pattern: RegExp): Promise<CardNode> {
  const card = await eventually(
    () => readCard(session, page),
    (now) => now !== null && pattern.test(textOf(now)),
    (last) => `The card says in the end: ${last ? textOf(last) : 'nothing'}`,
  );
  if (!card) throw new Error('no card');
  return card;
}

/** Waits until no card is open. */
export async function waitForNoCard(session: Session, page: Page): Promise<void> {
  await eventually(
    () => readCard(session, page),
    (card) => card === null,
    (card) => `The card is still open: ${textOf(card)}`,
  );
}

/** Rests the pointer on highlighted words of the page in front, and waits until the card says what it should. */
export async function restOn(session: Session, page: Page, words: string, says: RegExp): Promise<CardNode> {
  await page.bringToFront();
  const point = await pointOn(page, words);
  await page.mouse.move(point.x, point.y);
  return waitForCard(session, page, says);
}

/** Where the first element of the card stands that a selector finds and, if given, whose text holds some words. */
export async function boxInCard(session: Session, page: Page, selector: string, words = ''): Promise<Box> {
  const box = await boxIfThere(session, page, selector, words);
  if (!box) throw new Error(`The card has no ${selector} "${words}"`);
  return box;
}

function boxIfThere(session: Session, page: Page, selector: string, words: string): Promise<Box | null> {
  return inClosedRoot(
    session,
    page,
    (root, wanted, text) => {
      const element = [...root.querySelectorAll(wanted)].find((one) => one.textContent?.includes(text));
      if (!element) return null;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    selector,
    words,
  );
}

/** The card's box once it has come to rest and is fully drawn. */
export async function settledCardBox(session: Session, page: Page): Promise<Box> {
  let before = '';
  const { box } = await eventually(
    async () => {
      const isDrawn = await inClosedRoot(session, page, (root) => root.getAnimations().length === 0);
      // Where the page fills the screen the card is laid anew, above it: between the two there is none.
      const now = await boxIfThere(session, page, '.card', '');
      const rests = JSON.stringify(now) === before;
      before = JSON.stringify(now);
      return { box: now, isAtRest: now !== null && isDrawn === true && rests };
    },
    ({ isAtRest }) => isAtRest,
    (last) => `The card does not come to rest; it is at ${JSON.stringify(last.box)}`,
  );
  if (box === null) throw new Error('The card is gone');
  return box;
}

/** Clicks an element of the card with the mouse, once the card has found its place. */
export async function clickInCard(session: Session, page: Page, selector: string, words = ''): Promise<void> {
  await settledCardBox(session, page);
  const { left, top, right, bottom } = await boxInCard(session, page, selector, words);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Every element of the card for which the test holds, in the order of the document. */
export function findAll(node: CardNode | null, test: (element: CardElement) => boolean): CardElement[] {
  if (node === null || 'text' in node) return [];
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, test))];
}
