import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type Session, type SessionOptions, startSession } from './browsers.ts';
import type { BrowserName } from './built-extension.ts';
import { closeOwnTabs, storyTabs } from './desk.ts';
import { borrowing } from './lent-browser.ts';
import { type PageServer, startPageServer } from './server.ts';

const FAILURES = join(import.meta.dirname, '..', '..', '.artifacts', 'failures');

/** A real browser with the extension in it, and a server that plays the news. */
export interface Stage {
  readonly name: BrowserName;
  readonly session: Session;
  readonly server: PageServer;
}

export interface StageOptions extends Omit<SessionOptions, 'server' | 'extension'> {
  /** Gives the folder with the extension, null for none; the package as it is by default. */
  readonly extension?: (name: BrowserName) => string | null;
  /** Both, unless a story can be told in one alone. */
  readonly browsers?: readonly BrowserName[];
}

/** Instead of options: the stories leave the browser as they found it, and may find in it what others have read. */
export const LENT = 'lent';

/**
 * Tells the same stories in Chromium and in Firefox, each with a browser and a server of its own, or with lent ones.
 * Every story begins with no tab but the browser's own; where one fails, a picture of its last page is kept.
 *
 * @param play lays out the pages before the browser starts
 * @param tell declares the stories; the stage's parts exist only while a story runs
 */
export function inBothBrowsers(
  about: string,
  play: (server: PageServer) => void,
  tell: (stage: Stage) => void,
  how: StageOptions | typeof LENT = {},
): void {
  const isLent = how === LENT;
  const { browsers = ['chromium', 'firefox'], extension, ...options }: StageOptions = isLent ? {} : how;
  describe.each<BrowserName>(browsers)(`${about} in %s`, (name) => {
    const stage: { -readonly [Key in keyof Stage]: Stage[Key] } = {
      name,
      get session(): never {
        throw new Error('the browser has not started');
      },
      get server(): never {
        throw new Error('the server has not started');
      },
    };
    const present = <Key extends keyof Stage>(key: Key, value: Stage[Key]) =>
      Object.defineProperty(stage, key, { value, configurable: true });
    let hasFailed = false;
    const start = (): Promise<Session> =>
      startSession(name, { ...options, server: stage.server, ...(extension && { extension: extension(name) }) });

    if (isLent) {
      borrowing.beforeAll(async ({ lender }) => {
        const { session, server } = await lender.lend(name);
        play(server);
        present('server', server);
        present('session', session);
      });
      borrowing.afterAll(async ({ lender }) => {
        if (hasFailed) await lender.retire(name);
      });
    } else {
      beforeAll(async () => {
        const server = await startPageServer();
        present('server', server);
        play(server);
        present('session', await start());
      });
      // A browser that has died takes no later story with it.
      beforeEach(async () => {
        if (!stage.session.browser.connected) present('session', await start());
      });
      afterAll(async () => {
        await stage.session.close();
        await stage.server.close();
      });
    }
    afterEach(async ({ task }) => {
      if (!stage.session.browser.connected) return;
      const opened = await storyTabs(stage.session);
      if (task.result?.state === 'fail') {
        hasFailed = true;
        await keepPicture(`${name} ${task.name}`, opened.at(-1));
      }
      // A popup that has opened a tab closes by itself, perhaps just now.
      await Promise.all(opened.map((page) => page.close().catch((error: unknown) => unlessGone(page, error))));
      if (isLent) await closeOwnTabs(stage.session);
    });
    tell(stage);
  });
}

/** A picture of a page whose story has failed; a page that cannot be drawn any more leaves none. */
async function keepPicture(name: string, page: Page | undefined): Promise<void> {
  mkdirSync(FAILURES, { recursive: true });
  const path = join(FAILURES, `${name.replace(/[^\p{L}\d]+/gu, '-')}.png`) as `${string}.png`;
  await page?.screenshot({ path }).catch(() => {});
}

/** @throws the error, unless the page has gone in the meantime */
function unlessGone(page: Page, error: unknown): void {
  if (!page.isClosed() && !/No target with given id|no such frame/i.test(String(error))) throw error;
}
