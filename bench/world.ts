import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { scriptForPage } from '../scripts/build/script-for-page.ts';
import { printTable } from './table.ts';
import type { Figures } from './world/measure.browser.ts';

/** Parts of the largest world, the smallest first; the last takes half an hour and is only measured when asked for. */
const PARTS = [0.01, 0.1, ...(process.argv.includes('full') ? [1] : [])];

/** Measures the store in a real Chromium, on worlds of two or three sizes, and prints how each figure grows. */
export async function main(): Promise<void> {
  const figures: Figures[] = [];
  for (const part of PARTS) {
    const ours = await inBrowser('measure', part);
    figures.push({ ...ours, ...besideBare(ours, await inBrowser('bare', part)) });
  }
  const [smallest] = figures;
  if (!smallest) return;
  printTable(
    ['', ...PARTS.map((part) => `${part} of the world`), ...PARTS.slice(1).map((part) => `${part} : ${PARTS[0]}`)],
    Object.keys(smallest).map((name) => [
      name,
      ...figures.map((figure) => shown(name, figure[name] ?? 0)),
      ...figures.slice(1).map((figure) => ((figure[name] ?? 0) / (smallest[name] || 1)).toFixed(1)),
    ]),
  );
}

/** What the browser's database takes by itself for the same rows, and how many times as long we take. */
function besideBare(ours: Figures, bare: Figures): Figures {
  const named = { seeding: 'seeding', importing: 'importing', saving: 'saving as JSON' };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, of]) => [
      [`${name}, bare`, bare[name] ?? 0],
      [`${name}, times bare`, (ours[of] ?? 0) / (bare[name] || 1)],
    ]),
  );
}

function shown(name: string, value: number): string {
  if (name.endsWith('times bare')) return value.toFixed(2);
  if (name.endsWith('bytes')) return `${(value / 1e6).toFixed(1)} MB`;
  return name === 'claims' ? String(value) : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

/** In a browser of its own each time. */
async function inBrowser(what: 'measure' | 'bare', part: number): Promise<Figures> {
  const script = await scriptForPage(join(import.meta.dirname, 'world', `${what}.browser.ts`), 'world');
  // A secure context with a database of its own.
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<title>world</title>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch({
    browser: 'chrome',
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    pipe: true,
    protocolTimeout: 3_600_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--enable-precise-memory-info',
      '--js-flags=--max-old-space-size=8192',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(script);
    return (await page.evaluate(`world.${what}(${part})`)) as Figures;
  } finally {
    await browser.close();
    server.close();
  }
}
