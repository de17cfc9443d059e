import { expect, it } from 'vitest';
import { restOn, textOf } from './harness/card.ts';
import { waitForPainted } from './harness/highlights.ts';
import { inBothBrowsers } from './harness/stage.ts';

inBothBrowsers(
  'the welcome page',
  () => {},
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
  },
);
