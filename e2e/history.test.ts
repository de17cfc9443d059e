import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFindings } from '../scripts/stories/axe.ts';
import { waitForAccessible } from './harness/accessibility.ts';
import { eventually } from './harness/eventually.ts';
import { accessRecord } from './harness/record-access.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';
import { clickOn, waitForWords } from './harness/surface.ts';

/** What stands in the cell that has the focus, with its row's and its column's header. */
function focusedCell(page: Page): Promise<{ row: string; column: string; says: string }> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('td, th');
    const row = cell?.closest('tr');
    const at = row && cell ? [...row.children].indexOf(cell) : -1;
    const words = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    return {
      row: words(row?.querySelector('.matrix-who')),
      column: words(document.querySelector('thead tr')?.children[at]),
      says: cell?.getAttribute('aria-label') ?? words(cell),
    };
  });
}

/** Waits until the focus is where it should be, and says which cell that is. */
function waitForCell(page: Page, isRight: (cell: Awaited<ReturnType<typeof focusedCell>>) => boolean) {
  return eventually(
    () => focusedCell(page),
    isRight,
    (last) => `The focus is in the end on ${JSON.stringify(last)}.`,
  );
}

async function press(page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Keeps what the page would hand the reader as a file, instead. */
async function catchFiles(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.evaluate(() => {
    const files: Record<string, Promise<string>> = {};
    const contents = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const address = make.call(URL, blob);
      contents.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click() {
      files[this.download] = contents.get(this.href)?.text() ?? Promise.resolve('');
    };
    Object.assign(globalThis, { caughtFiles: files });
  });
  return () =>
    page.evaluate(async () => {
      const files = (globalThis as unknown as { caughtFiles: Record<string, Promise<string>> }).caughtFiles;
      const read = await Promise.all(Object.entries(files).map(async ([name, text]) => [name, await text] as const));
      return Object.fromEntries(read);
    });
}

inBothBrowsers(
  'the history page',
  () => {},
  (stage) => {
    const openAt = async (hash: string, says: RegExp) => {
      await (await accessRecord(stage.session)).whenFull();
      const page = await stage.session.openExtensionPage(`history.html${hash}`);
      await page.setViewport({ width: 1200, height: 800 });
      await waitForWords(page, says);
      return page;
    };

    it('invites: from its start to a series, from there to an edition, to a leader and back', async () => {
      const page = await openAt('', /Latest editions .* Series of events/);
      expect(await axeFindings(page)).toEqual([]);
      await clickOn(page, '.series-list a', 'Victory Day in Moscow');
      await waitForWords(page, /editions with reports .* el-Sisi/);
      await clickOn(page, '.matrix-edition', '2025');
      await waitForWords(page, /Who came .* How the guest list grew .* Where sources disagree/);
      expect(await page.title()).toMatch(/2025 · In Attendance$/);
      expect(await axeFindings(page)).toEqual([]);
      await clickOn(page, '.contested a', 'Robert Fico');
      await waitForWords(page, /^.*Robert Fico Prime Minister of Slovakia .*Attendance .* 2025/);
      expect(await axeFindings(page)).toEqual([]);
      await page.goBack();
      await waitForWords(page, /How the guest list grew/);
    });

    it('has a matrix that is walked by keys alone, filtered, sorted, and opened cell by cell', async () => {
      const page = await openAt('#/series/moscow-victory-day', /editions with reports/);
      await waitForAccessible(
        stage.session,
        page,
        ({ role, name }) => /grid|table/.test(role) && /Victory Day/.test(name),
      );
      await page.focus('.matrix [tabindex="0"]');
      await waitForCell(page, ({ column }) => column === 'Leaders');
      await press(page, 'ArrowDown', 'ArrowDown', 'End');
      const last = await waitForCell(page, ({ row, column }) => row !== '' && column !== 'Leaders');
      await press(page, 'Home');
      await waitForCell(page, ({ column }) => column === 'Leaders');
      await page.keyboard.down('Control');
      await press(page, 'End');
      await page.keyboard.up('Control');
      const end = await waitForCell(page, ({ row, column }) => column === last.column && row !== last.row);
      await press(page, 'PageUp');
      await waitForCell(page, ({ row }) => row !== end.row);

      await page.type('.matrix-tools input[type=search]', 'vucic');
      await page.waitForFunction(() => document.querySelectorAll('tr[data-row]').length === 1, { polling: 100 });
      // Out of the field, past grouping and editions, into the grid: one stop.
      await press(page, 'Tab', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown', 'End');
      await waitForCell(page, ({ row }) => row === 'Aleksandar Vučić');
      await press(page, 'ArrowLeft');
      await waitForCell(page, ({ column, says }) => column === '2025' && says === 'Attended');
      await press(page, 'Enter');
      await page.waitForSelector('.cell-panel .outcome');
      await waitForWords(page, /Aleksandar Vučić Attended .* reports/);
      expect(await axeFindings(page)).toEqual([]);
      await press(page, 'Escape');
      await page.waitForFunction(() => document.querySelector('.cell-panel') === null, { polling: 100 });
      // The focus is back where it was.
      await waitForCell(page, ({ says }) => says === 'Attended');

      // What the reader calls wrong is hidden in the cell as well.
      await press(page, 'Enter');
      await page.waitForSelector('.cell-panel .outcome');
      await clickOn(page, '.cell-panel summary', 'reports');
      await page.waitForSelector('.cell-panel .ladder > .wrong-mark');
      await page.click('.cell-panel .ladder > .wrong-mark');
      await page.waitForFunction(() => document.querySelector('[data-silence="wrong"]') !== null, { polling: 100 });
      await clickOn(page, '.cell-panel button', 'Undo');
      await page.waitForFunction(() => document.querySelector('[data-silence="wrong"]') === null, { polling: 100 });
    });

    it('holds two editions side by side, and others when they are chosen', async () => {
      const page = await openAt(
        '#/compare/moscow-victory-day/2015/moscow-victory-day/2025',
        /Compare .*Both times \d+ .*Xi Jinping/,
      );
      const text = await waitForWords(page, /record only: [^:]*2025 \d+ .*record only: [^:]*2015 \d+/);
      // It never says that a leader who was out of office stayed away.
      expect(text).toMatch(/Serzh Sargsyan 2025 Not in office Armenia: Nikol Pashinyan/);
      expect(await axeFindings(page)).toEqual([]);
      await page.select('.pickers select', 'moscow-victory-day/2010');
      await page.waitForFunction(() => location.hash.includes('moscow-victory-day/2010/moscow-victory-day/2025'), {
        polling: 100,
      });
      await waitForWords(page, /record only: [^:]*2010/);
    });

    it('hands out what is shown: the filtered matrix as a table, an edition as linked data', async () => {
      const page = await openAt('#/series/beijing-victory-day', /editions with reports/);
      const files = await catchFiles(page);
      await page.type('.matrix-tools input[type=search]', 'slovakia');
      await page.waitForFunction(() => document.querySelectorAll('tr[data-row]').length === 1, { polling: 100 });
      await clickOn(page, '.exports button', 'CSV');
      await clickOn(page, '.exports button', 'JSON-LD');
      const caught = await files();
      const lines = caught['beijing-victory-day.csv']?.trim().split('\r\n') ?? [];
      expect(lines.slice(1).every((line) => line.includes(',robert-fico,Robert Fico,SK,'))).toBe(true);
      expect(lines.length).toBeGreaterThan(1);
      const graph = JSON.parse(caught['beijing-victory-day.jsonld'] ?? '{}')['@graph'];
      expect(graph[0]).toMatchObject({ '@type': 'Event', attendee: [{ '@type': 'Person', name: 'Robert Fico' }] });
    });
  },
  LENT,
);
