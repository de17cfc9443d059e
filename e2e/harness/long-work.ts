import type { Page } from 'puppeteer-core';

/** A stack frame's place in the tree that Chromium's profiler grows. */
interface CallNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** Events of Chromium's trace, as far as they are asked for here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly CallNode[]; readonly samples?: readonly number[] };
    };
  };
}

/** What the browser does at one go; calls of scripts within, which tell their origin; and what promises go on with. */
const TASK = 'ThreadControllerImpl::RunTask';
const CALL = /^(?:FunctionCall|EvaluateScript)$/;
const MICROTASKS = 'RunMicrotasks';

/** What the scripts of one origin did on a page's main thread, in milliseconds of the processor. */
export interface Work {
  /** Tasks of the browser in which they had a part. */
  readonly tasks: number;
  /** Their part in the task in which it was largest. */
  readonly longest: number;
  readonly total: number;
}

/** Samples of one thread: when each was taken, and whether one of the origin's functions was being executed. */
interface Samples {
  readonly pid: number;
  readonly tid: number;
  readonly times: number[];
  readonly ours: boolean[];
}

/** Adds up the pieces in which Chromium hands out the profile of each thread. */
function readSamples(events: readonly TraceEvent[], origin: string): Samples[] {
  const threads = new Map<string, Samples & { at: number; readonly isOurs: Map<number, boolean> }>();
  const key = ({ pid, id }: TraceEvent) => `${pid} ${id}`;
  for (const event of events.filter(({ name }) => name === 'Profile')) {
    const { pid, tid, args } = event;
    threads.set(key(event), { pid, tid, times: [], ours: [], at: args.data?.startTime ?? 0, isOurs: new Map() });
  }
  for (const event of events.filter(({ name }) => name === 'ProfileChunk').sort((a, b) => a.ts - b.ts)) {
    const thread = threads.get(key(event));
    const { cpuProfile, timeDeltas = [] } = event.args.data ?? {};
    if (!thread) continue;
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const above = parent !== undefined && thread.isOurs.get(parent) === true;
      thread.isOurs.set(id, above || callFrame.url?.startsWith(origin) === true);
    }
    for (const [n, node] of (cpuProfile?.samples ?? []).entries()) {
      thread.at += timeDeltas[n] ?? 0;
      thread.times.push(thread.at);
      thread.ours.push(thread.isOurs.get(node) === true);
    }
  }
  return [...threads.values()];
}

/** A stretch of a thread's time; how long the processor was at it, in milliseconds. */
const spent = ({ tdur = 0 }: TraceEvent) => tdur / 1000;

/** Leaves out what happens within an earlier one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let until = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < until) return false;
    until = ts + dur;
    return true;
  });
}

/** The share of the samples taken during an event that are ours; none where none was taken. */
function ourShare({ ts, dur = 0 }: TraceEvent, { times, ours }: Samples): number {
  const taken = ours.filter((_, n) => (times[n] ?? 0) >= ts && (times[n] ?? 0) < ts + dur);
  return taken.length === 0 ? 0 : taken.filter(Boolean).length / taken.length;
}

/** Our part in each of a thread's tasks in which we had one. */
function partsIn(events: readonly TraceEvent[], origin: string, samples: Samples): number[] {
  const work = outermost(
    events.filter(({ name, args }) => name === MICROTASKS || (CALL.test(name) && args.data?.url?.startsWith(origin))),
  );
  const tasks = outermost(events.filter(({ name }) => name === TASK));
  const parts = new Map<TraceEvent | undefined, number>();
  for (const event of work) {
    // What microtasks belong to no event tells, only the profile.
    const part = spent(event) * (event.name === MICROTASKS ? ourShare(event, samples) : 1);
    const task = tasks.findLast(({ ts }) => ts <= event.ts);
    if (part > 0) parts.set(task, (parts.get(task) ?? 0) + part);
  }
  return [...parts.values()];
}

/** The threads on which our script in the page runs: not the background's, whose work holds up no page. */
function threadsOfPage(events: readonly TraceEvent[], origin: string): ReadonlySet<string> {
  const inPage = events.filter(
    ({ name, args }) => CALL.test(name) && args.data?.url?.startsWith(`${origin}/content-scripts/`),
  );
  return new Set(inPage.map(threadOf));
}

const threadOf = ({ pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>) => `${pid} ${tid}`;

/**
 * Traces a page in Chromium and tells how long the scripts of one origin held its main thread, the continuations of
 * their promises included, by the processor's time rather than the clock's, which other programs on the machine stretch.
 */
export async function traceWork(page: Page, origin: string, story: () => Promise<void>): Promise<Work> {
  await page.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-v8.cpu_profiler'],
  });
  let trace: Uint8Array | undefined;
  try {
    await story();
  } finally {
    trace = await page.tracing.stop();
  }
  if (!trace) throw new Error('Chromium gave no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ofPage = threadsOfPage(traceEvents, origin);
  const parts = readSamples(traceEvents, origin)
    .filter((samples) => ofPage.has(threadOf(samples)))
    .flatMap((samples) =>
      partsIn(
        traceEvents
          .filter((event) => threadOf(event) === threadOf(samples) && event.ph === 'X')
          .sort((a, b) => a.ts - b.ts),
        origin,
        samples,
      ),
    );
  return { tasks: parts.length, longest: Math.max(0, ...parts), total: parts.reduce((sum, one) => sum + one, 0) };
}
