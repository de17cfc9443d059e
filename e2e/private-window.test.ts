import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { newsPage } from './articles/page.ts';
import { restOn } from './harness/card.ts';
import { desk, tabIdOf } from './harness/desk.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { openPopupFor } from './harness/popup.ts';
import { allowInPrivateWindows, openPrivately } from './harness/private-window.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const GUESTS = 'https://www.irishtimes.com/world/guests';

/** The envelope of lib/browser/page-messages.ts, with a request that would be granted elsewhere. */
const ENVELOPE = { id: 1, type: 'markWrong', timestamp: 0 };

declare const chrome: {
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly err?: { readonly message?: string } } | undefined>;
  };
  readonly storage: { readonly local: { get(key: null): Promise<Readonly<Record<string, unknown>>> } };
};

/** Why the background does not keep what a page of ours asks it to keep of a tab; undefined where it does. */
const refusal = (from: Page, tab: number): Promise<string | undefined> =>
  from.evaluate(
    async (message, about) => {
      const data = { tab: about, what: 'mention leader robert-fico Fico' };
      return (await chrome.runtime.sendMessage({ ...message, data }))?.err?.message;
    },
    ENVELOPE,
    tab,
  );

inBothBrowsers(
  'a private window',
  (server) => {
    server.serve(GUESTS, {
      body: newsPage({
        lang: 'en',
        title: 'Guests',
        published: '2025-05-08',
        body: '<p>Robert Fico will attend the Victory Day parade in Moscow on May 9.</p>',
      }),
    });
  },
  (stage) => {
    it('is read, looked up and searched beside an ordinary one, and nothing of it is kept', async () => {
      const { session } = stage;
      await allowInPrivateWindows(session);
      const from = await desk(session);
      const kept = () => from.evaluate(async () => await chrome.storage.local.get(null));
      const before = await kept();

      const ordinary = await session.open(GUESTS);
      const marked = await waitForPainted(ordinary, ({ leaders }) => leaders.length === 1);
      const ordinaryTab = await tabIdOf(session, ordinary);

      const page = await openPrivately(session, GUESTS);
      await waitForPainted(page, ({ leaders }) => leaders.length === 1);
      await restOn(session, page, 'Robert Fico', /Victory Day in Moscow.*Record ends/);

      const popup = await openPopupFor(session, page);
      const opens = await popup.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const request = indexedDB.open('in-attendance');
            request.onsuccess = () => resolve(true);
            request.onerror = () => resolve(false);
          }),
      );
      // Firefox opens pages of ours there, too, but no database for them; Chromium opens them beside it.
      expect(opens).toBe(stage.name === 'chromium');
      const text = await waitForWords(popup, /Robert Fico once Prime Minister of Slovakia/);
      expect(text).toMatch(/Private window: nothing is kept/);
      // Keeping says why it does not, and the background would refuse it in any case.
      await waitForWords(popup, /Keep In a private window nothing is kept\./);
      await clickOn(popup, 'button[aria-disabled=true]', 'Keep');
      const privateTab = Number(await popup.evaluate(() => new URLSearchParams(location.search).get('tab')));
      expect(await refusal(popup, privateTab)).toMatch(/nothing is kept of private windows/);
      await popup.type('input[type=search]', 'vucic');
      await waitForWords(popup, /President of Serbia/);
      await clickOn(popup, 'a', 'Aleksandar Vučić');
      await waitForWords(popup, /Attendance/);
      await clickOn(popup, 'summary', 'reports');
      await popup.waitForSelector('.source a');

      expect(await kept()).toEqual(before);

      // Side by side: what speaks of the private tab is refused wherever it comes from, what speaks of the other is kept.
      expect(await refusal(from, privateTab)).toMatch(/nothing is kept of private windows/);
      expect(await kept()).toEqual(before);
      expect(await refusal(from, ordinaryTab)).toBeUndefined();
      expect(await kept()).not.toEqual(before);
      expect(await painted(ordinary)).toEqual(marked);
    });
  },
);
