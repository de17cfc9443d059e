import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Pack } from '../../lib/packs/schema.ts';
import { type Session, startSession } from './browsers.ts';
import type { BrowserName } from './built-extension.ts';
import { eventually } from './eventually.ts';
import { accessRecord } from './record-access.ts';
import type { PageServer } from './server.ts';
import { clickOn, waitForWords } from './surface.ts';

const NAME = 'A hundred thousand';

/** A pack of so many reports of one leader at one event, which the bundled packs know. */
export function packOfClaims(count: number): Pack {
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  return {
    format: 'attendance-pack/1',
    id: 'many',
    name: NAME,
    version: '1',
    licence: 'CC0-1.0',
    recordUntil: '2025-12-31',
    leaders: [],
    series: [],
    events: [],
    sources: [
      {
        id: 'wire',
        publisher: 'Example Wire',
        kind: 'agency',
        title: 'Who came',
        url: null,
        published: '2025-05-09',
        lang: 'en',
      },
    ],
    claims: numbers.map((n) => ({
      id: `wire#${n}`,
      subject: { leader: 'robert-fico' },
      event: 'moscow-victory-day/2025',
      status: 'attended',
      origin: `Reporter ${n}`,
      reported: '2025-05-09',
      source: 'wire',
      locator: null,
    })),
  };
}

/** How many rows the store takes for it: the claims, their source, and the dossier of their event. */
export function rowsOfMany(count: number): number {
  return count + 2;
}

/** What was there after the browser had been killed and started again. */
export interface AfterKill {
  /** How far the import was, of one. */
  readonly at: number;
  /** Rows beyond those of the package: none, or all. */
  readonly rows: number;
  readonly imported: boolean;
}

/**
 * Imports a large pack in a browser that is killed on the way, starts it again on the same profile, and
 * tells what is there when the extension has come to rest.
 *
 * @param at how far the import may come, from 0 to 1
 * @param full a profile whose record is full, to begin with a copy of
 */
export async function killDuringImport(
  name: BrowserName,
  server: PageServer,
  pack: Pack,
  at: number,
  full?: string,
): Promise<AfterKill> {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const profile = join(folder, 'profile');
  const file = join(folder, 'many.json');
  writeFileSync(file, JSON.stringify(pack));
  if (full !== undefined) cpSync(full, profile, { recursive: true });
  try {
    const first = await startSession(name, { server, profile });
    const before = await (await accessRecord(first)).whenFull();
    const options = await first.openExtensionPage('options.html');
    await beginImport(options, file);
    const came = await progressOf(options, at);
    await kill(first);

    const second = await startSession(name, { server, profile });
    const record = await accessRecord(second);
    await record.askBackground();
    const after = await eventually(
      () => record.state(),
      ({ packs, installations, rows }) =>
        installations.length === 0 && (packs.some(({ id }) => id === pack.id) || rows === before.rows),
      (last) => `After the kill at ${came} the store holds in the end: ${JSON.stringify(last)}`,
      60_000,
    );
    await second.close();
    return {
      at: came,
      rows: after.rows - before.rows,
      imported: after.packs.some(({ id }) => id === pack.id),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Has the options read a file and take it in; what comes of it is not waited for. */
export async function beginImport(options: Page, file: string): Promise<void> {
  await waitForWords(options, /Add a pack from a file/);
  const input = await options.waitForSelector('.packs input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await eventually(
    () => options.evaluate((name) => document.body.innerText.includes(`What “${name}” would change`), NAME),
    (shown) => shown,
    () => 'The file was not read.',
    60_000,
  );
  await clickOn(options, '.pack-state button', 'Import');
}

/** Waits until an import has come so far, or has come to its end, and tells how far it is. */
function progressOf(options: Page, wanted: number): Promise<number> {
  return eventually(
    () =>
      options.evaluate((name) => {
        const progress = document.querySelector<HTMLProgressElement>('.pack-state progress');
        if (progress) return progress.position < 0 ? 0 : progress.position;
        return document.body.innerText.includes(`“${name}” is imported.`) ? 1 : 0;
      }, NAME),
    (at) => at >= wanted,
    (last) => `The import has come to ${last}.`,
    60_000,
  );
}

async function kill({ browser }: Session): Promise<void> {
  const program = browser.process();
  if (!program) throw new Error('The browser has no process of ours.');
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGKILL');
  await gone;
}
