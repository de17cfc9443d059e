import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { GUESTS_ANNOUNCED } from './articles/guests-announced.ts';
import { newsPage } from './articles/page.ts';
import { restOn } from './harness/card.ts';
import { chooseFromMenu, ownPage } from './harness/context-menu.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const XI_KEPT = /Xi Jinping .*Kept Undo/;

/** What the browser is asked to save while something is done, as text. */
async function savedBy(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => {
        document.documentElement.dataset.saved = text;
      });
      return original.call(URL, blob);
    };
  });
  await act();
  await page.waitForSelector('html[data-saved]');
  return page.$eval('html', (root) => (root as HTMLElement).dataset.saved ?? '');
}

inBothBrowsers(
  'what an article says',
  (server) => {
    server.serve(GUESTS_ANNOUNCED.url, { body: newsPage(GUESTS_ANNOUNCED) });
  },
  (stage) => {
    const openArticle = async () => {
      const page = await stage.session.open(GUESTS_ANNOUNCED.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 3);
      return page;
    };
    const openPopup = async (page: Page) => {
      const popup = await openPopupFor(stage.session, page);
      // Lines that come late would push away what is about to be clicked.
      await popup.waitForSelector('.page-section[aria-busy="false"]');
      await waitForWords(popup, /Xi Jinping .*Keep Edit and keep .*Record ends/);
      return popup;
    };
    const openKept = async (says: RegExp) => {
      const page = await stage.session.openExtensionPage('kept.html');
      await waitForWords(page, says);
      return page;
    };

    it('is kept with one click, survives a restart of the background, is in the history with its source, is exported and undone', async () => {
      const page = await openArticle();
      const before = await painted(page);
      const popup = await openPopup(page);
      await clickOn(popup, 'button[aria-label="Keep: Xi Jinping"]', 'Keep');
      await waitForWords(popup, XI_KEPT);
      await popup.close();
      await stage.session.stopBackground();

      // Opened anew, the popup knows what was kept of this page.
      const again = await openPopupFor(stage.session, page);
      await waitForWords(again, XI_KEPT);

      const history = await stage.session.openExtensionPage('history.html#/leader/xi-jinping');
      const told = await waitForWords(history, /Kept by you .*Who is coming to Red Square/);
      expect(told).toMatch(/Kept by you Accepted kept by you on .*Victory Day in Moscow.*has accepted the invitation/);
      const href = await history.$eval('.kept-section .source a', (link) => (link as HTMLAnchorElement).href);
      expect(href).toBe(GUESTS_ANNOUNCED.url);

      const kept = await openKept(/1 kept .*Xi Jinping/);
      const pack = JSON.parse(await savedBy(kept, () => clickOn(kept, 'button', 'Export as a pack')));
      expect(pack).toMatchObject({
        format: 'attendance-pack/1',
        sources: [{ title: GUESTS_ANNOUNCED.title, url: GUESTS_ANNOUNCED.url, published: GUESTS_ANNOUNCED.published }],
        claims: [{ subject: { leader: 'xi-jinping' }, event: 'moscow-victory-day/2025', status: 'accepted' }],
      });

      // What is kept is no business of pages: the same is painted, and the card is not told.
      const afterwards = await openArticle();
      expect((await painted(afterwards)).leaders).toEqual(before.leaders);
      await again.bringToFront();
      await clickOn(again, 'button[aria-label="Undo keeping: Xi Jinping"]', 'Undo');
      await waitForWords(again, /Xi Jinping .*Keep Edit and keep/);
      await openKept(/Nothing is kept yet/);
    });

    it('is edited before it is kept, searched, removed and brought back', async () => {
      const page = await openArticle();
      const popup = await openPopup(page);
      await clickOn(popup, 'button[aria-label="Edit and keep: Robert Fico"]', 'Edit');
      await popup.select('.claim-form select', 'declined');
      await clickOn(popup, '.claim-form button[type=submit]', 'Keep');
      await waitForWords(popup, /Robert Fico .*Kept Undo/);

      const kept = await openKept(/1 kept Declined.* Robert Fico/);
      await kept.type('.kept-search', 'vucic');
      await waitForWords(kept, /Nothing that you keep goes by “vucic”/);
      await kept.evaluate(() => document.querySelector<HTMLInputElement>('.kept-search')?.select());
      await kept.type('.kept-search', 'red square fico');
      await waitForWords(kept, /1 kept/);
      await clickOn(kept, 'button', 'Remove');
      await waitForWords(kept, /Removed\. Undo/);
      await clickOn(kept, '.kept-gone button', 'Undo');
      await waitForWords(kept, /1 kept Declined.* Robert Fico/);
      await clickOn(kept, 'button', 'Remove');
      await waitForWords(kept, /Nothing is kept yet/);
    });

    describe('what the reader calls wrong', () => {
      it('is hidden in popup and card with a way back, and changes nothing on the page', async () => {
        const page = await openArticle();
        const before = await painted(page);
        const popup = await openPopup(page);
        await clickOn(popup, '.entry button[aria-label="This is wrong: Robert Fico"]', '');
        await waitForWords(popup, /Robert Fico You called this wrong; it is hidden\. Undo Copy a report/);
        await popup.close();

        const reloaded = await openArticle();
        expect((await painted(reloaded)).leaders).toEqual(before.leaders);
        await restOn(stage.session, reloaded, 'Robert Fico', /^You called this wrong; it is hidden\. Undo$/);

        const kept = await openKept(/What you called wrong “Robert Fico”, Robert Fico/);
        await clickOn(kept, '.wrong-note button', 'Undo');
        await waitForWords(kept, /Nothing is kept yet(?!.*What you called wrong)/);
        await openArticle().then((free) => restOn(stage.session, free, 'Robert Fico', /Victory Day in Moscow/));
      });
    });

    it('comes with a plain warning before a link that can be punished, and can be cited without it', async () => {
      const history = await stage.session.openExtensionPage('history.html#/event/moscow-victory-day/2025');
      await waitForWords(history, /Who came .*Xi Jinping/);
      await clickOn(history, 'button.guest', 'Xi Jinping');
      await history.waitForSelector('.source > button');
      const [title] = await history.$$eval('.source > button', (found) => found.map((one) => one.textContent ?? ''));
      await clickOn(history, '.source > button', title ?? '');
      await waitForWords(
        history,
        /can be punished in .*Copy it without the link Copy the citation Open it all the same/,
      );
      await clickOn(history, '.risk-box button', 'Copy it without the link');
      const copied = await history.waitForSelector('.risk-box .copy-by-hand, .risk-box [role=status]:not(:empty)');
      expect(await copied?.evaluate((one) => one.textContent)).toMatch(/^Copied$|^(?!.*https?:)/s);
      const risky = await history.$eval('.risk-box a', (link) => (link as HTMLAnchorElement).href);
      const others = await history.$$eval('.source > a', (links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(others).not.toContain(risky);
    });

    it('is kept by hand: a selection, with who, which event and what guessed', async () => {
      const page = await openArticle();
      await page.evaluate(() => {
        const found = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('Vučić'));
        const words = found?.firstChild;
        if (!words) throw new Error('no such words');
        const start = words.textContent?.indexOf('Serbian') ?? 0;
        getSelection()?.setBaseAndExtent(words, start, words, words.textContent?.length ?? 0);
      });
      await chooseFromMenu(stage.session, page, 'keep');
      const form = await ownPage(stage.session, /kept\.html#\/draft\//);
      await waitForWords(
        form,
        /Serbian President Aleksandar Vučić confirmed .*Who Aleksandar Vučić .*Event Victory Day/,
      );
      expect(await form.$eval('.claim-form select', (one) => (one as HTMLSelectElement).value)).toBe('accepted');
      expect(await form.$eval('input[type=date]', (one) => (one as HTMLInputElement).value)).toBe('2025-05-05');

      // Somebody else is meant after all.
      await clickOn(form, '.claim-form button[aria-label="Change: Who"]', 'Change');
      await form.type('.claim-form input[type=search]', 'robert fico');
      await waitForWords(form, /Robert Fico Prime Minister of Slovakia/);
      await clickOn(form, '.chooser-hits button', 'Robert Fico');
      await clickOn(form, '.claim-form button[type=submit]', 'Keep');
      await waitForWords(form, /Kept(?!.*What is said)/);
      await clickOn(form, 'a', 'What you keep');
      await waitForWords(form, /1 kept Accepted.* kept by you on .*Robert Fico .*Vučić confirmed/);
      await clickOn(form, 'button', 'Remove');
      await waitForWords(form, /Nothing is kept yet/);
    });
  },
  LENT,
);
