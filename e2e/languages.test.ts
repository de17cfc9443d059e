import { expect, it } from 'vitest';
import { FOREIGN_ARTICLES } from './articles/languages.ts';
import { newsPage } from './articles/page.ts';
import { restOn, settledCardBox } from './harness/card.ts';
import { linesOf, painted, waitForPainted } from './harness/highlights.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';

inBothBrowsers(
  'an article in another language',
  (server) => {
    for (const article of FOREIGN_ARTICLES) server.serve(article.url, { body: newsPage(article) });
  },
  (stage) => {
    it.each(FOREIGN_ARTICLES)('has just its leaders and occasions marked: $lang', async (article) => {
      const page = await stage.session.open(article.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      const { leaders, events, faint } = await painted(page);
      expect(leaders).toEqual(article.leaders);
      expect(events).toEqual(article.events);
      expect(faint).toEqual([]);

      const [words, name] = article.restOn;
      await restOn(stage.session, page, words, new RegExp(`${name}.*Record ends`));
      const card = await settledCardBox(stage.session, page);
      const [line] = await linesOf(page, words);
      const side = article.dir === 'rtl' ? 'right' : 'left';
      // The card begins where the words begin, unless the window's edge is in the way.
      expect(Math.abs(card[side] - (line?.[side] ?? Number.NaN))).toBeLessThan(2);
    });
  },
  LENT,
);
