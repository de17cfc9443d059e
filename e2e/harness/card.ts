import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { inClosedRoot } from './closed-root.ts';
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

const frame = (page: Page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Waits until the card's text matches, and returns the card. */
export async function waitForCard(session: Session, page: Page, pattern: RegExp, timeout = 20_000): Promise<CardNode> {
  const until = performance.now() + timeout;
  for (;;) {
    const card = await readCard(session, page);
    if (card && pattern.test(textOf(card))) return card;
    if (performance.now() > until) throw new Error(`The card says in the end: ${card ? textOf(card) : 'nothing'}`);
    await frame(page);
  }
}

/** Waits until no card is open. */
export async function waitForNoCard(session: Session, page: Page, timeout = 30_000): Promise<void> {
  const until = performance.now() + timeout;
  while ((await readCard(session, page)) !== null) {
    if (performance.now() > until) throw new Error('The card is still open');
    await frame(page);
  }
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
  const box = await inClosedRoot(
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
  if (!box) throw new Error(`The card has no ${selector} "${words}"`);
  return box;
}

/** The card's box once it has come to rest and is fully drawn. */
export async function settledCardBox(session: Session, page: Page, timeout = 30_000): Promise<Box> {
  const until = performance.now() + timeout;
  for (let last = ''; ; ) {
    const drawn = await inClosedRoot(
      session,
      page,
      (root) => root.getAnimations().length === 0 && root.querySelector('.card [aria-busy="true"]') === null,
    );
    const box = await boxInCard(session, page, '.card');
    const now = JSON.stringify(box);
    if (drawn && now === last) return box;
    last = now;
    if (performance.now() > until) throw new Error(`The card does not come to rest; it is at ${now}`);
    await frame(page);
  }
}

/** Clicks an element of the card with the mouse. */
export async function clickInCard(session: Session, page: Page, selector: string, words = ''): Promise<void> {
  const { left, top, right, bottom } = await boxInCard(session, page, selector, words);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Every element of the card for which the test holds, in the order of the document. */
export function findAll(node: CardNode | null, test: (element: CardElement) => boolean): CardElement[] {
  if (node === null || 'text' in node) return [];
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, test))];
}
