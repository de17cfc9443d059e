import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import type { Pack } from '../lib/packs/schema.ts';
import { newsPage } from './articles/page.ts';
import { savedBy } from './harness/downloads.ts';
import { painted, waitForPainted } from './harness/highlights.ts';
import { allowInPrivateWindows, openPrivateWindow } from './harness/private-window.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

const GUESTS = 'https://www.irishtimes.com/world/guests';

/** Somebody whom no bundled pack has, and one report of them at an event that they all know. */
const PACK: Pack = {
  format: 'attendance-pack/1',
  id: 'quillfeather',
  name: 'Quillfeather papers',
  version: '1',
  licence: 'CC0-1.0',
  recordUntil: '2025-12-31',
  countries: [],
  leaders: [
    {
      id: 'zebedee-quillfeather',
      name: 'Zebedee Quillfeather',
      country: 'LI',
      offices: [
        { title: 'Prime Minister of Liechtenstein', role: 'government', country: 'LI', from: '2024-01-01', to: null },
      ],
    },
  ],
  groups: [],
  series: [],
  events: [],
  sources: [
    {
      id: 'gazette-2025-05-09',
      publisher: 'Example Gazette',
      kind: 'newspaper',
      title: 'Quillfeather seen on Red Square',
      url: 'https://gazette.example/quillfeather',
      published: '2025-05-09',
      lang: 'en',
    },
  ],
  claims: [
    {
      id: 'gazette-2025-05-09#1',
      subject: { leader: 'zebedee-quillfeather' },
      event: 'moscow-victory-day/2025',
      status: 'attended',
      origin: 'Example Gazette',
      reported: '2025-05-09',
      source: 'gazette-2025-05-09',
      locator: null,
    },
  ],
  tallies: [],
  visits: [],
};

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A pack as a file, one field a line. */
function packFile(name: string, change: (text: string) => string = (text) => text): { path: string; text: string } {
  const text = change(JSON.stringify(PACK, null, 1));
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, text };
}

/** One report, as a person would write it into a spreadsheet. */
function tableFile(): { path: string } {
  const path = join(folder, 'gazette.csv');
  const rows = [
    'Leader;Event;Status;Publisher;Published',
    'robert-fico;moscow-victory-day/2025;attended;Example Gazette;2025-05-09',
  ];
  writeFileSync(path, rows.join('\r\n'));
  return { path };
}

