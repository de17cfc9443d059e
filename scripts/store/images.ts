/**
 * `npm run store:images`: draws the pictures of the listing from the packaged extension in a real Chromium, in three
 * languages, into `.artifacts/store/`: the page with a card, the popup over the page, the history, and both tiles.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Session, startSession } from '../../e2e/harness/browsers.ts';
import { restOn, settledCardBox } from '../../e2e/harness/card.ts';
import { eventually } from '../../e2e/harness/eventually.ts';
import { waitForPainted } from '../../e2e/harness/highlights.ts';
import { copiedExtension } from '../../e2e/harness/lifetime.ts';
import { openPopupFor } from '../../e2e/harness/popup.ts';
import { startPageServer } from '../../e2e/harness/server.ts';
import { SCENES, type Scene } from './scenes.ts';
import { overPage, tile } from './sheets.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.artifacts', 'store');
const SCREENSHOT = { width: 1280, height: 800 };
const TILES = { small: { width: 440, height: 280 }, marquee: { width: 1400, height: 560 } } as const;

/** A page of the history that says less is not there yet. Characters. */
const SHORTEST_HISTORY = 500;

type Catalogue = Record<string, { readonly message: string }>;
const catalogue = (folder: string, locale: string) => join(folder, '_locales', locale, 'messages.json');

type Png = `${string}.png`;
const png = (scene: Scene, name: string) => join(FOLDER, `${scene.locale}-${name}.png`) as Png;

/** Draws a sheet of HTML at a size. */
async function draw(session: Session, html: string, size: { width: number; height: number }, path: Png): Promise<void> {
  const page = await session.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html, { waitUntil: 'load' });
  await page.screenshot({ path });
  await page.close();
}

const shown = async (page: Page) => `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;

async function drawScene(session: Session, scene: Scene): Promise<void> {
  const page = await session.open(scene.url);
  await waitForPainted(page, ({ leaders }) => leaders.length > 2);
  const plain = await shown(page);
  await restOn(session, page, scene.restOn, /\d{4}/);
  const box = await settledCardBox(session, page);
  await page.screenshot({ path: png(scene, '1-card') });
  const card = { picture: await shown(page), box };

  const popup = await openPopupFor(session, page);
  await popup.waitForSelector('.page-section[aria-busy="false"]');
  const html = overPage(plain, await shown(popup), scene.lang === 'ar');
  await draw(session, html, SCREENSHOT, png(scene, '2-popup'));

  const history = await session.openExtensionPage(`history.html${scene.history}`);
  await history.setViewport(SCREENSHOT);
  const loading = message(scene, 'lookingUp');
  await eventually(
    () => history.$eval('body', (body) => body.innerText),
    (text) => text.length > SHORTEST_HISTORY && !text.includes(loading),
    (last) => `The history says in the end: ${last}`,
  );
  await history.screenshot({ path: png(scene, '3-history') });

  const says = message(scene, 'extDescription');
  for (const [name, size] of Object.entries(TILES)) {
    await draw(session, tile({ says, card, lang: scene.lang, ...size }), size, png(scene, `tile-${name}`));
  }
}

function message({ locale }: Scene, key: string): string {
  const messages = JSON.parse(readFileSync(catalogue(join(ROOT, 'public'), locale), 'utf8')) as Catalogue;
  return messages[key]?.message ?? '';
}

/** The package, in which a browser that knows no language but English finds another one. */
function inLanguage(locale: string): string {
  const folder = copiedExtension('chromium');
  copyFileSync(catalogue(folder, locale), catalogue(folder, 'en'));
  return folder;
}

mkdirSync(FOLDER, { recursive: true });
const server = await startPageServer();
for (const { url, body } of SCENES) server.serve(url, { body });
try {
  for (const scene of SCENES) {
    const extension = inLanguage(scene.locale);
    const session = await startSession('chromium', { server, viewport: SCREENSHOT, extension });
    await drawScene(session, scene).finally(() => session.close());
    rmSync(extension, { recursive: true });
    console.log(`Written: ${relative(ROOT, png(scene, '*'))}`);
  }
} finally {
  await server.close();
}
