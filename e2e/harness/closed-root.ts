import type { CDPSession, Page } from 'puppeteer-core';
import { bidiConnection, frameId } from './bidi.ts';
import type { Session } from './browsers.ts';

/**
 * The way into the card's shadow root. It is closed to every script, so Chromium is asked over the
 * DevTools protocol and Firefox over WebDriver BiDi, which both see through it.
 */

interface CdpNode {
  readonly nodeId: number;
  readonly localName: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType: string })[];
}

/**
 * Runs a function on the closed shadow root that stands directly under a page's root element, or under what fills the screen; of several on the last.
 *
 * @param read is sent as text: it may use nothing from around it, and must return plain data
 * @returns what it returned, or null where there is no such root
 */
export async function inClosedRoot<Result, Given extends readonly unknown[]>(
  session: Session,
  page: Page,
  read: (root: ShadowRoot, ...given: Given) => Result,
  ...given: Given
): Promise<Result | null> {
  const call = `(root, given) => JSON.stringify((${read.toString()})(root, ...JSON.parse(given)))`;
  const told = await (session.name === 'chromium' ? callInChromium : callInFirefox)(page, call, JSON.stringify(given));
  return told === null ? null : (JSON.parse(told) as Result);
}

async function callInChromium(page: Page, call: string, given: string): Promise<string | null> {
  const client = await page.createCDPSession();
  try {
    const root = await findInChromium(client);
    if (root === null) return null;
    const found = await client.send('DOM.resolveNode', { nodeId: root }).catch(() => null);
    // It may go between two questions.
    if (found === null) return null;
    const { object } = found;
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: `function (given) { return (${call})(this, given); }`,
      arguments: [{ value: given }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (result.value as string | undefined) ?? null;
  } finally {
    await client.detach();
  }
}

async function findInChromium(client: CDPSession): Promise<number | null> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = (root as unknown as CdpNode).children?.find((node) => node.localName === 'html');
  const isFull = '(document.fullscreenElement?.id ?? "")';
  const { result } = await client.send('Runtime.evaluate', { expression: isFull });
  const home = result.value ? withId(html, String(result.value)) : html;
  for (const child of home?.children?.toReversed() ?? []) {
    const shadow = child.shadowRoots?.find((candidate) => candidate.shadowRootType === 'closed');
    if (shadow) return shadow.nodeId;
  }
  return null;
}

function withId(node: CdpNode | undefined, id: string): CdpNode | undefined {
  const { attributes = [], children = [] } = node ?? {};
  if (attributes[attributes.indexOf('id') + 1] === id) return node;
  for (const child of children) {
    const found = withId(child, id);
    if (found) return found;
  }
  return undefined;
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: BidiNode | null };
}

async function callInFirefox(page: Page, call: string, given: string): Promise<string | null> {
  const connection = bidiConnection(page.browser());
  const target = { context: frameId(page) };
  const last = await connection.send('script.evaluate', {
    expression: '(document.fullscreenElement ?? document.documentElement).lastElementChild',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = (last.result.result as BidiNode).value?.shadowRoot;
  if (!root?.sharedId) return null;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: call,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: given }],
    target,
    awaitPromise: false,
  });
  if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
  return (answer.result.result as { readonly value?: string }).value ?? null;
}
