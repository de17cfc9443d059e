import type { Page } from 'puppeteer-core';
import { bidiConnection, frameId } from './bidi.ts';
import type { Session } from './browsers.ts';

/**
 * Reads the card on a page. Its shadow root is closed to every script, so Chromium is asked over
 * the DevTools protocol and Firefox over WebDriver BiDi, which both see through it.
 */

/** An element of the card with its attributes; the text of a text node. */
export type CardNode =
  | { readonly text: string }
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly CardNode[];
    };

interface CdpNode {
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType: string })[];
}

function fromCdp(node: CdpNode): CardNode {
  if (node.nodeType === 3) return { text: node.nodeValue };
  const attributes: Record<string, string> = {};
  const flat = node.attributes ?? [];
  for (let at = 0; at < flat.length; at += 2) attributes[flat[at] ?? ''] = flat[at + 1] ?? '';
  return { name: node.localName, attributes, children: (node.children ?? []).map(fromCdp) };
}

async function readInChromium(page: Page): Promise<CardNode | null> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const html = (root as unknown as CdpNode).children?.find((node) => node.localName === 'html');
  for (const child of html?.children ?? []) {
    const shadow = child.shadowRoots?.find((candidate) => candidate.shadowRootType === 'closed');
    if (shadow) return fromCdp(shadow);
  }
  return null;
}

interface BidiNode {
  readonly type: string;
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

function fromBidi(node: BidiNode): CardNode {
  const value = node.value;
  if (value?.nodeType === 3) return { text: value.nodeValue ?? '' };
  return {
    name: value?.localName ?? '',
    attributes: value?.attributes ?? {},
    children: (value?.children ?? []).map(fromBidi),
  };
}

async function readInFirefox(session: Session, page: Page): Promise<CardNode | null> {
  const answer = await bidiConnection(session.browser).send('script.evaluate', {
    expression: '[...document.documentElement.children].at(-1)',
    target: { context: frameId(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
  });
  const { shadowRoot } = (answer.result.result as BidiNode).value ?? {};
  return shadowRoot ? fromBidi(shadowRoot) : null;
}

/** The content of the card's shadow root, or null where no card is open. */
export function readCard(session: Session, page: Page): Promise<CardNode | null> {
  return session.name === 'chromium' ? readInChromium(page) : readInFirefox(session, page);
}

/** All text of a part of the card, pieces separated by one space; style sheets left out. */
export function textOf(node: CardNode | null): string {
  if (node === null) return '';
  if ('text' in node) return node.text.trim();
  if (node.name === 'style') return '';
  return node.children.map(textOf).filter(Boolean).join(' ');
}

/** Waits until the card's text matches, and returns the card. */
export async function waitForCard(session: Session, page: Page, pattern: RegExp, timeout = 10_000): Promise<CardNode> {
  const until = performance.now() + timeout;
  for (;;) {
    const card = await readCard(session, page);
    if (card && pattern.test(textOf(card))) return card;
    if (performance.now() > until) throw new Error(`The card says in the end: ${card ? textOf(card) : 'nothing'}`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Waits until no card is open. */
export async function waitForNoCard(session: Session, page: Page, timeout = 5_000): Promise<void> {
  const until = performance.now() + timeout;
  while ((await readCard(session, page)) !== null) {
    if (performance.now() > until) throw new Error('The card is still open');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Every element of the card for which the test holds, in the order of the document. */
export function findAll(
  node: CardNode | null,
  test: (element: Extract<CardNode, { name: string }>) => boolean,
): Extract<CardNode, { name: string }>[] {
  if (node === null || 'text' in node) return [];
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, test))];
}
