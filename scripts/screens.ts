/**
 * `node scripts/screens.ts`: makes the picture of the README, docs/screens/page.png, from the built
 * extension in a real Chromium: an article of our own writing with a leader's card open.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ARTICLES, articleBody } from '../e2e/articles/index.ts';
import { startSession } from '../e2e/harness/browsers.ts';
import { restOn, settledCardBox } from '../e2e/harness/card.ts';
import { waitForPainted } from '../e2e/harness/highlights.ts';
import { startPageServer } from '../e2e/harness/server.ts';

const ROOT = join(import.meta.dirname, '..');
/** What the stores want of a screenshot, too. */
const WINDOW = { width: 1280, height: 800 };

const path = join(ROOT, 'docs', 'screens', 'page.png') as `${string}.png`;
mkdirSync(dirname(path), { recursive: true });
const server = await startPageServer();
server.serve(ARTICLES.beijingGuests.url, { body: articleBody('beijingGuests') });
const session = await startSession('chromium', { server, viewport: WINDOW });
try {
  const page = await session.open(ARTICLES.beijingGuests.url);
  await waitForPainted(page, ({ leaders }) => leaders.length > 0);
  await restOn(session, page, 'Kim Jong Un', /Record ends/);
  await settledCardBox(session, page);
  await page.screenshot({ path });
  console.log(`Written: ${relative(ROOT, path)}`);
} finally {
  await session.close();
  await server.close();
}
