/**
 * `npx node scripts/scroll.ts`: opens the largest matrix among the stories, 200 leaders by 20 editions, in a real
 * Chromium, scrolls it, walks it by keys, filters and sorts it, and prints of each the longest stretch of work on
 * the main thread, in processor time, which other programs on the machine do not stretch.
 */
import { launch, type Page } from 'puppeteer-core';
import { buildStories } from './stories/build.ts';
import { serveFolder } from './stories/serve.ts';
import { tasksDuring } from './stories/tasks-during.ts';

const STORY = 'page-history-series-large';
const ROWS = 200;

const allRows = (page: Page) =>
  page.waitForFunction((rows) => document.querySelectorAll('tr[data-row]').length >= rows, { polling: 100 }, ROWS);

const site = await serveFolder(await buildStories());
const browser = await launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  const report = async (what: string, work: () => Promise<void>) => {
    const [longest = 0, ...rest] = await tasksDuring(page, work);
    const total = rest.reduce((sum, one) => sum + one, longest);
    console.log(`${what.padEnd(8)} longest ${longest.toFixed(0).padStart(4)} ms, in all ${total.toFixed(0)} ms`);
  };
  await report('open', async () => {
    await page.goto(`${site.url}?${new URLSearchParams({ story: STORY })}`);
    await allRows(page);
  });
  await report('scroll', async () => {
    await page.mouse.move(550, 500);
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.wheel({ deltaY: 300, deltaX: turn % 4 === 0 ? 60 : 0 });
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
  await report('keys', async () => {
    await page.focus('.matrix [tabindex="0"]');
    const keys = ['ArrowDown', 'ArrowRight', 'PageDown', 'PageDown', 'End', 'ArrowDown', 'Home', 'PageUp'] as const;
    for (const key of keys) await page.keyboard.press(key);
  });
  await report('sort', async () => {
    await page.click('.matrix-name .matrix-sort');
    await allRows(page);
  });
  await report('filter', () => page.type('.matrix-tools input', 'sample'));
} finally {
  await browser.close();
  site.close();
}
