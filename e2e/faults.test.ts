import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newsPage } from './articles/page.ts';
import { FIREFOX_UUID, startSession } from './harness/browsers.ts';
import type { BrowserName } from './harness/built-extension.ts';
import { restOn } from './harness/card.ts';
import { waitForPainted } from './harness/highlights.ts';
import { accessRecord } from './harness/record-access.ts';
import { type PageServer, startPageServer } from './harness/server.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitForWords } from './harness/surface.ts';

const GUESTS = 'https://www.irishtimes.com/world/guests';
const FICO = 'Robert Fico';

function serveGuests(server: PageServer): void {
  server.serve(GUESTS, {
    body: newsPage({
      lang: 'en',
      title: 'Guests',
      published: '2025-05-08',
      body: `<p>${FICO} will attend the Victory Day parade in Moscow on May 9.</p>`,
    }),
  });
}

const folder = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

inBothBrowsers('a database that is deleted while pages stand on it', serveGuests, (stage) => {
  it('is filled again, and the pages go on', async () => {
    const record = await accessRecord(stage.session);
    const full = await record.whenFull();
    const history = await stage.session.openExtensionPage('history.html#/leader/robert-fico');
    await waitForWords(history, /Robert Fico .*Victory Day/);
    await record.forget();
    await history.evaluate(() => {
      location.hash = '#/leader/xi-jinping';
    });
    await waitForWords(history, /Xi Jinping .*Victory Day/);
    expect((await record.whenFull()).rows).toBe(full.rows);
    const page = await stage.session.open(GUESTS);
    await waitForPainted(page, ({ leaders }) => leaders.includes(FICO));
    await restOn(stage.session, page, FICO, /Prime Minister of Slovakia/);
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('a browser without a database: %s', (name) => {
  it('is served from the package, pages, cards and histories, and says so', async () => {
    const profile = join(folder, name);
    withoutDatabase(name, profile);
    const server = await startPageServer();
    serveGuests(server);
    const session = await startSession(name, { server, profile });
    try {
      const page = await session.open(GUESTS);
      await waitForPainted(page, ({ leaders }) => leaders.includes(FICO));
      await restOn(session, page, FICO, /Prime Minister of Slovakia/);
      const history = await session.openExtensionPage('history.html#/leader/robert-fico');
      await waitForWords(history, /cannot be read\. .*Set it up anew .*Robert Fico .*Victory Day/);
    } finally {
      await session.close();
      await server.close();
    }
  });
});

/** A profile in which the browser finds a file where it keeps the extension's databases. */
function withoutDatabase(name: BrowserName, profile: string): void {
  const parent = join(profile, name === 'chromium' ? 'Default' : join('storage', 'default'));
  mkdirSync(parent, { recursive: true });
  writeFileSync(join(parent, name === 'chromium' ? 'IndexedDB' : `moz-extension+++${FIREFOX_UUID}`), '');
}
