import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES, articleBody } from './articles/index.ts';
import { newsPage } from './articles/page.ts';
import { type BrowserName, type Session, startSession } from './harness/browsers.ts';
import { findAll, readCard, textOf, waitForCard, waitForNoCard } from './harness/card.ts';
import { painted, pointOn, waitForPainted } from './harness/highlights.ts';
import { type PageServer, startPageServer } from './harness/server.ts';

const STRICT_PAGE = 'https://www.theguardian.com/world/2025/may/08/strict-page';
const COOKING_PAGE = 'https://www.bbc.com/food/articles/lemon-cake';
const SINGLE_PAGE_APP = 'https://apnews.com/hub/world';
const UNLISTED_PAGE = 'https://weekly.example/news/guests';

/** An article that follows the first when the reader goes on, as single-page news sites do it. */
const SECOND_ARTICLE = `<h1>Fico flies to Moscow</h1>
<p>Slovak Prime Minister Robert Fico landed in Moscow on Thursday for the Victory Day parade on May 9.</p>`;

function servePages(server: PageServer) {
  server.serve(ARTICLES.beijingGuests.url, { body: articleBody('beijingGuests') });
  server.serve(STRICT_PAGE, {
    body: newsPage({
      lang: 'en',
      title: 'A page with a strict policy',
      published: '2025-05-08',
      body: '<p>Chinese President Xi Jinping arrived in Moscow for the Victory Day parade on May 9.</p>',
    }),
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  server.serve(COOKING_PAGE, {
    body: newsPage({
      lang: 'en',
      title: 'A lemon cake for May',
      published: '2025-05-09',
      body: '<p>Brown the butter, then fold in the flour. You may bake it on May 9 or on any other day. Chef Becker adds salt; Mary Brown, who runs a shop in Jordan Street, does not.</p>',
    }),
  });
  server.serve(SINGLE_PAGE_APP, {
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
  server.serve(UNLISTED_PAGE, {
    body: newsPage({ lang: 'en', title: 'Guests', body: '<p>Robert Fico and Xi Jinping were there.</p>' }),
  });
}

const count = (words: readonly string[], word: string) => words.filter((each) => each === word).length;

describe.each<BrowserName>(['chromium', 'firefox'])('a reader in %s', (name) => {
  let server: PageServer;
  let session: Session;

  beforeAll(async () => {
    server = await startPageServer();
    servePages(server);
    session = await startSession(name, { server });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const openArticle = async (): Promise<Page> => {
    const page = await session.open(ARTICLES.beijingGuests.url);
    await waitForPainted(page, ({ leaders }) => leaders.includes('Robert Fico'));
    return page;
  };

  it('sees the leaders and the dates of an article underlined, and nothing else', async () => {
    const page = await openArticle();
    const { leaders, events, faint } = await painted(page);
    expect(leaders).toEqual([
      'Vladimir Putin',
      'Kim Jong Un',
      'Robert Fico',
      'Aleksandar Vučić',
      'Slovak prime minister',
      'Narendra Modi',
      'Modi',
      'Luiz Inácio Lula da Silva',
      'Xi Jinping',
      'Lee Jae Myung',
      'Donald Trump',
      'Trump',
      'Xi',
    ]);
    expect(faint).toEqual([]);
    expect(events).toContain('September 3');
    expect(events).toContain('May 9');
    await page.close();
  });

  it('gets the page as its publisher made it: the DOM is that of a browser without the extension', async () => {
    const page = await openArticle();
    const point = await pointOn(page, 'Narendra Modi');
    await page.mouse.move(point.x, point.y);
    await waitForCard(session, page, /Narendra Modi/);
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
    const withUs = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();

    const control = await startSession(name, { server, extension: null });
    const plain = await control.open(ARTICLES.beijingGuests.url);
    const withoutUs = await plain.evaluate(() => document.documentElement.outerHTML);
    await control.close();
    expect(withUs).toBe(withoutUs);
  });

  it('rests on a name and reads who came, off the line that is being read', async () => {
    const page = await openArticle();
    const point = await pointOn(page, 'Aleksandar Vučić');
    await page.mouse.move(point.x, point.y);
    const card = await waitForCard(session, page, /Moscow/);
    expect(textOf(card)).toMatch(/Aleksandar Vučić/);
    expect(textOf(card)).toMatch(/Victory Day/i);
    expect(textOf(card)).toMatch(/[Rr]ecord/);
    const [dialog] = findAll(card, (element) => element.attributes.role === 'dialog');
    expect(dialog, 'the card is a dialog with a name').toBeDefined();
    expect(await painted(page).then(({ current }) => current)).toEqual(['Aleksandar Vučić']);
    await page.mouse.move(5, 5);
    await waitForNoCard(session, page);
    await page.close();
  });

  it('taps a name and gets the same card', async () => {
    const page = await openArticle();
    const point = await pointOn(page, 'Kim Jong Un');
    await page.touchscreen.tap(point.x, point.y);
    await waitForCard(session, page, /Kim Jong Un/);
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
    await page.close();
  });

  it('reads the dates too', async () => {
    const page = await openArticle();
    const point = await pointOn(page, 'September 3');
    await page.mouse.move(point.x, point.y);
    const card = await waitForCard(session, page, /Beijing/);
    expect(textOf(card)).toMatch(/2025/);
    await page.close();
  });

  it('reads on under a strict content security policy', async () => {
    const page = await session.open(STRICT_PAGE);
    const { leaders, events } = await waitForPainted(page, (now) => now.leaders.length > 0);
    expect(leaders).toEqual(['Xi Jinping']);
    expect(events).toContain('May 9');
    const point = await pointOn(page, 'Xi Jinping');
    await page.mouse.move(point.x, point.y);
    await waitForCard(session, page, /Xi Jinping/);
    await page.close();
  });

  it('goes on to the next article of a single-page site', async () => {
    const page = await session.open(SINGLE_PAGE_APP);
    await waitForPainted(page, ({ leaders }) => count(leaders, 'Vladimir Putin') === 1);
    await page.evaluate('goOn()');
    const { leaders, events } = await waitForPainted(page, (now) => now.leaders.includes('Robert Fico'));
    expect(leaders).toEqual(['Robert Fico']);
    expect(events).toContain('May 9');
    await page.close();
  });

  it('is left alone on a page about cakes', async () => {
    const marker = await openArticle();
    const page = await session.open(COOKING_PAGE);
    // The page after it has been read to the end: ours is done with this one, too.
    await (await openArticle()).close();
    expect(await painted(page)).toEqual({ leaders: [], events: [], faint: [], current: [] });
    await marker.close();
    await page.close();
  });

  it('is not followed to sites that nobody granted', async () => {
    const page = await session.open(UNLISTED_PAGE);
    await (await openArticle()).close();
    expect((await painted(page)).leaders).toEqual([]);
    expect(await readCard(session, page)).toBeNull();
    await page.close();
  });

  it('notices nothing when the background has been stopped in between', async () => {
    const page = await openArticle();
    const before = await painted(page);
    await session.stopBackground();
    const point = await pointOn(page, 'Donald Trump');
    await page.mouse.move(point.x, point.y);
    await waitForCard(session, page, /Donald Trump/);
    await page.close();
    await session.stopBackground();
    const again = await openArticle();
    expect(await painted(again)).toEqual({ ...before, current: [] });
    await again.close();
  });
});
