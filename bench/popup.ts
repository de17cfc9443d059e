import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { readMessages } from '../components/words/read-catalogue.ts';
import { scriptForPage } from '../scripts/build/script-for-page.ts';
import { loadBundledPacks } from '../scripts/seeds/load.ts';
import { tasksDuring } from '../scripts/stories/tasks-during.ts';
import { moreClaims, parade } from './popup/article.ts';
import { printTable } from './table.ts';

const CLAIMS = 100_000;
/** Each in a page of its own: a popup begins with cold code every time. */
const ROUNDS = 5;
/** What the popup does until its first screen stands, and what it does after that. */
const PARTS = ['found', 'drawn', 'rest'] as const;

/**
 * Measures the popup's list in a real Chromium: over the record alone and with 100,000 claims more about the same
 * leaders and events. Milliseconds of the processor on the page's main thread, the best and the worst of five.
 */
export async function main(): Promise<void> {
  const packs = loadBundledPacks();
  const more = [moreClaims(packs, CLAIMS, 'more', false), moreClaims(packs, CLAIMS, 'anybody', true)];
  const summary = parade(packs);
  const messages = readMessages('en');
  const script = await scriptForPage(join(import.meta.dirname, 'popup', 'list.browser.tsx'), 'popup');
  const files = new Map([...packs, ...more].map((pack) => [`/${pack.id}.json`, JSON.stringify(pack)]));
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.setHeader('content-type', file ? 'application/json' : 'text/html').end(file ?? '<title>popup</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch({
    browser: 'chrome',
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    pipe: true,
    protocolTimeout: 600_000,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  /** A new page with the popup's code in it. */
  const opened = async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 380, height: 600 });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(script);
    return page;
  };
  const measured = async (): Promise<number[][]> => {
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await opened();
      const times: number[] = [];
      for (const part of PARTS) {
        const call = `popup.${part}(${JSON.stringify([summary, messages]).slice(1, -1)}).then(() => undefined)`;
        const tasks = await tasksDuring(page, () => page.evaluate(call) as Promise<void>);
        times.push(tasks.reduce((sum, one) => sum + one, 0));
      }
      rounds.push(times);
      await page.close();
    }
    return rounds;
  };
  try {
    const rows: string[][] = [];
    const bundled = packs.map(({ id }) => id);
    for (const [name, ids] of [
      ['the record', bundled],
      [`and ${CLAIMS} claims`, [...bundled, 'more']],
      [`and ${CLAIMS} claims, of anybody`, [...bundled, 'anybody']],
    ] as const) {
      const filling = await opened();
      await filling.evaluate(`popup.fill(${JSON.stringify(ids)})`);
      await filling.close();
      const rounds = await measured();
      const range = (of: (times: readonly number[]) => number) =>
        `${Math.min(...rounds.map(of)).toFixed(0)} to ${Math.max(...rounds.map(of)).toFixed(0)} ms`;
      rows.push([
        name,
        ...PARTS.map((_, n) => range((times) => times[n] ?? 0)),
        range(([found = 0, drawn = 0]) => found + drawn),
      ]);
    }
    printTable(['', ...PARTS, 'until the first screen stands'], rows);
  } finally {
    await browser.close();
    server.close();
  }
}
