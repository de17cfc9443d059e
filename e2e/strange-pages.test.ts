import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRANGE_PAGES, type StrangePage } from './articles/strange.ts';
import { type Session, startSession } from './harness/browsers.ts';
import { eventually } from './harness/eventually.ts';
import { type Painted, waitForPainted } from './harness/highlights.ts';
import { traceWork } from './harness/long-work.ts';
import { inBothBrowsers } from './harness/stage.ts';

/** What a stretch of our work on a page's main thread may take of the processor, in milliseconds. */
const LONG_TASK = 50;

const sorted = (names: readonly string[]) => [...names].sort().join(', ');

/** Whether a page's leaders are marked, and nobody else. */
const isMarked =
  ({ leaders }: StrangePage) =>
  (now: Painted): boolean =>
    typeof leaders === 'number' ? now.leaders.length >= leaders : sorted(now.leaders) === sorted(leaders);

const documentOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

inBothBrowsers(
  'a strange page',
  (server) => {
    for (const { url, page } of STRANGE_PAGES) server.serve(url, page);
  },
  (stage) => {
    let control: Session;
    beforeAll(async () => {
      control = await startSession(stage.name, { server: stage.server, extension: null });
    });
    afterAll(() => control.close());

    it.each(STRANGE_PAGES)(
      'with $about is marked where it is running text, and otherwise untouched',
      async (strange) => {
        const page = await stage.session.open(strange.url);
        await waitForPainted(page, isMarked(strange));
        const plain = await control.open(strange.url);
        // Both are asked again: some of these pages are at work on themselves.
        await eventually(
          async () => [await documentOf(page), await documentOf(plain)] as const,
          ([withUs, withoutUs]) => withUs === withoutUs,
          ([withUs, withoutUs]) => `The document has ${withUs.length} characters, without us ${withoutUs.length}`,
        );
        await plain.close();
      },
    );
  },
);

inBothBrowsers(
  'a large page',
  (server) => {
    for (const { url, page } of STRANGE_PAGES) server.serve(url, page);
  },
  (stage) => {
    describe('leaves its main thread free', () => {
      it.each(STRANGE_PAGES.filter(({ large }) => large))('with $about', async (strange) => {
        const page = await stage.session.open('about:blank');
        const { calls, longest } = await traceWork(
          page,
          `chrome-extension://${stage.session.extensionId}`,
          async () => {
            await page.goto(strange.url);
            await waitForPainted(page, isMarked(strange));
          },
        );
        expect(calls).toBeGreaterThan(0);
        expect(longest).toBeLessThan(LONG_TASK);
      });
    });
  },
  // Firefox reports no long tasks.
  { browsers: ['chromium'] },
);
