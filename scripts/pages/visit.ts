import type { Page } from 'puppeteer-core';
import type { Session } from '../../e2e/harness/browsers.ts';
import { waitUntilRead } from '../../e2e/harness/desk.ts';
import { traceWork } from '../../e2e/harness/long-work.ts';

/** What came of one saved page. */
export interface Visit {
  readonly name: string;
  /** What leaders and events were found, each once, in the page's words; null where the page was not read. */
  readonly found: readonly string[] | null;
  /** Milliseconds of the processor that our scripts took of the page's main thread, in all and at one stretch. */
  readonly total: number;
  readonly longest: number;
  /** The document is the one that a browser without us has, or the page differs from itself between two visits. */
  readonly dom: 'same' | 'changes by itself' | 'DIFFERENT';
  /** Errors of our scripts. */
  readonly errors: readonly string[];
}

const documentOf = (page: Page) => page.evaluate(() => document.documentElement?.outerHTML ?? '');

/** The document once its scripts have had their turn: two readings in a row that are the same, or the last of several. */
async function restingDocument(page: Page): Promise<string> {
  let last = await documentOf(page);
  for (let n = 0; n < 10; n++) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const now = await documentOf(page);
    if (now === last) break;
    last = now;
  }
  return last;
}

async function plainDocument(control: Session, url: string): Promise<string> {
  const page = await control.open(url);
  const resting = await restingDocument(page);
  await page.close();
  return resting;
}

/** Opens a page with the extension under trace, and without it. */
export async function visitPage(session: Session, control: Session, name: string, url: string): Promise<Visit> {
  const origin = `chrome-extension://${session.extensionId}`;
  const errors: string[] = [];
  const page = await session.open('about:blank');
  page.on('pageerror', (error) => {
    const { message, stack = '' } = error as Error;
    if (stack.includes(origin)) errors.push(message);
  });
  let found: readonly string[] | null = null;
  const { total, longest } = await traceWork(page, origin, async () => {
    await page.goto(url, { waitUntil: 'load' });
    const summary = await waitUntilRead(session, page).catch(() => null);
    found = summary?.entries.map(({ text }) => text) ?? null;
  });
  const withUs = await restingDocument(page);
  await page.close();
  const plain = await plainDocument(control, url);
  const isSame = withUs === plain;
  const isRestless = !isSame && (await plainDocument(control, url)) !== plain;
  return { name, found, total, longest, dom: isSame ? 'same' : isRestless ? 'changes by itself' : 'DIFFERENT', errors };
}
