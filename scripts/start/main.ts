/**
 * `npm start [-- firefox] [-- https://…]`: builds the extension, opens a real browser with it on a
 * news article, and prints what was found there. With a display the browser stays open and the
 * internet is reachable; without one it runs headless and leaves screenshots.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ARTICLES, articleBody } from '../../e2e/articles/index.ts';
import { type Session, startSession } from '../../e2e/harness/browsers.ts';
import type { BrowserName } from '../../e2e/harness/built-extension.ts';
import { restOn, settledCardBox } from '../../e2e/harness/card.ts';
import { painted, waitForPainted } from '../../e2e/harness/highlights.ts';
import { openPopupFor } from '../../e2e/harness/popup.ts';
import { startPageServer } from '../../e2e/harness/server.ts';
import { grantHost } from './grant.ts';
import { printHistories, printPage } from './report.ts';

const root = join(import.meta.dirname, '..', '..');
const args = process.argv.slice(2);
const name: BrowserName = args.includes('firefox') ? 'firefox' : 'chromium';
const address = args.find((arg) => /^https?:\/\//.test(arg));
const unknown = args.find((arg) => arg !== 'firefox' && arg !== address);
if (unknown !== undefined) {
  console.error(`"${unknown}" is neither "firefox" nor an address that begins with http:// or https://.`);
  process.exit(1);
}
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';

function build(): void {
  console.log(`Building the extension for ${name} …`);
  const wxt = join(root, 'node_modules', '.bin', 'wxt');
  const made = spawnSync(wxt, ['build', '-b', name === 'chromium' ? 'chrome' : 'firefox'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (made.status !== 0) process.exit(made.status ?? 1);
}

/** Screenshots of the annotated page, the card and the popup, for those who have no display. */
async function takeScreenshots(
  session: Session,
  page: Awaited<ReturnType<Session['open']>>,
  words: string | undefined,
) {
  const folder = join(root, '.artifacts', 'start', name);
  mkdirSync(folder, { recursive: true });
  await page.bringToFront();
  await page.screenshot({ path: join(folder, 'page.png') });
  if (words !== undefined) {
    await restOn(session, page, words, /\d{4}/);
    await settledCardBox(session, page);
    await page.screenshot({ path: join(folder, 'card.png') });
  }
  const popup = await openPopupFor(session, page);
  // Not before the popup has looked everything up that the page holds and says.
  await popup.waitForSelector('.page-section[aria-busy="false"]', { timeout: 20_000 });
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await popup.close();
  console.log(`\nScreenshots of the page, the card and the popup are in ${relative(root, folder)}/`);
}

build();
const server = await startPageServer();
server.serve(ARTICLES.beijingGuests.url, { body: articleBody('beijingGuests') });
console.log(`Opening ${name}${hasDisplay ? '' : ' without a display'} …`);
const session = await startSession(name, {
  server,
  headless: !hasDisplay,
  internet: hasDisplay || address !== undefined,
  ...(hasDisplay && { viewport: null }),
});

let failed = false;
try {
  if (address !== undefined) console.log(await grantHost(session, address));
  const page = await session.open(address ?? ARTICLES.beijingGuests.url);
  await page.bringToFront();
  // A page of the reader's own choice may name nobody.
  const found =
    address === undefined
      ? await waitForPainted(page, ({ leaders }) => leaders.length > 0)
      : await waitForPainted(
          page,
          ({ leaders, events, faint }) => leaders.length + events.length + faint.length > 0,
        ).catch(() => painted(page));
  printPage(page.url(), found);
  await printHistories(session, page);
  if (!hasDisplay) await takeScreenshots(session, page, found.leaders[2] ?? found.leaders[0]);
  else {
    console.log('\nThe browser stays open. Close it, or press Ctrl+C, to end.');
    await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  }
} catch (error) {
  failed = true;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await session.close().catch(() => {});
  await server.close();
}
process.exit(failed ? 1 : 0);
