import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { newsPage } from './articles/page.ts';
import { desk, summaryOf } from './harness/desk.ts';
import { allowFormerly } from './harness/grants.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { openPopupFor, pressToolbarButton } from './harness/popup.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const UNLISTED = 'https://weekly.example/news/guests';
const SECOND_UNLISTED = 'https://weekly.example/news/more-guests';
const OTHER_UNLISTED = 'https://daily.example/guests';
const LISTED = 'https://www.lemonde.fr/en/guests';

declare const chrome: {
  readonly permissions: {
    contains(wanted: { readonly origins: readonly string[] }): Promise<boolean>;
    remove(wanted: { readonly origins: readonly string[] }): Promise<boolean>;
  };
};

const NOBODY = { leaders: [], events: [], faint: [], current: [] };

inBothBrowsers(
  'a site',
  (server) => {
    const body = newsPage({
      lang: 'en',
      title: 'Guests',
      published: '2025-05-08',
      body: '<p>Robert Fico and Xi Jinping were there.</p>',
    });
    for (const url of [UNLISTED, SECOND_UNLISTED, OTHER_UNLISTED, LISTED]) server.serve(url, { body });
  },
  (stage) => {
    /** A page that nobody allowed, and another that is read: by the time it is, the first would be, too. */
    const openUnread = async (url: string): Promise<Page> => {
      const page = await stage.session.open(url);
      const read = await stage.session.open(LISTED);
      await waitForPainted(read, ({ leaders }) => leaders.length === 2);
      await read.close();
      return page;
    };

    it('that is not listed and not allowed is not read', async () => {
      const page = await openUnread(UNLISTED);
      expect(await painted(page)).toEqual(NOBODY);
      expect(await summaryOf(stage.session, page), 'no reader is at work').toBeNull();
    });

    it('is read once when the reader says so: this page now, the next one not', async () => {
      const page = await openUnread(UNLISTED);
      const popup = await pressToolbarButton(stage.session, page);
      await popup.waitFor(/In Attendance does not read weekly\.example until you say so\./);
      await popup.press('Read this page only');
      const { leaders } = await waitForPainted(page, (now) => now.leaders.length > 0);
      expect(leaders).toEqual(['Robert Fico', 'Xi Jinping']);
      await popup.waitFor(/Robert Fico .*Xi Jinping/);
      await page.close();
      expect(await painted(await openUnread(SECOND_UNLISTED))).toEqual(NOBODY);
    });

    it('is read from now on when the reader says so, until they take it back', async () => {
      await allowFormerly(stage.session, '*://weekly.example/*');
      const page = await openUnread(UNLISTED);
      // The button makes the page's address known to us. In a tab of its own the popup can be clicked in both browsers.
      const hanging = await pressToolbarButton(stage.session, page);
      await hanging.waitFor(/does not read weekly\.example/);
      const popup = await openPopupFor(stage.session, page);
      await waitForWords(popup, /does not read weekly\.example/);
      await clickOn(popup, 'button', 'Always read weekly.example');
      await page.bringToFront();
      await waitForPainted(page, ({ leaders }) => leaders.length === 2);

      const next = await stage.session.open(SECOND_UNLISTED);
      await waitForPainted(next, ({ leaders }) => leaders.length === 2);
      expect(await painted(await openUnread(OTHER_UNLISTED)), 'the grant is for one site').toEqual(NOBODY);

      const from = await desk(stage.session);
      await from.evaluate((pattern) => chrome.permissions.remove({ origins: [pattern] }), '*://weekly.example/*');
      expect(await painted(await openUnread(UNLISTED))).toEqual(NOBODY);
    });
  },
);
