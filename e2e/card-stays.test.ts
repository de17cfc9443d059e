import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { newsPage } from './articles/page.ts';
import {
  boxInCard,
  clickInCard,
  readCard,
  restOn,
  settledCardBox,
  textOf,
  waitForCard,
  waitForNoCard,
} from './harness/card.ts';
import { waitForOwnTab } from './harness/desk.ts';
import { linesOf, painted, pointOn, waitForPainted } from './harness/highlights.ts';
import { giveCommand } from './harness/keys.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const ARTICLE = 'https://www.dw.com/en/two-guests/a-1';
const HEADED = 'https://www.dw.com/en/under-a-header/a-2';

inBothBrowsers(
  'a card',
  (server) => {
    server.serve(ARTICLE, {
      body: newsPage({
        lang: 'en',
        title: 'Two guests',
        published: '2025-05-08',
        body: `<p><button id="full" onclick="document.querySelector('#film').requestFullscreen()">Full screen</button></p>
<figure id="film" style="background: #000; color: #fff"><p>Narendra Modi, in a film.</p></figure>
<p>Robert Fico is in Moscow. Xi Jinping is too.</p><p style="margin-block: 150vh"><button id="away">Away</button></p>`,
      }),
    });
    server.serve(HEADED, {
      body: newsPage({
        lang: 'en',
        title: 'Under a header',
        published: '2025-05-08',
        head: '<style>header { position: sticky; top: 0; height: 28vh; background: #ddd; z-index: 2147483647 }</style>',
        body: `<header>The Daily</header>${'<p>Nothing of note.</p>'.repeat(8)}<p>Robert Fico came.</p>${'<p>And so on.</p>'.repeat(200)}`,
      }),
    });
  },
  (stage) => {
    const open = async (url = ARTICLE): Promise<Page> => {
      const page = await stage.session.open(url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      return page;
    };
    const says = async (page: Page) => textOf(await readCard(stage.session, page));

    it('stays where it is once it is pinned, whatever the pointer and the page do, until it is closed', async () => {
      const page = await open();
      await restOn(stage.session, page, 'Robert Fico', /Record ends/);
      await clickInCard(stage.session, page, 'button[aria-label="Keep open"]');
      const at = await settledCardBox(stage.session, page);
      expect((await painted(page)).current, 'to the page it is closed').toEqual([]);
      // Another card comes and goes beside it.
      const xi = await pointOn(page, 'Xi Jinping');
      await page.mouse.click(xi.x, xi.y);
      await waitForCard(stage.session, page, /^Xi Jinping/);
      await page.keyboard.press('Escape');
      await waitForCard(stage.session, page, /^Robert Fico/);
      // Neither a key for all cards, nor words that leave the window, nor a click elsewhere take it away.
      await page.keyboard.press('Escape');
      await page.focus('#away');
      await page.click('#away');
      expect(await says(page)).toMatch(/^Robert Fico/);
      expect(await boxInCard(stage.session, page, '.card')).toEqual(at);
      // Only Chromium's driver can show a page as it is printed.
      if (stage.name === 'chromium') {
        await page.emulateMediaType('print');
        const printed = await boxInCard(stage.session, page, '.card');
        expect(printed.right - printed.left, 'in print').toBe(0);
        await page.emulateMediaType('screen');
      }
      await clickInCard(stage.session, page, 'button[aria-label="Close"]');
      await waitForNoCard(stage.session, page);
    });

    it('can be copied as text with its sources', async () => {
      const page = await open();
      await restOn(stage.session, page, 'Robert Fico', /Record ends/);
      await clickInCard(stage.session, page, 'button', 'Copy with sources');
      // Where the browser does not let us write to the clipboard, the text is there for copying by hand.
      await waitForCard(
        stage.session,
        page,
        /Copied|Robert Fico, Prime Minister of Slovakia.*In Attendance\. Record ends/s,
      );
    });

    it('can be told that it is not this person, and told otherwise; the page stays as it is', async () => {
      const page = await open();
      const before = await painted(page);
      await restOn(stage.session, page, 'Robert Fico', /Record ends/);
      await clickInCard(stage.session, page, 'button', 'Not this person');
      await waitForCard(stage.session, page, /You called this wrong; it is hidden\. Undo/);
      await page.keyboard.press('Escape');
      await waitForNoCard(stage.session, page);
      expect((await painted(page)).leaders).toEqual(before.leaders);

      const popup = await openPopupFor(stage.session, page);
      await waitForWords(popup, /Robert Fico You called this wrong; it is hidden\. Undo/);
      await page.bringToFront();
      await page.mouse.move(2, 2);
      await restOn(stage.session, page, 'Robert Fico', /You called this wrong/);
      await clickInCard(stage.session, page, 'button', 'Undo');
      await waitForCard(stage.session, page, /^Robert Fico .*Not this person/);
      const again = await openPopupFor(stage.session, page);
      await waitForWords(again, /Robert Fico once Prime Minister of Slovakia/);
    });

    it('says which place it is of how many, and goes on from there', async () => {
      const page = await open();
      const popup = await openPopupFor(stage.session, page);
      await popup.waitForSelector('.page-section[aria-busy="false"]');
      await clickOn(popup, '.page-head button[aria-label^="Go to the next"]', '');
      await waitForOwnTab(stage.session, /popup\.html/, false);
      await page.bringToFront();
      await waitForCard(stage.session, page, /^Narendra Modi, 1 of 3 /);
      await clickInCard(stage.session, page, '.card-foot button[aria-label^="Go to the next"]');
      await waitForCard(stage.session, page, /^Robert Fico, 2 of 3 /);
      await clickInCard(stage.session, page, '.card-foot button[aria-label^="Go to the prev"]');
      await waitForCard(stage.session, page, /^Narendra Modi, 1 of 3 /);
    });

    it('lies above what fills the screen, be it there before the card or after it', async () => {
      const page = await open();
      const modi = await pointOn(page, 'Narendra Modi');
      await page.mouse.click(modi.x, modi.y);
      await waitForCard(stage.session, page, /^Narendra Modi/);
      await clickInCard(stage.session, page, 'button[aria-label="Keep open"]');
      await page.evaluate(() => document.querySelector<HTMLElement>('#full')?.click());
      await page.waitForFunction(() => document.fullscreenElement?.id === 'film', { polling: 100 });
      // A click goes to whatever lies on top.
      await clickInCard(stage.session, page, 'button[aria-label="Close"]');
      await waitForNoCard(stage.session, page);
      await restOn(stage.session, page, 'Narendra Modi', /Record ends/);
      await clickInCard(stage.session, page, 'button[aria-label="Close"]');
      await waitForNoCard(stage.session, page);
      await page.evaluate(() => document.exitFullscreen());
    });

    it('is stepped to from under a header that stays, and lies above it', async () => {
      const page = await open(HEADED);
      await page.evaluate(() => scrollTo(0, document.querySelectorAll('p')[5]?.offsetTop ?? 0));
      const [covered] = await linesOf(page, 'Robert Fico');
      const header = await page.$eval('header', (one) => one.getBoundingClientRect().bottom);
      expect(covered?.top).toBeGreaterThan(0);
      expect(covered?.bottom).toBeLessThan(header);
      await giveCommand(stage.session, page, 'next');
      await waitForCard(stage.session, page, /^Robert Fico/);
      const [line] = await linesOf(page, 'Robert Fico');
      expect(line?.top).toBeGreaterThanOrEqual(header);
    });
  },
  LENT,
);
