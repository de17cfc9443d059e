import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { newsPage } from '../e2e/articles/page.ts';
import { type Session, startSession } from '../e2e/harness/browsers.ts';
import type { BrowserName } from '../e2e/harness/built-extension.ts';
import { desk } from '../e2e/harness/desk.ts';
import { waitForPainted } from '../e2e/harness/highlights.ts';
import { accessRecord } from '../e2e/harness/record-access.ts';
import { startPageServer } from '../e2e/harness/server.ts';
import { type Memory, memoryOf } from './memory/memory-of.ts';
import type { GoldArticle } from './quality/gold.ts';
import { printTable } from './table.ts';

const TABS = 40;
const PAGES = 200;
/** Articles that name fewer may be about somebody else, and nothing tells when they have been read. */
const LEADERS = 4;
const HOST = 'https://www.reuters.com';
const ARTICLES = join(import.meta.dirname, 'quality', 'articles', 'open');

/** What was held with all tabs open, when each had shown one page and when each had shown its last. */
interface Run {
  readonly first: Memory;
  readonly last: Memory;
}

/**
 * Opens 200 pages one after another in 40 tabs, with the extension and without it, and prints what memory the
 * background takes, what each tab takes more, and how both grow from the 40th page to the last. MB; `npm run bench --
 * memory`, after a build. In Firefox what processes hold is all that can be had.
 */
export async function main(): Promise<void> {
  const number = (name: string) => Number(/\d+/.exec(name)?.[0]);
  const articles = readdirSync(ARTICLES)
    // The languages in turn: what is loaded for one that comes for the first time is no leak.
    .sort((a, b) => number(a) - number(b))
    .map((name) => JSON.parse(readFileSync(join(ARTICLES, name), 'utf8')) as GoldArticle)
    .filter(({ leaders }) => leaders.length >= LEADERS);
  const server = await startPageServer();
  const urls = Array.from({ length: PAGES }, (_, n) => `${HOST}/world/page-${n}`);
  for (const [n, url] of urls.entries()) {
    const { lang, published, text } = articles[n % articles.length] ?? { lang: 'en', published: '', text: '' };
    const body = text.split('\n\n').map((block) => `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    server.serve(url, {
      body: newsPage({ lang, title: `Page ${n}`, ...(published && { published }), body: body.join('\n') }),
    });
  }
  for (const name of ['chromium', 'firefox'] as const) {
    const runs: Run[] = [];
    for (const extension of [undefined, null]) {
      const session = await startSession(name, { server, ...(extension === null && { extension }) });
      try {
        runs.push(await visitAll(session, name, urls));
      } finally {
        await session.close();
      }
    }
    const [ours, control] = runs;
    if (ours && control) print(name, ours, control);
  }
  await server.close();
}

async function visitAll(session: Session, name: BrowserName, urls: readonly string[]): Promise<Run> {
  const isOurs = session.extensionId !== '';
  if (isOurs) await (await accessRecord(session)).whenFull();
  // Its own page is no part of what is measured.
  if (isOurs) await (await desk(session)).goto('about:blank');
  const tabs: Page[] = [];
  let first: Memory | undefined;
  for (const [n, url] of urls.entries()) {
    const page = tabs[n % TABS] ?? (await session.browser.newPage());
    tabs[n % TABS] = page;
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load' });
    // What is painted has gone all the way.
    if (isOurs)
      await waitForPainted(page, ({ leaders, events, faint }) => leaders.length + events.length + faint.length > 0);
    if (n + 1 === TABS) first = await memoryOf(session, name, tabs);
  }
  if (!first) throw new Error('fewer pages than tabs');
  return { first, last: await memoryOf(session, name, tabs) };
}

function print(name: string, ours: Run, control: Run): void {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  const row = (what: string, of: (memory: Memory) => number | null, by: Run) => {
    const [first, last] = [of(by.first), of(by.last)];
    if (first === null || last === null) return [];
    return [[what, megabytes(first), megabytes(last), first === 0 ? '–' : (last / first).toFixed(2)]];
  };
  const tab = ({ tabs }: Memory) => tabs / TABS;
  const heap = ({ heaps }: Memory) => heaps && heaps / TABS;
  printTable(
    [name, `page ${TABS}`, `page ${PAGES}`, 'growth'],
    [
      ...row('background: what its scripts hold', ({ background }) => background, ours),
      ...row("background: its process, with the extension's", ({ process }) => process, ours),
      ...row('a tab: processes, with us', tab, ours),
      ...row('a tab: processes, without', tab, control),
      ...row('a tab: what its scripts hold, with us', heap, ours),
      ...row('a tab: what its scripts hold, without', heap, control),
    ],
  );
  console.log(
    `added a tab: ${megabytes(tab(ours.last) - tab(control.last))} MB, ${(tab(ours.last) / tab(control.last)).toFixed(3)} of what it takes without us\n`,
  );
}
