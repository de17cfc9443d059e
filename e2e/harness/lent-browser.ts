import { test } from 'vitest';
import { type Session, startSession } from './browsers.ts';
import type { BrowserName } from './built-extension.ts';
import { type PageServer, startPageServer } from './server.ts';

/** A browser whose record has been filled once, and the server that it reaches. */
interface LentBrowser {
  readonly session: Session;
  readonly server: PageServer;
}

/** Whoever lends browsers to stories that leave nothing behind. */
interface Lender {
  lend(name: BrowserName): Promise<LentBrowser>;
  /** Nobody can tell what a story has left behind that has failed: whoever asks next gets a new browser. */
  retire(name: BrowserName): Promise<void>;
}

/**
 * Hooks that are given the lender. Its browsers go from one file of stories to the next, since all run in one
 * process (`vitest.config.ts`), and end with it: to start one and fill its record takes longer than many a story.
 */
export const borrowing = test.extend(
  'lender',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads off the pattern what a fixture needs.
  async ({}, { onCleanup }): Promise<Lender> => {
    const lent = new Map<BrowserName, Promise<LentBrowser>>();
    const retire = async (name: BrowserName) => {
      const present = lent.get(name);
      lent.delete(name);
      const { session, server } = (await present) ?? {};
      await session?.close();
      await server?.close();
    };
    onCleanup(async () => {
      await Promise.all([...lent.keys()].map(retire));
    });
    return {
      lend: (name) => {
        const present = lent.get(name) ?? start(name);
        lent.set(name, present);
        return present;
      },
      retire,
    };
  },
);

async function start(name: BrowserName): Promise<LentBrowser> {
  const server = await startPageServer();
  return { server, session: await startSession(name, { server }) };
}
