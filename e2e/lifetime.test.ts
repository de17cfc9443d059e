import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { highlightName } from '../lib/page/highlight-names.ts';
import { GUESTS_ANNOUNCED } from './articles/guests-announced.ts';
import { newsPage } from './articles/page.ts';
import type { BrowserName } from './harness/built-extension.ts';
import { restOn } from './harness/card.ts';
import { desk, waitUntilRead } from './harness/desk.ts';
import { eventually } from './harness/eventually.ts';
import { allowFormerly } from './harness/grants.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { copiedExtension, setAllowed, setEnabled, update } from './harness/lifetime.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const WEEKLY = 'https://weekly.example/guests';
const WEEKLY_PATTERN = '*://weekly.example/*';

declare const chrome: { readonly runtime: { getManifest(): { readonly version: string } } };

const copies = new Map<BrowserName, string>();
function copyFor(name: BrowserName): string {
  const folder = copies.get(name) ?? copiedExtension(name);
  copies.set(name, folder);
  return folder;
}

afterAll(() => {
  for (const folder of copies.values()) rmSync(folder, { recursive: true });
});

/** What goes wrong on a page from now on, in whichever world. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // What a server does not have is the page's own affair.
  const isOfScripts = (text: string) => !text.startsWith('Failed to load resource');
  page.on('console', (message) => {
    if (message.type() === 'error' && isOfScripts(message.text())) errors.push(message.text());
  });
  return errors;
}

/** The line that the style gives to names, whether or not any are registered: Firefox leaves them there, without style. */
async function lineUnderNames(page: Page): Promise<string> {
  const { leaders } = await painted(page);
  if (leaders.length === 0) return 'none';
  return page.evaluate(
    (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
    highlightName('leader', 'underline'),
  );
}

inBothBrowsers(
  'while tabs are open',
  (server) => {
    server.serve(GUESTS_ANNOUNCED.url, { body: newsPage(GUESTS_ANNOUNCED) });
    server.serve(WEEKLY, { body: newsPage(GUESTS_ANNOUNCED) });
  },
  (stage) => {
    const openArticle = async () => {
      const page = await stage.session.open(GUESTS_ANNOUNCED.url);
      const first = await waitForPainted(page, ({ leaders }) => leaders.length > 3);
      return { page, first };
    };
    const isAsBefore = (first: unknown) => (now: unknown) => JSON.stringify(now) === JSON.stringify(first);

    it('the next version takes over: no reload, no error, each mark once, what was kept is there', async () => {
      const { session } = stage;
      const { page, first } = await openArticle();
      const errors = watchErrors(page);
      const popup = await openPopupFor(session, page);
      await popup.waitForSelector('.page-section[aria-busy="false"]');
      await clickOn(popup, 'button[aria-label="Keep: Xi Jinping"]', 'Keep');
      await waitForWords(popup, /Xi Jinping .*Kept Undo/);
      await popup.close();

      const version = await update(session, copyFor(stage.name));
      await eventually(
        async () => (await desk(session)).evaluate(() => chrome.runtime.getManifest().version),
        (now) => now === version,
        (last) => `The browser has version ${last}, not ${version}`,
      );
      // The old marks may stand for a moment longer: the new version's reader alone answers the new version.
      await waitUntilRead(session, page);
      await waitForPainted(page, isAsBefore(first));
      await restOn(session, page, 'Xi Jinping', /Record ends/);
      // The new version's reader follows the page; the old one's would mark the words once more.
      await page.evaluate(() =>
        document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Nicolás Maduro.</p>'),
      );
      const { leaders } = await waitForPainted(page, (now) => now.leaders.includes('Nicolás Maduro'));
      expect(leaders).toEqual([...first.leaders, 'Nicolás Maduro']);
      const kept = await session.openExtensionPage('kept.html');
      await waitForWords(kept, /1 kept .*Xi Jinping/);
      expect(errors).toEqual([]);
    });

    it('a site is given, taken back and given again: its page is read, left alone and read again, without a reload', async () => {
      const { session } = stage;
      await allowFormerly(session, WEEKLY_PATTERN);
      const page = await session.open(WEEKLY);
      const errors = watchErrors(page);
      const { page: other, first: onOther } = await openArticle();
      const allow = async (allowed: boolean) => {
        await setAllowed(session, [WEEKLY_PATTERN], allowed);
        await page.bringToFront();
      };
      await allow(true);
      const first = await waitForPainted(page, ({ leaders }) => leaders.length > 3);
      await allow(false);
      await waitForPainted(page, ({ leaders, events }) => leaders.length + events.length === 0);
      expect(await painted(other), 'the others stay as they are').toEqual(onOther);
      await allow(true);
      await waitForPainted(page, isAsBefore(first));
      await allow(false);
      expect(errors).toEqual([]);
    });

    it('the extension is switched off: marks vanish without an error, and the page goes on', async () => {
      const { session } = stage;
      const { page } = await openArticle();
      expect(await lineUnderNames(page)).toBe('underline');
      const errors = watchErrors(page);
      await setEnabled(session, false);
      await page.bringToFront();
      await eventually(
        () => lineUnderNames(page),
        (line) => line === 'none',
        (last) => `Names are still shown with a line: ${last}`,
      );
      await page.evaluate(() => document.querySelector('article')?.append('Narendra Modi.'));
      await page.mouse.move(300, 300);
      await page.mouse.click(300, 300);
      await setEnabled(session, true);
      const { page: next } = await openArticle();
      await next.close();
      expect(errors).toEqual([]);
    });
  },
  { extension: copyFor },
);
