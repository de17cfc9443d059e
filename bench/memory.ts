import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { newsPage } from '../e2e/articles/page.ts';
import { FIREFOX_ID, type Session, startSession } from '../e2e/harness/browsers.ts';
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
  const idle = idleExtension();
  for (const name of ['chromium', 'firefox'] as const) {
    const withExtension = async (extension: string | null | undefined): Promise<Run> => {
      const session = await startSession(name, { server, ...(extension !== undefined && { extension }) });
      try {
        return await visitAll(session, name, urls, extension === undefined);
      } finally {
        await session.close();
      }
    };
    print(name, await withExtension(undefined), await withExtension(null), await withExtension(idle));
  }
  await server.close();
  rmSync(idle, { recursive: true });
}

/** A folder with an extension that comes to the same pages and does nothing there: what any extension costs. */
function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'idle-'));
  const manifest = {
    manifest_version: 3,
    name: 'Idle',
    version: '1',
    content_scripts: [{ matches: [`${HOST}/*`], js: ['idle.js'] }],
    browser_specific_settings: { gecko: { id: FIREFOX_ID } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'idle.js'), 'void 0;');
  return folder;
}

async function visitAll(session: Session, name: BrowserName, urls: readonly string[], isOurs: boolean): Promise<Run> {
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

function print(name: string, ours: Run, control: Run, idle: Run): void {
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
      ...row('a tab: processes, with an idle extension', tab, idle),
      ...row('a tab: what its scripts hold, with us', heap, ours),
      ...row('a tab: what its scripts hold, without', heap, control),
      ...row('a tab: what its scripts hold, with an idle extension', heap, idle),
    ],
  );
  const added = (run: Run, when: keyof Run) => megabytes(tab(run[when]) - tab(control[when]));
  console.log(
    `added to a tab: ${added(ours, 'first')} MB at page ${TABS}, ${added(ours, 'last')} at page ${PAGES}; by an idle extension ${added(idle, 'first')} and ${added(idle, 'last')}\n`,
  );
}
