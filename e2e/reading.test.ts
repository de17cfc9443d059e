import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ARTICLES, articleBody } from './articles/index.ts';
import { newsPage } from './articles/page.ts';
import { startSession } from './harness/browsers.ts';
import { clickInCard, restOn, waitForCard, waitForNoCard } from './harness/card.ts';
import { desk, waitForOwnTab, waitUntilRead } from './harness/desk.ts';
import { painted, pointOn, waitForPainted } from './harness/highlights.ts';
import { drawFor } from './harness/media.ts';
import { differingPixels } from './harness/pixels.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';

const STRICT_PAGE = 'https://www.theguardian.com/world/2025/may/08/strict-page';
const COOKING_PAGE = 'https://www.bbc.com/food/articles/lemon-cake';
const UNLISTED_PAGE = 'https://weekly.example/beijing-names-its-guests';
const NOTHING = { leaders: [], events: [], faint: [], current: [] };

/** Every leader of the article that is read here, in the order of the page. */
const LEADERS = [
  'Vladimir Putin',
  'Kim Jong Un',
  'Robert Fico',
  'Aleksandar Vučić',
  'Slovak prime minister',
  'Narendra Modi',
  'Modi',
  'Luiz Inácio Lula da Silva',
  'Xi Jinping',
  'Lee Jae Myung',
  'Donald Trump',
  'Trump',
  'Xi',
];

inBothBrowsers(
  'a page that is read',
  (server) => {
    server.serve(ARTICLES.beijingGuests.url, { body: articleBody('beijingGuests') });
    server.serve(UNLISTED_PAGE, { body: articleBody('beijingGuests') });
    server.serve(STRICT_PAGE, {
      body: newsPage({
        lang: 'en',
        title: 'A page with a strict policy',
        published: '2025-05-08',
        body: '<p>Chinese President Xi Jinping arrived in Moscow for the Victory Day parade on May 9.</p>',
      }),
      headers: { 'content-security-policy': "default-src 'none'" },
    });
    server.serve(COOKING_PAGE, {
      body: newsPage({
        lang: 'en',
        title: 'A lemon cake for May',
        published: '2025-05-09',
        body: '<p>Brown the butter, then fold in the flour. You may bake it on May 9 or on any other day. Chef Becker adds salt; Mary Brown, who runs a shop in Jordan Street, does not.</p>',
      }),
    });
  },
  (stage) => {
    const openArticle = async (): Promise<Page> => {
      const page = await stage.session.open(ARTICLES.beijingGuests.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      return page;
    };

    it('has its leaders and its dates underlined, and nothing else', async () => {
      const page = await openArticle();
      const { leaders, events, faint } = await painted(page);
      expect(leaders).toEqual(LEADERS);
      expect(faint).toEqual([]);
      // The page's own date and "Aug 28", "Sunday", "last week", "2015" are no occasions.
      expect(events).toEqual(['September parade', 'September 3', 'Victory Day', 'May 9 this year', '80th anniversary']);
    });

    it('stays as its publisher made it: the DOM is that of a browser without the extension', async () => {
      const page = await openArticle();
      await restOn(stage.session, page, 'Narendra Modi', /Narendra Modi/);
      await page.keyboard.press('Escape');
      await waitForNoCard(stage.session, page);
      const withUs = await page.evaluate(() => document.documentElement.outerHTML);

      const control = await startSession(stage.name, { server: stage.server, extension: null });
      const plain = await control.open(ARTICLES.beijingGuests.url);
      const withoutUs = await plain.evaluate(() => document.documentElement.outerHTML);
      await control.close();
      expect(withUs).toBe(withoutUs);
    });

    it('is printed as if nobody had underlined anything', async () => {
      const page = await openArticle();
      await page.mouse.move(0, 0);
      const plain = await stage.session.open(UNLISTED_PAGE);
      const counter = await desk(stage.session);
      const differing = async (medium: 'print' | 'screen') => {
        const pictures: Uint8Array[] = [];
        for (const one of [page, plain]) {
          await drawFor(stage.session, one, medium);
          pictures.push(await one.screenshot());
        }
        return differingPixels(counter, ...(pictures as [Uint8Array, Uint8Array]));
      };
      expect(await differing('screen')).toBeGreaterThan(1000);
      // Chromium draws highlighted words apart from their line even where nothing is to be seen of the
      // highlight, and may cut a letter's overhang by a pixel.
      expect(await differing('print')).toBeLessThan(10);
    });

    it('may have the strictest content security policy', async () => {
      const page = await stage.session.open(STRICT_PAGE);
      const { leaders, events } = await waitForPainted(page, (now) => now.leaders.length > 0);
      expect(leaders).toEqual(['Xi Jinping']);
      expect(events).toContain('May 9');
      await restOn(stage.session, page, 'Xi Jinping', /President of China/);
    });

    it('may be about cakes: then nothing is marked', async () => {
      const page = await stage.session.open(COOKING_PAGE);
      const { entries, lang } = await waitUntilRead(stage.session, page);
      expect(lang).toBe('en');
      expect(entries).toEqual([]);
      expect(await painted(page)).toEqual(NOTHING);
    });

    it('looks the same when the background has been stopped in between', async () => {
      const page = await openArticle();
      const before = await painted(page);
      await stage.session.stopBackground();
      await restOn(stage.session, page, 'Donald Trump', /President of the United States/);
      // Before the full history is asked for from the card, and while a card that is asked for is on its way.
      await stage.session.stopBackground();
      await clickInCard(stage.session, page, 'button', 'Full history');
      await waitForOwnTab(stage.session, /history\.html#\/leader\/donald-trump/);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      const point = await pointOn(page, 'Narendra Modi');
      await page.mouse.move(point.x, point.y);
      await stage.session.stopBackground();
      await page.mouse.click(point.x, point.y);
      await waitForCard(stage.session, page, /Prime Minister of India/);
      await page.close();
      await stage.session.stopBackground();
      expect(await painted(await openArticle())).toEqual(before);
    });
  },
  LENT,
);
