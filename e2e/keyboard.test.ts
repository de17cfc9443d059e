import { expect, it } from 'vitest';
import { GUESTS_ANNOUNCED } from './articles/guests-announced.ts';
import { newsPage } from './articles/page.ts';
import { waitForCard, waitForNoCard } from './harness/card.ts';
import { waitForOwnTab } from './harness/desk.ts';
import { tabTo } from './harness/focus.ts';
import { waitForPainted } from './harness/highlights.ts';
import { giveCommand } from './harness/keys.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitForWords } from './harness/surface.ts';

inBothBrowsers(
  'with the keyboard alone',
  (server) => {
    server.serve(GUESTS_ANNOUNCED.url, { body: newsPage(GUESTS_ANNOUNCED) });
  },
  (stage) => {
    it('a reader comes from the first page to a record of their own', async () => {
      const { session } = stage;
      // The first page: its sample is gone through like an article, and the way to the options is a stop.
      const welcome = await session.openExtensionPage('welcome.html');
      await waitForPainted(welcome, ({ leaders }) => leaders.length === 3);
      await tabTo(welcome, /^button .*All options|^button .*ptions/);
      await welcome.close();

      // An article: from name to name, into the card, through it, and to the whole history.
      const page = await session.open(GUESTS_ANNOUNCED.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 3);
      await giveCommand(session, page, 'next');
      await waitForCard(session, page, /^.{3,60}, 1 of \d+ .*Record ends/s);
      await tabTo(page, /^summary/, session);
      await page.keyboard.press('Enter');
      await waitForCard(session, page, /opens in a new tab/);
      await tabTo(page, /^button .*Full history/, session);
      await page.keyboard.press('Enter');
      await waitForOwnTab(session, /\/history\.html#\/event\//);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await waitForNoCard(session, page);

      // The popup: the search has the keyboard; a statement of the page is kept.
      const popup = await openPopupFor(session, page);
      await popup.waitForSelector('.page-section[aria-busy="false"]');
      await waitForWords(popup, /Xi Jinping .*Keep Edit and keep .*Record ends/);
      await popup.bringToFront();
      expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('input');
      await tabTo(popup, /^button Keep: Xi Jinping/);
      await popup.keyboard.press('Enter');
      await waitForWords(popup, /Xi Jinping .*Kept Undo/);

      const kept = await session.openExtensionPage('kept.html');
      await waitForWords(kept, /1 kept .*Xi Jinping/);
      await tabTo(kept, /^button .*Remove/);
    });
  },
);
