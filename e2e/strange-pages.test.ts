import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRANGE_PAGES, type StrangePage } from './articles/strange.ts';
import { type Session, startSession } from './harness/browsers.ts';
import { summaryOf } from './harness/desk.ts';
import { eventually } from './harness/eventually.ts';
import { type Painted, waitForPainted } from './harness/highlights.ts';
import { traceWork } from './harness/long-work.ts';
import { inBothBrowsers } from './harness/stage.ts';

/** What our part in one task of a page's main thread may take of the processor, in milliseconds. */
const LONG_TASK = 50;

/** Some of these pages are as large as ten thousand others. Milliseconds. */
const PATIENCE = 60_000;

const sorted = (names: readonly string[]) => [...names].sort().join(', ');

/** Whether a page's leaders are marked, and nobody else. */
const isMarked =
  ({ leaders }: StrangePage) =>
  (now: Painted): boolean =>
    typeof leaders === 'number' ? now.leaders.length >= leaders : sorted(now.leaders) === sorted(leaders);

/** Whether there is anything to read for us. */
const isRead = ({ leaders }: StrangePage) => typeof leaders === 'number' || leaders.length > 0;

const documentOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
/** What a frame says that loads another document while it is asked, as the PDF viewer's does. */
const MOVES_ON = /context was destroyed|detached|Cannot find context/i;

const paintedIn = (frame: Frame): Promise<number | null> =>
  frame
    .evaluate(() => CSS.highlights.size)
    .catch((error: Error) => {
      if (MOVES_ON.test(error.message)) return null;
      throw error;
    });

/** How much is painted in each frame of a page, once all of them stand still. */
const paintedInFrames = (page: Page) =>
  eventually(
    () => Promise.all(page.frames().flatMap((frame) => (frame === page.mainFrame() ? [] : [paintedIn(frame)]))),
    (marks) => !marks.includes(null),
    () => 'A frame went on loading other documents',
  );

inBothBrowsers(
  'a strange page',
  (server) => {
    for (const { url, page, frames = {} } of STRANGE_PAGES) {
      server.serve(url, page);
      for (const [address, framed] of Object.entries(frames)) server.serve(address, framed);
    }
  },
  (stage) => {
    let control: Session;
    beforeAll(async () => {
      control = await startSession(stage.name, { server: stage.server, extension: null });
    });
    afterAll(() => control.close());

    /**
     * Opens a page until it is marked; in Chromium under trace, which Firefox has not. What else the machine does only
     * adds to a stretch: one that is too long is measured again.
     */
    const openMarked = async (strange: StrangePage, attempts = 3): Promise<Page> => {
      const { session } = stage;
      const page = await session.open('about:blank');
      const read = async () => {
        await page.goto(strange.url);
        await waitForPainted(page, isMarked(strange), PATIENCE);
      };
      if (stage.name === 'firefox') {
        await read();
        return page;
      }
      const { tasks, longest } = await traceWork(page, `chrome-extension://${session.extensionId}`, read);
      if (longest >= LONG_TASK && attempts > 1) {
        await page.close();
        return openMarked(strange, attempts - 1);
      }
      expect(longest, 'milliseconds of ours at one stretch').toBeLessThan(LONG_TASK);
      if (isRead(strange)) expect(tasks, 'tasks with a part of ours').toBeGreaterThan(0);
      return page;
    };

    it.each(STRANGE_PAGES)(
      'with $about is marked where it is running text, and otherwise untouched',
      async (strange) => {
        const [page, plain] = await Promise.all([openMarked(strange), control.open(strange.url)]);
        expect((await paintedInFrames(page)).filter((marks) => marks !== 0)).toEqual([]);
        if (!isRead(strange)) expect(await summaryOf(stage.session, page), 'no reader is at work').toBeNull();
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
