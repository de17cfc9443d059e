import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { newsPage } from './articles/page.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';

const SINGLE_PAGE_SITE = 'https://apnews.com/hub/world';
const LIVE_BLOG = 'https://www.bbc.com/news/live/victory-day';
const ENDLESS_PAGE = 'https://www.aljazeera.com/news/endless';
const FRAMEWORK = { page: 'https://www.reuters.com/world/framework', script: 'https://www.reuters.com/preact.mjs' };
const HYDRATED_PAGE = 'https://edition.cnn.com/2025/05/08/europe/hydrated';

/** An article that follows the first when the reader goes on, as single-page news sites do it. */
const SECOND_ARTICLE = `<h1>Fico flies to Moscow</h1><p><time datetime="2025-05-08T16:00:00Z">8 May 2025</time></p>
<p>Slovak Prime Minister Robert Fico landed in Moscow on Thursday for the Victory Day parade on May 9.</p>`;

inBothBrowsers(
  'a page that changes',
  (server) => {
    server.serve(SINGLE_PAGE_SITE, {
      body: newsPage({
        lang: 'en',
        title: 'Putin awaits his guests',
        published: '2025-05-08',
        body: '<p>Russian President Vladimir Putin meets Brazilian President Luiz Inácio Lula da Silva on Thursday.</p>',
        head: `<script>window.goOn = () => {
          history.pushState({}, '', '/article/fico-flies');
          document.title = 'Fico flies to Moscow';
          document.querySelector('article').innerHTML = ${JSON.stringify(SECOND_ARTICLE)};
        };</script>`,
      }),
    });
    server.serve(LIVE_BLOG, {
      body: newsPage({
        lang: 'en',
        title: 'Live: the parade on Red Square',
        published: '2025-05-09',
        body: '<section id="posts"><p>10:00 — Aleksandar Vučić takes his seat.</p></section>',
      }),
    });
    server.serve(ENDLESS_PAGE, {
      body: newsPage({
        lang: 'en',
        title: 'Who is going to Moscow',
        published: '2025-05-08',
        body: `<p>Cuban President Miguel Díaz-Canel has arrived.</p><div style="height: 3000px"></div><p id="end">Loading…</p>
<script>new IntersectionObserver(([seen], watcher) => {
  if (!seen.isIntersecting) return;
  watcher.disconnect();
  document.querySelector('#end').insertAdjacentHTML('beforebegin', '<p>Venezuelan President Nicolás Maduro is on his way.</p>');
}).observe(document.querySelector('#end'))</script>`,
      }),
    });
    server.serve(FRAMEWORK.script, {
      body: readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8'),
      contentType: 'text/javascript',
    });
    server.serve(FRAMEWORK.page, {
      body: newsPage({
        lang: 'en',
        title: 'The guests of the parade',
        published: '2025-05-08',
        body: `<div id="app"><p>Xi Jinping is in Moscow.</p><p>1 reader follows Robert Fico.</p></div>
<script type="module">
import { h, hydrate } from '${FRAMEWORK.script}';
const App = ({ readers, who }) => [
  h('p', null, 'Xi Jinping is in Moscow.'),
  h('p', null, readers, readers === 1 ? ' reader follows ' : ' readers follow ', who, '.'),
];
window.takeOver = (readers, who) => hydrate(h(App, { readers, who }), document.querySelector('#app'));
</script>`,
      }),
    });
    server.serve(HYDRATED_PAGE, {
      body: newsPage({
        lang: 'en',
        title: 'The guests of the parade',
        published: '2025-05-08',
        body: '<p>Robert Fico is expected on May 9 at the Victory Day parade in Moscow.</p><p>So is Xi Jinping.</p>',
        head: "<script>addEventListener('pageshow', ({ persisted }) => { window.wasKept = persisted; })</script>",
      }),
    });
  },
  (stage) => {
    it('goes on to another article: the first one is forgotten, the second one read', async () => {
      const page = await stage.session.open(SINGLE_PAGE_SITE);
      await waitForPainted(page, ({ leaders }) => leaders.includes('Vladimir Putin'));
      await page.evaluate('goOn()');
      const { leaders, events } = await waitForPainted(page, (now) => now.leaders.includes('Robert Fico'));
      expect(leaders).toEqual(['Fico', 'Robert Fico']);
      expect(events).toContain('May 9');
    });

    it('adds posts to a live blog: each is read as it comes', async () => {
      const page = await stage.session.open(LIVE_BLOG);
      await waitForPainted(page, ({ leaders }) => leaders.length === 1);
      const posts = ['10:05 — Xi Jinping follows.', '10:10 — Then Robert Fico.', '10:15 — Vučić waves to the stands.'];
      for (const [n, post] of posts.entries()) {
        await page.evaluate((text) => {
          document.querySelector('#posts')?.insertAdjacentHTML('afterbegin', `<p>${text}</p>`);
        }, post);
        await waitForPainted(page, ({ leaders }) => leaders.length === n + 2);
      }
      expect((await painted(page)).leaders).toEqual(['Vučić', 'Robert Fico', 'Xi Jinping', 'Aleksandar Vučić']);
    });

    it('grows when its end comes into sight', async () => {
      const page = await stage.session.open(ENDLESS_PAGE);
      await waitForPainted(page, ({ leaders }) => leaders.length === 1);
      await page.evaluate(() => document.querySelector('#end')?.scrollIntoView());
      const { leaders } = await waitForPainted(page, (now) => now.leaders.length > 1);
      expect(leaders).toEqual(['Miguel Díaz-Canel', 'Nicolás Maduro']);
    });

    it('is drawn anew by its own script: the new words are marked like the old ones, once', async () => {
      const page = await stage.session.open(HYDRATED_PAGE);
      const first = await waitForPainted(page, ({ leaders }) => leaders.length === 2);
      await page.evaluate(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
      });
      // What hung on the nodes that are gone is no longer counted by `painted`.
      expect(await waitForPainted(page, ({ leaders }) => leaders.length >= 2)).toEqual(first);
    });

    it('is taken over by a framework after it has been read: the framework finds what the server sent', async () => {
      const page = await stage.session.open(FRAMEWORK.page);
      const first = await waitForPainted(page, ({ leaders }) => leaders.length === 2);
      const paragraphs = await page.$$('#app p');
      await page.evaluate('takeOver(1, "Robert Fico")');
      expect(await page.$eval('#app', ({ innerHTML }) => innerHTML)).toBe(
        '<p>Xi Jinping is in Moscow.</p><p>1 reader follows Robert Fico.</p>',
      );
      expect(await Promise.all(paragraphs.map((one) => one.evaluate(({ isConnected }) => isConnected)))).toEqual([
        true,
        true,
      ]);
      // The text nodes are cut where the framework puts a value in: the marks move over.
      await waitForPainted(page, (now) => JSON.stringify(now) === JSON.stringify(first));
      await page.evaluate('takeOver(2, "Narendra Modi")');
      const { leaders } = await waitForPainted(page, (now) => now.leaders.includes('Narendra Modi'));
      expect(leaders).toEqual(['Xi Jinping', 'Narendra Modi']);
      expect(await page.$eval('#app p:last-child', ({ textContent }) => textContent)).toBe(
        '2 readers follow Narendra Modi.',
      );
    });

    it('is left and come back to, as the browser has kept it: still marked, still followed', async () => {
      const page = await stage.session.open(HYDRATED_PAGE);
      const first = await waitForPainted(page, ({ leaders }) => leaders.length === 2);
      await page.goto(LIVE_BLOG);
      await waitForPainted(page, ({ leaders }) => leaders.includes('Aleksandar Vučić'));
      // Firefox reports no load for a page that it has kept whole.
      await page.goBack({ waitUntil: [] });
      expect(await waitForPainted(page, ({ leaders }) => leaders.length === 2)).toEqual(first);
      expect(await page.evaluate('wasKept'), 'from the cache of whole pages').toBe(true);
      await page.evaluate(() => document.querySelector('article')?.append('Narendra Modi is not.'));
      await waitForPainted(page, ({ leaders }) => leaders.includes('Narendra Modi'));
    });

    it('replaces words in place: the marks follow', async () => {
      const page = await stage.session.open(HYDRATED_PAGE);
      await waitForPainted(page, ({ leaders }) => leaders.length === 2);
      await page.evaluate(() => {
        const text = document.querySelector('article p')?.firstChild;
        if (text) text.nodeValue = text.nodeValue?.replace('Robert Fico', 'Aleksandar Vučić') ?? null;
      });
      const { leaders } = await waitForPainted(page, (now) => now.leaders.includes('Aleksandar Vučić'));
      expect(leaders).toEqual(['Aleksandar Vučić', 'Xi Jinping']);
    });
  },
  LENT,
);
