import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** Calls of one origin's scripts on a page's main thread, with the processor time of each in milliseconds. */
export interface Work {
  readonly calls: number;
  readonly longest: number;
  readonly total: number;
}

/**
 * Traces a page in Chromium and tells how long the scripts of one origin worked on it, by the processor's time
 * rather than the clock's, which other programs on the machine stretch.
 */
export async function traceWork(page: Page, origin: string, story: () => Promise<void>): Promise<Work> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-v8.compile'] });
  await story();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const spent = traceEvents
    .filter(({ name, args }) => /^(?:FunctionCall|EvaluateScript)$/.test(name) && args.data?.url?.startsWith(origin))
    .map(({ tdur = 0 }) => tdur / 1000);
  return { calls: spent.length, longest: Math.max(0, ...spent), total: spent.reduce((sum, one) => sum + one, 0) };
}
