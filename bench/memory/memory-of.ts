import { readdirSync, readFileSync } from 'node:fs';
import { type CDPSession, type Page, TargetType } from 'puppeteer-core';
import { evaluateInFirefox } from '../../e2e/harness/bidi.ts';
import type { Session } from '../../e2e/harness/browsers.ts';
import type { BrowserName } from '../../e2e/harness/built-extension.ts';

/** Bytes, after whatever is not needed any more has been collected. */
export interface Memory {
  /** What the background's scripts hold; null where that cannot be had. */
  readonly background: number | null;
  /** What the extension's process holds for itself alone; 0 without one. */
  readonly process: number;
  /** What the pages' processes hold for themselves, together. */
  readonly tabs: number;
  /** What the scripts in the pages hold, together; null where that cannot be had. */
  readonly heaps: number | null;
}

export function memoryOf(session: Session, name: BrowserName, tabs: readonly Page[]): Promise<Memory> {
  return name === 'chromium' ? inChromium(session, tabs) : inFirefox(session);
}

async function inChromium({ browser, extensionId }: Session, tabs: readonly Page[]): Promise<Memory> {
  const target = browser
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(extensionId));
  const background = extensionId && target ? await heapOf(await target.createCDPSession()) : null;
  let heaps = 0;
  for (const page of tabs) heaps += await heapOf(await page.createCDPSession());
  const processes = processesUnder(browser.process()?.pid ?? 0).filter(({ command }) =>
    command.includes('--type=renderer'),
  );
  const own = processes.filter(({ command }) => command.includes('--extension-process'));
  return {
    background,
    process: extensionId ? sum(own.map(({ pid }) => privateBytes(pid))) : 0,
    tabs: sum(processes.filter((one) => !own.includes(one)).map(({ pid }) => privateBytes(pid))),
    heaps,
  };
}

/** Twice: what the first collection sets free of other things, the second one takes. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

interface Process {
  readonly pid: number;
  readonly command: string;
}

/** All processes that a process has started, and those that they have. */
function processesUnder(root: number): Process[] {
  const all = readdirSync('/proc').flatMap((name): (Process & { readonly parent: number })[] => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
      return [
        { pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') },
      ];
    } catch {
      // Gone in the meantime.
      return [];
    }
  });
  const under = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...under(one.pid)]);
  return under(root);
}

/** What a process alone has in memory, what it shares with others left out. */
function privateBytes(pid: number): number {
  const told = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return sum(
    [...told.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, kilobytes]) => Number(kilobytes) * 1024),
  );
}

/**
 * Firefox tells what each of its processes holds for itself, and what each is for. That the tabs' processes have let
 * go of what they do not need it tells nobody, so they are given three seconds.
 */
async function inFirefox({ browser }: Session): Promise<Memory> {
  const { value } = (await evaluateInFirefox(
    browser,
    `(async () => {
      const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
      Services.obs.notifyObservers(null, 'child-mmu-request');
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const { children } = await ChromeUtils.requestProcInfo();
      const held = (wanted) => children.filter(({ type }) => wanted(type)).reduce((sum, { memory }) => sum + memory, 0);
      return JSON.stringify({ process: held((type) => type === 'extension'), tabs: held((type) => /^web/.test(type)) });
    })()`,
  )) as { readonly value: string };
  return { background: null, heaps: null, ...(JSON.parse(value) as Pick<Memory, 'process' | 'tabs'>) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
