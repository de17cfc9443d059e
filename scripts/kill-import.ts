// Kills a browser at random points of an import of 100,000 claims and looks at what is there afterwards:
// all of it or nothing. `npx node scripts/kill-import.ts 20 chromium`, after a build; a third number is the point, 1 the end.
import { killDuringImport, packOfClaims, rowsOfMany } from '../e2e/harness/kill-import.ts';
import { startPageServer } from '../e2e/harness/server.ts';

const CLAIMS = 100_000;
const [times = '20', browser = 'chromium', point] = process.argv.slice(2);
if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`no browser "${browser}"`);

const server = await startPageServer();
const pack = packOfClaims(CLAIMS);
let wrong = 0;
for (let n = 0; n < Number(times); n++) {
  // Beyond the end as well: the last transaction, and what comes after it.
  const wanted = point === undefined ? Math.min(1, Math.random() * 1.05) : Number(point);
  const { at, rows, imported } = await killDuringImport(browser, server, pack, wanted);
  const right = rows === (imported ? rowsOfMany(CLAIMS) : 0);
  if (!right) wrong++;
  console.log(
    `${n + 1}: killed at ${at.toFixed(3)}, then ${imported ? 'all' : 'nothing'} of it: ${rows} rows${right ? '' : ' WRONG'}`,
  );
}
await server.close();
console.log(`${Number(times) - wrong} passed, ${wrong} failed`);
process.exitCode = wrong > 0 ? 1 : 0;
