import { newsPage } from '../e2e/articles/page.ts';
import { type Session, startSession } from '../e2e/harness/browsers.ts';
import { waitForPainted } from '../e2e/harness/highlights.ts';
import { traceWork, type Work } from '../e2e/harness/long-work.ts';
import { startPageServer } from '../e2e/harness/server.ts';
import { printTable } from './table.ts';

const URL_OF_CLOCK = 'https://www.bbc.com/news/clock';
const STRETCHES = 6;
/** Milliseconds. */
const STRETCH = 10_000;

/** Its clock changes with every frame; now it names one leader beside it, now another. */
const CLOCK = newsPage({
  lang: 'en',
  title: 'The clock',
  published: '2025-05-08',
  body: `<p>Xi Jinping is expected in Moscow on May 9.</p><p id="clock">Robert Fico lands in 0.</p>
<script>
let frames = 0;
const tick = () => {
  frames++;
  document.querySelector('#clock').firstChild.nodeValue =
    (frames % 2 ? 'Robert Fico' : 'Narendra Modi') + ' lands in ' + frames + '.';
  requestAnimationFrame(tick);
};
requestAnimationFrame(tick);
</script>`,
});

interface Minute {
  readonly stretches: readonly { readonly work: Work; readonly frames: number }[];
  /** What the page's scripts hold at the end of the first stretch and of the last, in bytes. */
  readonly heaps: readonly [number, number];
}

/**
 * A page that changes a node with every frame, for a minute, with the extension and without it: what our scripts
 * take of its main thread every ten seconds, the frames it comes to, and what its scripts hold. `npm run bench --
 * minute`, after a build; in Chromium, since Firefox tells none of it.
 */
export async function main(): Promise<void> {
  const server = await startPageServer();
  server.serve(URL_OF_CLOCK, { body: CLOCK });
  const ours = await minuteIn(await startSession('chromium', { server }));
  const control = await minuteIn(await startSession('chromium', { server, extension: null }));
  await server.close();
  printTable(
    ['seconds', 'frames, with us', 'without', 'our tasks', 'longest', 'in all'],
    ours.stretches.map(({ work, frames }, n) => [
      `${(n * STRETCH) / 1000} to ${((n + 1) * STRETCH) / 1000}`,
      String(frames),
      String(control.stretches[n]?.frames),
      String(work.tasks),
      `${work.longest.toFixed(1)} ms`,
      `${work.total.toFixed(1)} ms`,
    ]),
  );
  const grown = ({ heaps: [first, last] }: Minute) => `${((last - first) / 1e6).toFixed(2)} MB`;
  console.log(`grown from the tenth second to the last: ${grown(ours)} with us, ${grown(control)} without`);
}

async function minuteIn(session: Session): Promise<Minute> {
  const isOurs = session.extensionId !== '';
  try {
    const page = await session.open(URL_OF_CLOCK);
    if (isOurs) await waitForPainted(page, ({ leaders }) => leaders.includes('Xi Jinping'));
    const devtools = await page.createCDPSession();
    const held = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    const frames = () => page.evaluate('frames') as Promise<number>;
    const stretches: { work: Work; frames: number }[] = [];
    let first: number | undefined;
    for (let n = 0; n < STRETCHES; n++) {
      const before = await frames();
      const work = await traceWork(page, `chrome-extension://${session.extensionId}`, () =>
        page.evaluate((ms) => new Promise<void>((resume) => setTimeout(resume, ms)), STRETCH),
      );
      stretches.push({ work, frames: (await frames()) - before });
      first ??= await held();
    }
    return { stretches, heaps: [first ?? 0, await held()] };
  } finally {
    await session.close();
  }
}
