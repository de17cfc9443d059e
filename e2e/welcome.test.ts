import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEWS_MATCHES } from '../lib/browser/sites.ts';
import { archivePath } from '../scripts/package/archives.ts';
import { newsPage } from './articles/page.ts';
import { restOn, textOf } from './harness/card.ts';
import { eventually } from './harness/eventually.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { addressesInWindow, installForGood, setPolicy, uninstall } from './harness/installs.ts';
import { setAllowed } from './harness/lifetime.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const LISTED = 'https://www.lemonde.fr/en/guests';

inBothBrowsers(
  'the welcome page',
  (server) => {
    const body = '<p>Robert Fico and Xi Jinping were there.</p>';
    server.serve(LISTED, { body: newsPage({ lang: 'en', title: 'Guests', published: '2025-05-08', body }) });
  },
  (stage) => {
    it('has a sample that is read, marked and explained like an article', async () => {
      const page = await stage.session.openExtensionPage('welcome.html');
      const found = await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      expect(found.leaders).toEqual(['Xi Jinping', 'Robert Fico', 'Ilham Aliyev']);
      expect(found.events).toEqual(['Victory Day', 'May 9']);
      const card = await restOn(stage.session, page, 'Ilham Aliyev', /Record ends/);
      expect(textOf(card)).toMatch(
        /^Ilham Aliyev President of Azerbaijan What this article says, and what came of it Victory Day in Moscow May 9, 2025 This article says: Expected .*turned out differently\. .*Did not attend/,
      );
    });

    it('asks for the news sites where the reader has refused them, and has a sample all the same', async ({ skip }) => {
      // Chromium gives an extension the sites of its manifest, or does not install it.
      if (stage.name === 'chromium') skip();
      await setAllowed(stage.session, NEWS_MATCHES, false);
      const article = await stage.session.open(LISTED);
      const page = await stage.session.openExtensionPage('welcome.html');
      await waitForPainted(page, ({ leaders }) => leaders.length === 3);
      await waitForWords(page, /Without your word it reads none\./);
      expect((await painted(article)).leaders, 'nothing is read without leave').toEqual([]);
      await clickOn(page, 'button', 'Read the listed news sites');
      await waitForWords(page, /It reads large news sites from the start\./);
      await article.bringToFront();
      const { leaders } = await waitForPainted(article, (now) => now.leaders.length > 0);
      expect(leaders).toEqual(['Robert Fico', 'Xi Jinping']);
    });
  },
);

// Only Firefox lets a driver install for good; Chromium loads a folder, as developers do.
const archive = archivePath('firefox');
describe.runIf(existsSync(archive))('a package that stays installed', () => {
  inBothBrowsers(
    'and its welcome',
    () => {},
    (stage) => {
      it('opens for a reader, not where somebody else has installed it for them', async () => {
        const { session } = stage;
        await setPolicy(session, true);
        await installForGood(session, archive);
        // By the time the record is there, what an installation begins with is done.
        await waitForWords(await session.openExtensionPage('popup.html'), /Record ends/);
        expect(await addressesInWindow(session)).not.toContain('welcome.html');
        await uninstall(session);

        await setPolicy(session, false);
        await installForGood(session, archive);
        await eventually(
          () => addressesInWindow(session),
          (tabs) => tabs.includes('welcome.html'),
          (tabs) => `The tabs are ${tabs}`,
        );
      });
    },
    { browsers: ['firefox'], extension: () => null },
  );
});
