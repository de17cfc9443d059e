import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { GUESTS_ANNOUNCED, GUESTS_REPORTED, GUESTS_UNTOLD } from './articles/guests-announced.ts';
import { newsPage } from './articles/page.ts';
import { restOn, textOf, waitForCard } from './harness/card.ts';
import { waitForOwnTab } from './harness/desk.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { openPopupFor } from './harness/popup.ts';
import { accessRecord } from './harness/record-access.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const ARTICLES = [GUESTS_ANNOUNCED, GUESTS_REPORTED, GUESTS_UNTOLD];

/** One claim as the popup shows it: of whom, and all that is said under the name. */
function claimsIn(popup: Page): Promise<readonly (readonly [name: string, text: string])[]> {
  return popup.$$eval('.claim', (entries) =>
    entries.map((entry) => {
      const said = (entry as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      return [entry.querySelector('.claim-subject')?.textContent?.trim() ?? '', said] as const;
    }),
  );
}

inBothBrowsers(
  'what an article claims, and what came of it,',
  (server) => {
    for (const article of ARTICLES) server.serve(article.url, { body: newsPage(article) });
  },
  (stage) => {
    const open = async (article: (typeof ARTICLES)[number]) => {
      await (await accessRecord(stage.session)).whenFull();
      const page = await stage.session.open(article.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      return page;
    };
    const openPopup = async (article: (typeof ARTICLES)[number]) => {
      const popup = await openPopupFor(stage.session, await open(article));
      await popup.waitForSelector('.page-section[aria-busy="false"] .claim');
      return popup;
    };

    describe('in the popup', () => {
      it('stands beside each claim, what came otherwise first', async () => {
        const popup = await openPopup(GUESTS_ANNOUNCED);
        const claims = await claimsIn(popup);
        expect(claims.map(([name]) => name)).toEqual([
          'Narendra Modi',
          'Xi Jinping',
          'Robert Fico',
          'Aleksandar Vučić',
          'Donald Trump',
          'Japan',
        ]);
        const said = new Map(claims);
        expect(said.get('Narendra Modi')).toMatch(
          /This article says: Accepted It turned out differently\. .*Not on the complete list of those present\./,
        );
        for (const name of ['Xi Jinping', 'Robert Fico', 'Aleksandar Vučić']) {
          expect(said.get(name), name).toMatch(/This article says: Accepted In the end: Attended \d+ origins/);
          expect(said.get(name), name).not.toContain('turned out');
        }
        expect(said.get('Japan')).toMatch(/This article says: Denied: Invited In the end: Not on the complete list/);
      });

      it('comes with the roll call of the event, those named here among them', async () => {
        const popup = await openPopup(GUESTS_ANNOUNCED);
        await waitForWords(
          popup,
          /Victory Day in Moscow May 9, 2025 \d+(?:–\d+)? announced \d+(?:–\d+)? came 3 of them named here/,
        );
      });

      it('comes with what is special about a coming, within the limits of the record', async () => {
        const popup = await openPopup(GUESTS_ANNOUNCED);
        const said = new Map(await claimsIn(popup));
        // What was found after the list had been shown stands below it.
        const below = await popup.$$eval('.late > li', (lines) => lines.map((line) => line.textContent ?? ''));
        const ofXi = [said.get('Xi Jinping'), ...below.filter((line) => line.startsWith('Xi Jinping, '))].join(' ');
        expect(ofXi).toMatch(/First journey to this city since March 2023, according to /);
      });

      it('unfolds to the article’s own words, and to the reports', async () => {
        const popup = await openPopup(GUESTS_ANNOUNCED);
        await clickOn(popup, '.claim-said summary', 'This article says');
        await waitForWords(popup, /Narendra Modi has accepted an invitation to the Victory Day parade/);
        await clickOn(popup, '.claim .ladder:not(.claim-said) summary', 'In the end: Attended');
        await popup.waitForSelector('.claim .source');
      });

      it('leads to its sentence on the page, and opens a card there', async () => {
        const page = await open(GUESTS_ANNOUNCED);
        const popup = await openPopupFor(stage.session, page);
        await popup.waitForSelector('.page-section[aria-busy="false"] .claim');
        await clickOn(
          popup,
          '.claim .text-button[aria-label="Show on the page: Aleksandar Vučić"]',
          'Show on the page',
        );
        await waitForOwnTab(stage.session, /popup\.html/, false);
        await page.bringToFront();
        await waitForCard(stage.session, page, /Record ends/);
        expect((await painted(page)).current.join()).toMatch(/Vučić|Vucic|Fico/);
      });

      it('says of a report that the record has it otherwise, and keeps quiet where they agree', async () => {
        const popup = await openPopup(GUESTS_REPORTED);
        const claims = await claimsIn(popup);
        expect(claims[0]?.[0]).toBe('Maia Sandu');
        expect(claims[0]?.[1]).toMatch(/This article says: Attended Our record has it differently\. .*Did not attend/);
        expect(claims[1]?.[1]).toMatch(/^Robert Fico This article says: Attended In the end: Attended/);
      });

      it('notes quietly that somebody had left the office that the article calls them by', async () => {
        const popup = await openPopup(GUESTS_REPORTED);
        await waitForWords(popup, /Olaf Scholz once .*Chancellor of Germany: left this office on May 6, 2025/);
      });

      it('says nothing of what lies after the end of the record, and says so where a report is missing', async () => {
        const popup = await openPopup(GUESTS_UNTOLD);
        const claims = await claimsIn(popup);
        expect(claims.map(([, text]) => text.replace(/ Show on the page.*$/, ''))).toEqual([
          'Robert Fico This article says: Accepted',
          expect.stringMatching(
            /^Robert Fico This article says: Accepted No report after the day in our record, which ends on \w+ \d+, \d{4}\.$/,
          ),
        ]);
      });
    });

    it('stands first in the card of a leader, and in that of the event', async () => {
      const page = await open(GUESTS_ANNOUNCED);
      const leader = await restOn(stage.session, page, 'Narendra Modi', /Record ends/);
      expect(textOf(leader)).toMatch(
        /^Narendra Modi Prime Minister of India What this article says, and what came of it Victory Day in Moscow May 9, 2025 This article says: Accepted/,
      );
      await page.keyboard.press('Escape');
      const event = await restOn(stage.session, page, 'May 9', /Record ends/);
      expect(textOf(event)).toMatch(
        /3 of them named here What this article says, and what came of it Narendra Modi .*turned out differently.* Who came/,
      );
    });
  },
  LENT,
);