async function choose(options: Page, path: string): Promise<void> {
  const input = await options.waitForSelector('.packs input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

inBothBrowsers(
  'a pack from a file',
  (server) => {
    server.serve(GUESTS, {
      body: newsPage({
        lang: 'en',
        title: 'Guests',
        published: '2025-05-08',
        body: '<p>Robert Fico and Zebedee Quillfeather were there on May 9, the Victory Day in Moscow.</p>',
      }),
    });
  },
  (stage) => {
    const openOptions = async () => {
      const options = await stage.session.openExtensionPage('options.html');
      await waitForWords(options, /Packs .*Comes with the extension .*Add a pack from a file/);
      return options;
    };
    const historySays = async (says: RegExp) => {
      const history = await stage.session.openExtensionPage('history.html#/leader/zebedee-quillfeather');
      const text = await waitForWords(history, says);
      await history.close();
      return text;
    };
    const underlined = async () => {
      const page = await stage.session.open(GUESTS);
      await waitForPainted(page, ({ leaders }) => leaders.includes('Robert Fico'));
      const { leaders, faint } = await painted(page);
      await page.close();
      return [...leaders, ...faint].toSorted();
    };
    const UNKNOWN = /This is not in our record\./;

    it('is looked at, imported, in a history, painted when wanted, switched off and removed; the background may stop before each step', async () => {
      const options = await openOptions();
      const press = async (selector: string, words: string) => {
        await stage.session.stopBackground();
        await clickOn(options, selector, words);
      };
      await choose(options, packFile('quillfeather.json').path);
      await waitForWords(
        options,
        /What “Quillfeather papers” would change Version 1 .*Reports of attendance 1 0 0 Leaders 1 0 0/,
      );
      await press('.pack-state button', 'Import');
      await waitForWords(options, /Quillfeather papers Imported by you .*“Quillfeather papers” is imported\./);
      await historySays(/Zebedee Quillfeather .*Victory Day/);

      // Nobody who reads a page may learn of it, unless the reader has said so.
      expect(await underlined()).toEqual(['Robert Fico']);
      const [use, paint] = await options.$$('.pack input[type=checkbox]');
      if (!use || !paint) throw new Error('no choices');
      expect(await paint.evaluate((box) => (box as HTMLInputElement).checked)).toBe(false);
      await waitForWords(options, /Warning: a page can notice what is underlined/);
      await options.bringToFront();
      await stage.session.stopBackground();
      await paint.click();
      await options.waitForFunction(() => document.querySelectorAll('.pack input:checked').length === 2);
      expect(await underlined()).toEqual(['Robert Fico', 'Zebedee Quillfeather']);

      await options.bringToFront();
      await stage.session.stopBackground();
      await use.click();
      await options.waitForFunction(() => document.querySelectorAll('.pack input:checked').length === 1);
      await historySays(UNKNOWN);
      await options.bringToFront();
      await stage.session.stopBackground();
      await use.click();
      await options.waitForFunction(() => document.querySelectorAll('.pack input:checked').length === 2);
      await historySays(/Zebedee Quillfeather .*Victory Day/);

      await press('.pack button', 'Remove');
      await waitForWords(options, /Remove “Quillfeather papers”\?/);
      await clickOn(options, '.pack-question button', 'Do not remove');
      await press('.pack button', 'Remove');
      await press('.pack-question button', 'Remove');
      await waitForWords(options, /“Quillfeather papers” is removed\./);
      expect(await options.$$('.pack input')).toEqual([]);
      await historySays(UNKNOWN);
      expect(await underlined()).toEqual(['Robert Fico']);
    });

    it('and all else that is the reader’s is saved as a backup, and comes back from it', async () => {
      const options = await openOptions();
      const before = await savedBy(options, () => clickOn(options, 'button', 'Save a backup'));
      await choose(options, tableFile().path);
      await waitForWords(options, /What “gazette” would change .*Reports of attendance 1 0 0/);
      await clickOn(options, '.pack-state button', 'Import');
      await waitForWords(options, /“gazette” is imported\./);
      const backup = await savedBy(options, () => clickOn(options, 'button', 'Save a backup'));
      expect(backup.name).toMatch(/^in-attendance-\d{4}-\d\d-\d\d\.json$/);
      await clickOn(options, '.pack button', 'Remove');
      await clickOn(options, '.pack-question button', 'Remove');
      await waitForWords(options, /“gazette” is removed\./);
      expect(await savedBy(options, () => clickOn(options, 'button', 'Save a backup'))).toEqual(before);

      const path = join(folder, backup.name);
      writeFileSync(path, backup.text);
      await choose(options, path);
      await waitForWords(options, /What “in-attendance-.*” would change .*Packs 1 0 0/);
      await clickOn(options, '.pack-state button', 'Import');
      await waitForWords(options, /gazette Imported by you .*is imported\./);
      expect(await savedBy(options, () => clickOn(options, 'button', 'Save a backup'))).toEqual(backup);
      const table = await savedBy(options, () => clickOn(options, '.pack:last-child button', 'CSV'));
      expect(table.text).toContain('Example Gazette');
      await clickOn(options, '.pack button', 'Remove');
      await clickOn(options, '.pack-question button', 'Remove');
      await waitForWords(options, /“gazette” is removed\./);
    });

    it('that is broken changes nothing, and says where: line, field and reason', async () => {
      const options = await openOptions();
      const list = () => options.$eval('.pack-list', (packs) => (packs as HTMLElement).innerText);
      const before = await list();
      const { path, text } = packFile('broken.json', (right) =>
        right.replace('"event": "moscow-victory-day/2025"', '"event": "moscow-victory-day/1825"'),
      );
      const line = text.split('\n').findIndex((one) => one.includes('1825')) + 1;
      await choose(options, path);
      await waitForWords(
        options,
        new RegExp(`1 fault in “broken\\.json” Nothing has been changed\\. .*${line} claims\\[0\\]\\.event .*1825`),
      );
      expect(await list()).toBe(before);
      await historySays(UNKNOWN);

      const half = packFile('half.json', (right) => right.slice(0, 200)).path;
      await choose(options, half);
      await waitForWords(options, /1 fault in “half\.json” Nothing has been changed\. .*the whole file/);
      await choose(options, packFile('archive.json', () => 'x').path);
      await waitForWords(options, /1 fault in “archive\.json” Nothing has been changed\. .*1 the whole file/);
    });

    it('can be dropped on the page, and put away again', async () => {
      const options = await openOptions();
      await options.evaluate((text) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
      }, packFile('dropped.json').text);
      await waitForWords(options, /What “Quillfeather papers” would change/);
      await clickOn(options, '.pack-state button', 'Cancel');
      await waitForWords(options, /Add a pack from a file(?!.*What “)/);
      await historySays(UNKNOWN);
    });
  },
);

inBothBrowsers(
  'packs in a private window',
  () => {},
  (stage) => {
    it('are not shown, and the page says so', async () => {
      await allowInPrivateWindows(stage.session);
      await openPrivateWindow(stage.session);
      const options = await stage.session.openExtensionPage('options.html');
      await waitForWords(options, /In a private window packs can be neither listed nor changed\./);
      expect(await options.$$('.packs input')).toEqual([]);
    });
  },
  // Chromium shows no page of an extension in a private window.
  { browsers: ['firefox'] },
);
