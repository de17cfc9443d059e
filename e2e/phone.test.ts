import { expect, it } from 'vitest';
import { GUESTS_ANNOUNCED } from './articles/guests-announced.ts';
import { newsPage } from './articles/page.ts';
import { boxInCard, settledCardBox, waitForCard, waitForNoCard } from './harness/card.ts';
import { pointOn, waitForPainted } from './harness/highlights.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';
import { waitForWords } from './harness/surface.ts';

/** The window of a phone; only Chromium's driver can say that it is touched and not pointed at. */
const PHONE = { width: 390, height: 780 };

inBothBrowsers(
  'on a phone',
  (server) => {
    server.serve(GUESTS_ANNOUNCED.url, { body: newsPage(GUESTS_ANNOUNCED) });
  },
  (stage) => {
    const asPhone = stage.name === 'chromium' ? { ...PHONE, hasTouch: true, isMobile: true } : PHONE;

    it('a tap opens the card as a sheet at the bottom, and what it offers is touched there', async () => {
      const { session } = stage;
      const page = await session.open(GUESTS_ANNOUNCED.url);
      await page.setViewport(asPhone);
      await waitForPainted(page, ({ leaders }) => leaders.length > 3);
      const name = await pointOn(page, 'Xi Jinping');
      await page.touchscreen.tap(name.x, name.y);
      await waitForCard(session, page, /^Xi Jinping .*Record ends/);
      const sheet = await settledCardBox(session, page);
      expect([sheet.left, sheet.right, sheet.bottom].map(Math.round)).toEqual([0, PHONE.width, PHONE.height]);
      const close = await boxInCard(session, page, 'button[aria-label="Close"]');
      // Fingers are wide.
      expect(Math.min(close.right - close.left, close.bottom - close.top)).toBeGreaterThanOrEqual(24);
      await page.touchscreen.tap((close.left + close.right) / 2, (close.top + close.bottom) / 2);
      await waitForNoCard(session, page);
    });

    it('the popup is a page of its own, over the whole width', async () => {
      const { session } = stage;
      const page = await session.open(GUESTS_ANNOUNCED.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 3);
      const popup = await openPopupFor(session, page);
      await popup.setViewport(asPhone);
      await waitForWords(popup, /Xi Jinping .*Record ends/);
      const { wide, high, over } = await popup.evaluate(() => {
        const box = document.querySelector('.popup')?.getBoundingClientRect();
        return { wide: box?.width, high: box?.height, over: document.documentElement.scrollWidth - innerWidth };
      });
      expect(over).toBeLessThanOrEqual(0);
      if (stage.name === 'chromium') expect([wide, high]).toEqual([PHONE.width, PHONE.height]);
    });
  },
  LENT,
);
