import { describe, expect, it } from 'vitest';
import { ARTICLES, articleBody } from './articles/index.ts';
import { newsPage } from './articles/page.ts';
import { waitForCard } from './harness/card.ts';
import { chooseFromMenu } from './harness/context-menu.ts';
import { desk, waitForOwnTab } from './harness/desk.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const COOKING_PAGE = 'https://www.bbc.com/food/articles/lemon-cake';
const PLAIN_TEXT = 'https://www.bbc.com/robots.txt';

inBothBrowsers(
  'the popup',
  (server) => {
    server.serve(ARTICLES.beijingGuests.url, { body: articleBody('beijingGuests') });
    server.serve(COOKING_PAGE, {
      body: newsPage({ lang: 'en', title: 'A lemon cake', body: '<p>Brown the butter, then fold in the flour.</p>' }),
    });
    server.serve(PLAIN_TEXT, { body: 'Robert Fico', contentType: 'text/plain' });
  },
  (stage) => {
    const openOn = async (url: string, says: RegExp) => {
      const page = await stage.session.open(url);
      const popup = await openPopupFor(stage.session, page);
      return { page, popup, text: await waitForWords(popup, says) };
    };
    const openOnArticle = async () => {
      const page = await stage.session.open(ARTICLES.beijingGuests.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      const popup = await openPopupFor(stage.session, page);
      // While the store is being filled it knows some names and not yet others.
      await popup.waitForSelector('.page-section[aria-busy="false"]');
      return { page, popup, text: await waitForWords(popup, /Lee Jae-myung.*Record ends/) };
    };

    describe('on a page with leaders', () => {
      it('lists each leader and event once, by the name that the record has for them, with counts', async () => {
        const { popup, text } = await openOnArticle();
        const names = await popup.$$eval('.entry-name', (found) => found.map((one) => one.textContent));
        expect(names).toEqual(
          expect.arrayContaining([
            'Vladimir Putin',
            'Kim Jong-un',
            'Robert Fico',
            'Aleksandar Vučić',
            'Narendra Modi',
            'Luiz Inácio Lula da Silva',
            'Xi Jinping',
            'Lee Jae-myung',
            'Donald Trump',
            'Victory Day parade in Beijing, 2025',
          ]),
        );
        expect(new Set(names).size).toBe(names.length);
        // "Robert Fico" and "The Slovak prime minister"; "Narendra Modi" and "Mr Modi"; Kim once.
        expect(text).toMatch(/Leaders 9 /);
        expect(text).toMatch(/Robert Fico 2 times Prime Minister of Slovakia/);
        expect(text).toMatch(/Narendra Modi 2 times/);
        expect(text).toMatch(/Kim Jong-un once/);
        expect(text).toMatch(/Record ends \w+ \d+, \d{4}/);
      });

      it('jumps to the place on the page and opens the card there', async () => {
        const { page, popup } = await openOnArticle();
        expect(await page.evaluate(() => scrollY)).toBe(0);
        await clickOn(popup, '.entry-jump', 'Donald Trump');
        await waitForOwnTab(stage.session, /popup\.html/, false);
        await page.bringToFront();
        await waitForCard(stage.session, page, /President of the United States/);
        expect((await painted(page)).current).toEqual(['Donald Trump']);
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      });
    });

    describe('anywhere', () => {
      it('searches the whole record: a leader of whom the page says nothing, without accents', async () => {
        const { popup } = await openOn(COOKING_PAGE, /Record ends/);
        await popup.type('input[type=search]', 'diaz canel');
        await waitForWords(popup, /Miguel Díaz-Canel/);
        await clickOn(popup, 'a', 'Miguel Díaz-Canel');
        await waitForWords(popup, /Miguel Díaz-Canel .*Attendance .*Victory Day in Moscow/);
      });

      it('finds the leaders of a country, and events', async () => {
        const { popup } = await openOn(COOKING_PAGE, /Record ends/);
        await popup.type('input[type=search]', 'slovakia');
        await waitForWords(popup, /Robert Fico Prime Minister of Slovakia/);
        await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.select());
        await popup.type('input[type=search]', 'moscow 2025');
        await waitForWords(popup, /Victory Day in Moscow, 2025|Moscow Victory Day 2025|May 9, 2025/);
        await clickOn(popup, 'a', '2025');
        await waitForWords(popup, /Who came .*Attended \d+ .*Aleksandar Vučić/);
      });

      it('finds who was meant where a name is misspelt', async () => {
        const { popup } = await openOn(COOKING_PAGE, /Record ends/);
        await popup.type('input[type=search]', 'zelesnky');
        await waitForWords(popup, /Volodymyr Zelenskyy President of Ukraine/);
        await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.select());
        await popup.type('input[type=search]', 'kazakstahn');
        await waitForWords(popup, /Kazakhstan Country/);
      });

      it('says plainly what it does not know', async () => {
        const { popup } = await openOn(COOKING_PAGE, /Record ends/);
        await popup.type('input[type=search]', 'nobody of this name');
        await waitForWords(popup, /Nothing in our record goes by “nobody of this name”\./);
      });
    });

    describe('the history of a leader', () => {
      it('has outcomes newest first, each with the reports behind it and where they stand', async () => {
        const { popup } = await openOnArticle();
        await clickOn(popup, 'a.entry-history[href="#/leader/robert-fico"]', 'History');
        const text = await waitForWords(popup, /Robert Fico .*Attendance .*Record ends/);
        const [beijing, moscow, earlier] = ['September 3, 2025', 'May 9, 2025', 'May 9, 2015'].map((day) =>
          text.indexOf(day),
        );
        expect(beijing).toBeGreaterThan(0);
        expect(moscow).toBeGreaterThan(beijing ?? 0);
        expect(earlier).toBeGreaterThan(moscow ?? 0);
        await clickOn(popup, 'summary', 'reports');
        await popup.waitForSelector('.source a');
        const sources = await popup.$$eval('.source a', (links) =>
          links.map((link) => (link as HTMLAnchorElement).href),
        );
        expect(sources.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
        await clickOn(popup, 'button.back', '');
        await waitForWords(popup, /On this page Leaders/);
      });

      it('opens in a tab of its own', async () => {
        const { popup } = await openOnArticle();
        await clickOn(popup, 'a.entry-history[href="#/leader/robert-fico"]', 'History');
        await waitForWords(popup, /Attendance/);
        await clickOn(popup, 'button', 'Open in a tab');
        await waitForOwnTab(stage.session, /\/history\.html#\/leader\/robert-fico$/);
      });
    });

    it('has a counterpart in the context menu: what is selected is looked up, misspelt or not', async () => {
      const page = await stage.session.open(COOKING_PAGE);
      await page.bringToFront();
      await page.evaluate(() => {
        const line = document.querySelector('p');
        if (line) line.textContent = 'Makron';
        if (line) getSelection()?.selectAllChildren(line);
      });
      await chooseFromMenu(stage.session, page, 'look-up');
      await waitForOwnTab(stage.session, /\/history\.html#\/leader\/emmanuel-macron$/);
    });

    describe('where there is nothing to list', () => {
      it('says that the page names nobody', async () => {
        const { text } = await openOn(COOKING_PAGE, /No world leader/);
        expect(text).toMatch(/No world leader or event that we know is named on this page\./);
      });

      it('says that the page is the browser’s own', async () => {
        const page = await desk(stage.session);
        const popup = await openPopupFor(stage.session, page);
        await waitForWords(popup, /This page belongs to the browser, which lets no extension read it\./);
      });

      it('says that the page is no web page', async () => {
        await openOn(PLAIN_TEXT, /This is not a web page but a document of another kind/);
      });
    });
  },
  LENT,
);
