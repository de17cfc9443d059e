import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NEWS_MATCHES } from '../lib/browser/sites.ts';
import { ARTICLES, articleBody } from './articles/index.ts';
import { newsPage } from './articles/page.ts';
import { builtExtension } from './harness/built-extension.ts';
import { clickInCard, restOn, waitForCard } from './harness/card.ts';
import { desk } from './harness/desk.ts';
import { waitForPainted } from './harness/highlights.ts';
import { watchOwnRequests } from './harness/own-requests.ts';
import { openPopupFor } from './harness/popup.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const LISTENING = 'https://www.washingtonpost.com/listening';
const REACHABLE = 'https://www.washingtonpost.com/reachable';

/** Hosts of the browsers' own makers, whom they ask for their own ends. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|org|net)$/;

inBothBrowsers(
  'privacy',
  (server) => {
    server.serve(ARTICLES.beijingGuests.url, { body: articleBody('beijingGuests') });
    server.serve(REACHABLE, { body: 'reached', headers: { 'access-control-allow-origin': '*' } });
    server.serve(LISTENING, {
      body: newsPage({
        lang: 'en',
        title: 'A page that listens',
        published: '2025-05-08',
        body: '<p>Robert Fico is in Moscow.</p>',
        head: `<script>window.heard = []; addEventListener('message', (event) => heard.push(JSON.stringify(event.data)))</script>`,
      }),
    });
  },
  (stage) => {
    it('means that reading, looking up and searching ask no server for anything', async () => {
      const { server, session } = stage;
      // Before the watching begins: the browser asks for the extension's own page.
      await desk(session);
      const own = await watchOwnRequests(session);
      const page = await session.open(ARTICLES.beijingGuests.url);
      await waitForPainted(page, ({ leaders }) => leaders.length > 0);
      await restOn(session, page, 'Narendra Modi', /Did not attend/);
      await clickInCard(session, page, 'summary', 'origins');
      await waitForCard(session, page, /opens in a new tab/);
      const popup = await openPopupFor(session, page);
      await waitForWords(popup, /Leaders/);
      await popup.type('input[type=search]', 'fico');
      await waitForWords(popup, /Prime Minister of Slovakia/);
      await clickOn(popup, 'a', 'Robert Fico');
      await waitForWords(popup, /Attendance/);

      const asked = server.requests.filter((url) => !url.endsWith('/favicon.ico'));
      expect(asked).toEqual([ARTICLES.beijingGuests.url]);
      expect([...server.strangers].filter((host) => !MAKERS.test(host))).toEqual([]);
      const outside = async () => (await own.read()).filter((url) => !url.startsWith('chrome-extension://'));
      expect(await outside()).toEqual([]);
      // The watching itself is awake.
      const before = (await own.read()).length;
      await own.provoke();
      expect((await own.read()).length).toBe(before + 1);
    });

    it('does not rest on good will: the policy lets our pages reach nothing', async () => {
      const from = await desk(stage.session);
      const answers = await from.evaluate(
        async (url) => [
          await fetch(url).then(String, (error: Error) => error.name),
          await new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve('loaded');
            image.onerror = () => resolve('refused');
            image.src = url;
          }),
        ],
        REACHABLE,
      );
      expect(answers).toEqual(['TypeError', 'refused']);
      expect(stage.server.requests).not.toContain(REACHABLE);
      // Anybody else could have reached it.
      const page = await stage.session.open(LISTENING);
      expect(await page.evaluate(async (url) => (await fetch(url)).text(), REACHABLE)).toBe('reached');
      expect(stage.server.requests).toContain(REACHABLE);
    });

    it('means that a page hears nothing from us and can load nothing of ours', async () => {
      const page = await stage.session.open(LISTENING);
      await waitForPainted(page, ({ leaders }) => leaders.length === 1);
      await restOn(stage.session, page, 'Robert Fico', /Slovakia/);
      expect(await page.evaluate('heard')).toEqual([]);
      const own = (await desk(stage.session)).url().replace(/options\.html.*$/, '');
      const loaded = await page.evaluate(
        (base) =>
          Promise.all(
            ['card.js', 'icon/16.png', 'popup.html', 'packs/manifest.json'].map((file) =>
              fetch(base + file).then(
                () => file,
                () => null,
              ),
            ),
          ),
        own,
      );
      expect(loaded).toEqual([null, null, null, null]);
    });

    it('is in the manifest as built: these permissions and no others', () => {
      const manifest = JSON.parse(readFileSync(join(builtExtension(stage.name), 'manifest.json'), 'utf8'));
      expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
      expect(manifest.host_permissions).toEqual(NEWS_MATCHES);
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([NEWS_MATCHES]);
      for (const never of [
        'optional_permissions',
        'web_accessible_resources',
        'externally_connectable',
        'update_url',
      ]) {
        expect(manifest, never).not.toHaveProperty(never);
      }
      expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    });
  },
);
