import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { newsPage } from './articles/page.ts';
import { restOn, waitForCard, waitForNoCard } from './harness/card.ts';
import { desk } from './harness/desk.ts';
import { eventually } from './harness/eventually.ts';
import { painted, pointOn, waitForPainted } from './harness/highlights.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const HERE = 'https://www.dw.com/en/guests/a-1';
const HERE_TOO = 'https://www.dw.com/en/guests/a-2';
const ELSEWHERE = 'https://www.lemonde.fr/en/guests';

const NOBODY = { leaders: [], events: [], faint: [], current: [] };

/** What the extension's own pages can ask of the toolbar button. */
declare const chrome: {
  readonly action: { getBadgeText(of: { tabId?: number }): Promise<string> };
  readonly tabs: { query(filter: { url: string }): Promise<readonly { readonly id?: number }[]> };
};

inBothBrowsers(
  'the reader’s switches',
  (server) => {
    const body = newsPage({
      lang: 'en',
      title: 'Guests',
      published: '2025-05-08',
      body: '<p>Robert Fico and Xi Jinping were there.</p>',
    });
    for (const url of [HERE, HERE_TOO, ELSEWHERE]) server.serve(url, { body });
  },
  (stage) => {
    const openRead = async (url: string): Promise<Page> => {
      const page = await stage.session.open(url);
      await waitForPainted(page, ({ leaders }) => leaders.length === 2);
      return page;
    };
    /** Opens a page that is not to be read, and another that is: by the time it is, the first would be, too. */
    const openUnread = async (url: string): Promise<void> => {
      const page = await stage.session.open(url);
      await openRead(ELSEWHERE);
      expect(await painted(page)).toEqual(NOBODY);
    };
    const unpainted = (page: Page) => waitForPainted(page, ({ leaders }) => leaders.length === 0);
    const openSwitches = async (page: Page): Promise<Page> => {
      const popup = await openPopupFor(stage.session, page);
      await popup.waitForSelector('.page-section[aria-busy="false"]');
      await clickOn(popup, 'button[aria-expanded="false"]', '');
      await waitForWords(popup, /Mark names on pages In this tab On www\.dw\.com Everywhere/);
      return popup;
    };
    const badgeOf = async (url: string): Promise<string> => {
      const from = await desk(stage.session);
      return from.evaluate(async (of) => {
        const [tab] = await chrome.tabs.query({ url: of });
        return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      }, url);
    };
    /** The count follows what is painted by way of the background. */
    const waitForBadge = (url: string, wanted: string) =>
      eventually(
        () => badgeOf(url),
        (badge) => badge === wanted,
        (badge) => `The badge says "${badge}" in the end, not "${wanted}".`,
      );

    it('pause one tab, and let it go on', async () => {
      const page = await openRead(HERE);
      const other = await openRead(HERE_TOO);
      await waitForBadge(HERE, '2');
      const popup = await openSwitches(page);
      await clickOn(popup, '.switches label', 'In this tab');
      await waitForWords(popup, /Nothing is marked here: you switched it off\./);
      await page.bringToFront();
      await unpainted(page);
      await waitForBadge(HERE, '');
      expect((await painted(other)).leaders, 'the other tab').toHaveLength(2);

      // The background knows after a restart, too.
      await stage.session.stopBackground();
      await page.reload();
      await openRead(ELSEWHERE);
      expect(await painted(page)).toEqual(NOBODY);

      await clickOn(popup, 'button', 'Switch on');
      await page.bringToFront();
      await waitForPainted(page, ({ leaders }) => leaders.length === 2);
    });

    it('are for one site, or for all, and the options show them', async () => {
      const page = await openRead(HERE);
      const other = await openRead(HERE_TOO);
      const popup = await openSwitches(page);
      await clickOn(popup, '.switches label', 'On www.dw.com');
      await waitForWords(popup, /Nothing is marked here/);
      for (const each of [page, other]) {
        await each.bringToFront();
        await unpainted(each);
      }
      await openUnread(HERE_TOO);

      const options = await stage.session.openExtensionPage('options.html');
      await waitForWords(options, /Switched off by you www\.dw\.com/);
      await clickOn(options, '.sites button', 'Switch on');
      await other.bringToFront();
      await waitForPainted(other, ({ leaders }) => leaders.length === 2);

      await clickOn(options, 'label', 'Mark names on pages');
      await other.bringToFront();
      await unpainted(other);
      await clickOn(options, 'button', 'Back to the defaults');
      await other.bringToFront();
      await waitForPainted(other, ({ leaders }) => leaders.length === 2);
    });

    it('say what opens the card: a click alone, or a pointer that rests with Shift held', async () => {
      const page = await openRead(HERE);
      const options = await stage.session.openExtensionPage('options.html');
      await waitForWords(options, /When the card opens/);
      await clickOn(options, 'label', 'Only on a click');
      await page.bringToFront();
      const fico = await pointOn(page, 'Robert Fico');
      const xi = await pointOn(page, 'Xi Jinping');
      await page.mouse.move(fico.x, fico.y, { steps: 4 });
      // A card that came by resting would be another's by the time this one has come by a click.
      await page.mouse.click(xi.x, xi.y);
      await waitForCard(stage.session, page, /^Xi Jinping/);
      await page.keyboard.press('Escape');
      await waitForNoCard(stage.session, page);

      await clickOn(options, 'label', 'Shift');
      await page.bringToFront();
      await page.keyboard.down('Shift');
      await restOn(stage.session, page, 'Robert Fico', /^Robert Fico/);
      await page.keyboard.up('Shift');
      await page.mouse.move(1, 1);
      await waitForNoCard(stage.session, page);
      await clickOn(options, 'button', 'Back to the defaults');
    });

    it('take the count off the toolbar button, and change how names are marked', async () => {
      const page = await openRead(HERE);
      await waitForBadge(HERE, '2');
      const options = await stage.session.openExtensionPage('options.html');
      await waitForWords(options, /Count on the toolbar button/);
      await clickOn(options, 'label', 'Count on the toolbar button');
      await clickOn(options, 'label', 'Tinted');
      await page.bringToFront();
      await page.waitForFunction(() => CSS.highlights.has('text-a-tint') && !CSS.highlights.has('text-a-underline'), {
        polling: 100,
      });
      await waitForBadge(HERE, '');
      await clickOn(options, 'button', 'Back to the defaults');
      await page.bringToFront();
      await page.waitForFunction(() => CSS.highlights.has('text-a-underline'), { polling: 100 });
    });
  },
  LENT,
);
