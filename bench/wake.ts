import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Session, startSession } from '../e2e/harness/browsers.ts';
import { accessRecord } from '../e2e/harness/record-access.ts';
import { startPageServer } from '../e2e/harness/server.ts';
import type { AnnotateRequest, AnnotateResponse } from '../lib/browser/messages.ts';
import type { GoldArticle } from './quality/gold.ts';
import { printTable } from './table.ts';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<{ readonly res?: unknown }> } };

const ROUNDS = 9;
const ARTICLES = join(import.meta.dirname, 'quality', 'articles', 'open');
/** A report, a whole page of guests in another script, and the first 100 kB of a very long page. */
const SAMPLES = [
  { name: 'an English article', id: 'en-101', units: 0 },
  { name: 'a Chinese article', id: 'zh-101', units: 0 },
  { name: '100,000 units of English articles', id: 'en-101', units: 100_000 },
] as const;

/** Milliseconds by the clock of the page that asks. */
interface Answered {
  readonly woken: number[];
  readonly awake: number[];
}

/**
 * `npm run bench -- wake`, after a build: how long a page waits for its answer where the background has to be started
 * first, and where it runs, in a real Chromium; beside it an extension whose background does nothing. Medians.
 */
export async function main(): Promise<void> {
  const server = await startPageServer();
  const idle = idleExtension();
  const bare = await startSession('chromium', { server, extension: idle });
  const control = await time(bare, await bare.openExtensionPage('page.html'), {});
  await bare.close();
  rmSync(idle, { recursive: true });
  const session = await startSession('chromium', { server });
  await (await accessRecord(session)).whenFull();
  const page = await session.openExtensionPage('options.html');
  const status = { id: 1, type: 'query', data: { name: 'status', args: [] }, timestamp: 0 };
  const rows = [row('an extension that does nothing', control, control)];
  rows.push(row('how the store is', await time(session, page, status), control));
  for (const { name, id, units } of SAMPLES) {
    const data = requestFor(id, units);
    const answered = await time(session, page, { id: 1, type: 'annotate', data, timestamp: 0 }, hasMarks);
    rows.push(row(name, answered, control));
  }
  await session.close();
  await server.close();
  printTable(['asked', 'woken, ms', 'awake, ms', 'woken beyond the extension that does nothing, ms'], rows);
}

function hasMarks(response: unknown): boolean {
  return ((response as { readonly res?: AnnotateResponse })?.res?.found ?? []).some(({ marks }) => marks.length > 0);
}

async function time(
  session: Session,
  page: Page,
  message: object,
  isAnswer: (response: unknown) => boolean = () => true,
): Promise<Answered> {
  const ask = async (): Promise<number> => {
    const { took, response } = await page.evaluate(async (sent) => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(sent);
      return { took: performance.now() - start, response: answer };
    }, message);
    if (!isAnswer(response)) throw new Error(`not answered: ${JSON.stringify(response).slice(0, 200)}`);
    return took;
  };
  await ask();
  const answered: Answered = { woken: [], awake: [] };
  for (let round = 0; round < ROUNDS; round++) {
    await session.stopBackground();
    answered.woken.push(await ask());
    await ask();
    answered.awake.push(await ask());
  }
  return answered;
}

function requestFor(id: string, units: number): AnnotateRequest {
  const { text, lang, published } = JSON.parse(readFileSync(join(ARTICLES, `${id}.json`), 'utf8')) as GoldArticle;
  const whole = units === 0 ? text : `${text}\n\n`.repeat(Math.ceil(units / text.length)).slice(0, units);
  const blocks = whole.split('\n\n').map((block, at) => ({ id: at + 1, text: block }));
  return { blocks, lang, ...(published && { published }) };
}

/** A folder with an extension whose background answers every message at once. */
function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'idle-'));
  const manifest = { manifest_version: 3, name: 'Idle', version: '1', background: { service_worker: 'idle.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'idle.js'), 'chrome.runtime.onMessage.addListener((m, s, answer) => { answer({}); });');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><p>Idle</p>');
  return folder;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function row(name: string, { woken, awake }: Answered, control: Answered): string[] {
  const beyond = median(woken) - median(control.woken);
  return [name, median(woken).toFixed(0), median(awake).toFixed(1), beyond.toFixed(0)];
}
