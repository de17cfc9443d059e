/**
 * Takes every saved page of a folder through the built extension in Chromium, each under the host of a listed news
 * site, and prints what came of it: `npm run pages -- DIR`. Ends with status 1 where a document was changed or one of
 * our scripts failed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSession } from '../../e2e/harness/browsers.ts';
import { accessRecord } from '../../e2e/harness/record-access.ts';
import { startPageServer } from '../../e2e/harness/server.ts';
import { type Visit, visitPage } from './visit.ts';

const HOST = 'https://www.bbc.com';
const LONG_TASK = 50;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder? npm run pages -- DIR');
  process.exit(2);
}
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.x?html?$/i.test(name))
  .sort();
if (names.length === 0) {
  console.error(`No saved pages (*.html) in ${folder}`);
  process.exit(2);
}

const server = await startPageServer();
const urlOf = (name: string) => `${HOST}/saved/${encodeURIComponent(name)}`;
for (const name of names) server.serve(urlOf(name), { body: readFileSync(join(folder, name), 'utf8') });
const session = await startSession('chromium', { server });
const control = await startSession('chromium', { server, extension: null });
// What is filled, compiled and set up once is no part of any page.
await (await accessRecord(session)).whenFull();
const visits: Visit[] = [];
for (const name of names) {
  const visit = await visitPage(session, control, name, urlOf(name));
  visits.push(visit);
  console.log(row(visit));
}
await Promise.all([session.close(), control.close()]);
await server.close();

const worst = (pick: (visit: Visit) => number) => Math.max(...visits.map(pick));
const median = (pick: (visit: Visit) => number) => visits.map(pick).sort((a, b) => a - b)[visits.length >> 1] ?? 0;
const faulty = visits.filter(({ dom, errors }) => dom === 'DIFFERENT' || errors.length > 0);
console.log(`
${visits.length} pages; our time on the main thread: median ${median(({ total }) => total).toFixed(1)} ms, worst ${worst(({ total }) => total).toFixed(1)} ms;
longest stretch: median ${median(({ longest }) => longest).toFixed(1)} ms, worst ${worst(({ longest }) => longest).toFixed(1)} ms (${visits.filter(({ longest }) => longest > LONG_TASK).length} above ${LONG_TASK} ms);
not read: ${visits.filter(({ found }) => found === null).length}; document changed or script failed: ${faulty.length}`);
process.exit(faulty.length > 0 ? 1 : 0);

function row({ name, found, total, longest, dom, errors }: Visit): string {
  const figures = `${total.toFixed(1).padStart(7)} ms ${longest.toFixed(1).padStart(6)} ms`;
  return `${name.padEnd(44)} ${String(found?.length ?? 'not read').padStart(8)} found ${figures}  ${dom}${errors.map((error) => `  ${error}`).join('')}  ${found?.join(', ') ?? ''}`;
}
