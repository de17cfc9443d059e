import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './harness/browsers.ts';
import { eventually } from './harness/eventually.ts';
import { beginImport, killDuringImport, packOfClaims, rowsOfMany } from './harness/kill-import.ts';
import { accessRecord } from './harness/record-access.ts';
import { type PageServer, startPageServer } from './harness/server.ts';
import { waitForWords } from './harness/surface.ts';

/** `scripts/kill-import.ts` does it at twenty points. */
const POINTS = [0.2, 0.9] as const;
const CLAIMS = 100_000;

let server: PageServer;
/** Of a browser whose record is full and that has been closed: each story goes on with a copy. */
let full: string;
beforeAll(async () => {
  server = await startPageServer();
  full = mkdtempSync(join(tmpdir(), 'full-'));
  const session = await startSession('chromium', { server, profile: full });
  await (await accessRecord(session)).whenFull();
  await session.close();
});
afterAll(async () => {
  await server.close();
  rmSync(full, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

describe('a browser that has no room left while it imports', () => {
  it('says so, has none of it, shows its record on, and takes the file when there is room', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-room-'));
    const file = join(folder, 'many.json');
    const claims = 20_000;
    writeFileSync(file, JSON.stringify(packOfClaims(claims)));
    const profile = join(folder, 'profile');
    cpSync(full, profile, { recursive: true });
    // Not the browser that filled the record: what Chromium has once allotted a database it does not take back while it runs.
    const session = await startSession('chromium', { server, profile });
    try {
      const record = await accessRecord(session);
      const before = await record.whenFull();
      const options = await session.openExtensionPage('options.html');
      const devtools = await options.createCDPSession();
      const origin = `chrome-extension://${session.extensionId}`;
      const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
      // Room for the first of its pieces.
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_000_000 });
      await beginImport(options, file);
      await waitForWords(options, /There is no room left on this device\. Nothing has been changed\./);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
      const after = await eventually(
        record.state,
        ({ rows, installations }) => rows === before.rows && installations.length === 0,
        (last) => `The store holds in the end: ${JSON.stringify(last)}`,
      );
      expect(after.packs).toEqual(before.packs);
      const history = await session.openExtensionPage('history.html#/leader/robert-fico');
      await waitForWords(history, /Robert Fico .*Victory Day/);
      await beginImport(options, file);
      await waitForWords(options, /“A hundred thousand” is imported\./);
      expect((await record.state()).rows).toBe(before.rows + rowsOfMany(claims));
    } finally {
      await session.close();
      rmSync(folder, { recursive: true });
    }
  }, 240_000);
});

describe('a browser that is killed while it imports a hundred thousand claims', () => {
  it.each(POINTS)(
    'has all of them or none: at %f',
    async (at) => {
      const { imported, rows } = await killDuringImport('chromium', server, packOfClaims(CLAIMS), at, full);
      expect(rows).toBe(imported ? rowsOfMany(CLAIMS) : 0);
    },
    240_000,
  );
});
