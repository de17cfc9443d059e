import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ARTICLES, articleBody } from './articles/index.ts';
import { FOREIGN_ARTICLES } from './articles/languages.ts';
import { newsPage } from './articles/page.ts';
import { restOn, settledCardBox, waitForNoCard } from './harness/card.ts';
import { waitForPainted } from './harness/highlights.ts';
import { setTheme, type Theme } from './harness/media.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

/** Pictures of what a reader sees, to be looked at by people. */
const FOLDER = join(import.meta.dirname, '..', '.artifacts', 'screens');

inBothBrowsers(
  'pictures',
  (server) => {
    mkdirSync(FOLDER, { recursive: true });
    server.serve(ARTICLES.beijingGuests.url, { body: articleBody('beijingGuests') });
    for (const article of FOREIGN_ARTICLES) server.serve(article.url, { body: newsPage(article) });
  },
  (stage) => {
    const keep = async (page: Page, name: string) => {
      const path = join(FOLDER, `${name}-${stage.name}.png`) as `${string}.png`;
      const { byteLength } = await page.screenshot({ path });
      expect(byteLength).toBeGreaterThan(10_000);
    };

    // Light is how the next stories expect it.
    it.each<Theme>(['dark', 'light'])('of the page, the cards and the popup: %s', async (theme) => {
      const { session } = stage;
      const page = await session.open(ARTICLES.beijingGuests.url);
      await setTheme(session, page, theme);
      await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      await keep(page, `page-${theme}`);
      await restOn(session, page, 'Aleksandar Vučić', /Record ends/);
      await settledCardBox(session, page);
      await keep(page, `card-leader-${theme}`);
      await page.keyboard.press('Escape');
      await waitForNoCard(session, page);
      await restOn(session, page, 'September 3', /Who came/);
      await settledCardBox(session, page);
      await keep(page, `card-event-${theme}`);

      const popup = await openPopupFor(session, page);
      await setTheme(session, popup, theme);
      await waitForWords(popup, /Leaders 9/);
      await keep(popup, `popup-page-${theme}`);
      await clickOn(popup, 'a.entry-history', 'History');
      await waitForWords(popup, /Attendance/);
      await clickOn(popup, 'summary', 'reports');
      await popup.waitForSelector('.source');
      await keep(popup, `popup-history-${theme}`);
    });

    it('of a page that runs from right to left', async () => {
      const [article] = FOREIGN_ARTICLES.filter(({ dir }) => dir === 'rtl');
      if (!article) throw new Error('no such article');
      const page = await stage.session.open(article.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      await restOn(stage.session, page, article.restOn[0], /Record ends/);
      await settledCardBox(stage.session, page);
      await keep(page, 'page-rtl');
    });
  },
  LENT,
);
