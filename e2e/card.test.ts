import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARTICLES, articleBody } from './articles/index.ts';
import { newsPage } from './articles/page.ts';
import { type AccessibleNode, findAccessible, waitForAccessible } from './harness/accessibility.ts';
import {
  boxInCard,
  clickInCard,
  findAll,
  readCard,
  restOn,
  textOf,
  waitForCard,
  waitForNoCard,
} from './harness/card.ts';
import { desk, waitForOwnTab } from './harness/desk.ts';
import { painted, pointOn, waitForPainted } from './harness/highlights.ts';
import { giveCommand, SHORTCUTS } from './harness/keys.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';

/** An article whose page listens to keys, as sites with shortcuts do, and has something to focus. */
const SHORT_ARTICLE = 'https://www.dw.com/en/three-guests/a-1';

declare const chrome: {
  readonly commands: { getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]> };
};

const textsIn = (node: AccessibleNode, role: string) =>
  findAccessible(node, (one) => one.role === role).map((one) => one.name);

inBothBrowsers(
  'the card',
  (server) => {
    server.serve(ARTICLES.beijingGuests.url, { body: articleBody('beijingGuests') });
    server.serve(SHORT_ARTICLE, {
      body: newsPage({
        lang: 'en',
        title: 'Three guests',
        published: '2025-05-08',
        body: `<p><button id="share">Share</button></p>
<p>Robert Fico is in Moscow. <a href="#more">Xi Jinping</a> is too, and Aleksandar Vučić will be.</p>`,
        head: `<script>window.keys = []; document.addEventListener('keydown', (event) => keys.push(event.key), true)</script>`,
      }),
    });
  },
  (stage) => {
    const open = async (url: string): Promise<Page> => {
      const page = await stage.session.open(url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 2);
      return page;
    };
    const current = async (page: Page) => (await painted(page)).current;

    describe('by mouse', () => {
      it('tells who it is, the outcome of each event with its date, and until when the record goes', async () => {
        const page = await open(ARTICLES.beijingGuests.url);
        const card = await restOn(stage.session, page, 'Aleksandar Vučić', /President of Serbia/);
        expect(textOf(card)).toMatch(
          /Victory Day parade in Beijing September 3, 2025 This article says: Expected .*In the end: Attended/,
        );
        expect(textOf(card)).toMatch(/Attended Victory Day in Moscow May 9, 2025/);
        expect(textOf(card)).toMatch(/Record ends \w+ \d+, \d{4}/);
        expect(await current(page)).toEqual(['Aleksandar Vučić']);
      });

      it('has the sources one click deeper, and leads to the whole history', async () => {
        const page = await open(ARTICLES.beijingGuests.url);
        const closed = await restOn(stage.session, page, 'Narendra Modi', /Did not attend/);
        expect(findAll(closed, ({ name }) => name === 'a')).toEqual([]);
        await clickInCard(stage.session, page, '.ladder:not(.claim-said) summary');
        const opened = await waitForCard(stage.session, page, /opens in a new tab/);
        const links = findAll(opened, ({ name }) => name === 'a');
        expect(links.map(({ attributes }) => attributes.href)).toContainEqual(
          expect.stringMatching(/^https:\/\/[\w.-]+\//),
        );
        await clickInCard(stage.session, page, 'button', 'Full history');
        await waitForOwnTab(stage.session, /\/history\.html#\/leader\/narendra-modi$/);
      });

      it('speaks of an event: who came, and who did not', async () => {
        const page = await open(ARTICLES.beijingGuests.url);
        const card = textOf(await restOn(stage.session, page, 'September 3', /Who came/));
        expect(card).toMatch(/Victory Day parade in Beijing, 2025 September 3, 2025/);
        expect(card).toMatch(/Host 1 Xi Jinping/);
        expect(card).toMatch(/Attended \d+ Aleksandar Vučić/);
        expect(card).toMatch(/Did not attend \d+ .*Narendra Modi/);
      });

      it('closes when the pointer leaves, and on Escape', async () => {
        const page = await open(SHORT_ARTICLE);
        await restOn(stage.session, page, 'Robert Fico', /Slovakia/);
        await page.mouse.move(1, 1);
        await waitForNoCard(stage.session, page);
        await restOn(stage.session, page, 'Robert Fico', /Slovakia/);
        await page.keyboard.press('Escape');
        await waitForNoCard(stage.session, page);
        expect(await current(page)).toEqual([]);
      });

      it('stays while the pointer is in it', async () => {
        const page = await open(SHORT_ARTICLE);
        await restOn(stage.session, page, 'Robert Fico', /Slovakia/);
        const { left, top } = await boxInCard(stage.session, page, '.card h2');
        await page.mouse.move(left + 4, top + 4, { steps: 5 });
        // A second name, rested on with the pointer's path over the card, would have closed it by then.
        await clickInCard(stage.session, page, 'summary');
        await waitForCard(stage.session, page, /opens in a new tab/);
      });
    });

    describe('by tap', () => {
      it('opens, and closes with a tap elsewhere', async () => {
        const page = await open(SHORT_ARTICLE);
        const name = await pointOn(page, 'Aleksandar Vučić');
        await page.touchscreen.tap(name.x, name.y);
        await waitForCard(stage.session, page, /President of Serbia/);
        await page.touchscreen.tap(3, 3);
        await waitForNoCard(stage.session, page);
      });

      it('leaves links to the page: a tap on one follows it', async () => {
        const page = await open(SHORT_ARTICLE);
        const name = await pointOn(page, 'Xi Jinping');
        await page.touchscreen.tap(name.x, name.y);
        await page.waitForFunction(() => location.hash === '#more', { polling: 100 });
        expect(await readCard(stage.session, page)).toBeNull();
      });
    });

    describe('by keyboard', () => {
      it('has keys in the browser', async () => {
        const from = await desk(stage.session);
        const commands = await from.evaluate(async () => await chrome.commands.getAll());
        const shortcuts = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
        expect(shortcuts).toMatchObject({
          next: SHORTCUTS.next.name,
          previous: SHORTCUTS.previous.name,
        });
      });

      it('steps from name to name, forth and back, and goes round at the ends', async () => {
        const page = await open(SHORT_ARTICLE);
        const visited: string[] = [];
        for (const command of ['next', 'next', 'previous', 'previous', 'next'] as const) {
          const before = visited.at(-1);
          await giveCommand(stage.session, page, command);
          const now = await waitForPainted(page, (all) => all.current.length === 1 && all.current[0] !== before);
          visited.push(...now.current);
          await waitForCard(stage.session, page, /Record ends/);
        }
        expect(visited).toEqual(['Robert Fico', 'Xi Jinping', 'Robert Fico', 'Aleksandar Vučić', 'Robert Fico']);
      });

      it('takes the focus, keeps its keys from the page, and gives the focus back', async () => {
        const page = await open(SHORT_ARTICLE);
        // Firefox tells of the focus only what has happened since it began to build the tree.
        await waitForAccessible(stage.session, page, ({ name }) => name === 'Share');
        await page.focus('#share');
        await giveCommand(stage.session, page, 'next');
        await waitForAccessible(stage.session, page, ({ role, focused }) => role === 'dialog' && focused);
        await page.evaluate('keys.length = 0');
        for (const key of ['x', 'Tab', 'Escape'] as const) await page.keyboard.press(key);
        await waitForNoCard(stage.session, page);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('share');
        expect(await page.evaluate('keys')).toEqual([]);
        await page.keyboard.press('x');
        expect(await page.evaluate('keys')).toEqual(['x']);
      });
    });

    describe('for assistive technology', () => {
      it('is a dialog by the name of the leader, with heading, buttons, and a list of outcomes', async () => {
        const page = await open(ARTICLES.beijingGuests.url);
        await restOn(stage.session, page, 'Aleksandar Vučić', /Record ends/);
        const dialog = await waitForAccessible(
          stage.session,
          page,
          ({ role, name }) => role === 'dialog' && name === 'Aleksandar Vučić',
        );
        expect(textsIn(dialog, 'heading')).toEqual([
          'Aleksandar Vučić',
          'What this article says, and what came of it',
          'On this page',
          'Other events',
        ]);
        expect(textsIn(dialog, 'button')).toEqual([
          'Keep open',
          'Close',
          'Full history',
          'Copy with sources',
          'Not this person',
        ]);
        const items = findAccessible(dialog, ({ role }) => role === 'listitem').map((item) =>
          textsIn(item, 'text').join(' '),
        );
        expect(items[0]).toMatch(
          /^Victory Day parade in Beijing .*September 3, 2025 .*Expected.*Attended.*\d+ origins/,
        );
        expect(items.find((item) => item.startsWith('Attended'))).toMatch(
          /Victory Day in Moscow.*May 9, 2025.*\d+ reports/,
        );
        // What is drawn says nothing that is not said in words.
        expect(findAccessible(dialog, ({ role }) => /graphic|image|^img/i.test(role))).toEqual([]);
      });
    });
  },
  LENT,
);
