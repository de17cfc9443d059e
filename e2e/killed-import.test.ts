import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killDuringImport, packOfClaims } from './harness/kill-import.ts';
import { type PageServer, startPageServer } from './harness/server.ts';

/** `scripts/kill-import.ts` does it at twenty points. */
const POINTS = [0.2, 0.9] as const;
const CLAIMS = 100_000;

let server: PageServer;
beforeAll(async () => {
  server = await startPageServer();
});
afterAll(() => server.close());

describe('a browser that is killed while it imports a hundred thousand claims', () => {
  it.each(POINTS)(
    'has all of them or none: at %f',
    async (at) => {
      const { imported, rows } = await killDuringImport('chromium', server, packOfClaims(CLAIMS), at);
      expect(rows).toBe(imported ? CLAIMS + 1 : 0);
    },
    240_000,
  );
});
