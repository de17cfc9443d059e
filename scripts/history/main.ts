/**
 * `history <leader-id | event-id>`: prints the outcomes and ladders of the bundled packs as JSON.
 * Exit status: 0 with an answer, 1 for an id that nobody has, 2 for a wrong call.
 */
import { mergePacks } from '../../lib/packs/merge.ts';
import { loadBundledPacks } from '../seeds/load.ts';
import { formatJson } from './format-json.ts';
import { nearestIds } from './nearest.ts';
import { report } from './report.ts';

const USAGE = 'usage: npm run --silent history -- <leader-id | event-id>';

function main(args: readonly string[]): number {
  const [id, ...rest] = args;
  if (id === '--help') {
    console.log(USAGE);
    return 0;
  }
  if (id === undefined || rest.length > 0 || id.startsWith('-')) {
    console.error(USAGE);
    return 2;
  }
  const evidence = mergePacks(loadBundledPacks());
  const found = report(id, evidence);
  if (found) {
    process.stdout.write(`${formatJson(found)}\n`);
    return 0;
  }
  const ids = [...evidence.leaders, ...evidence.events].map((row) => row.id);
  const near = nearestIds(id, ids);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  console.error(`There is no leader and no event with the id "${id}".${hint}`);
  return 1;
}

// Whoever reads only the beginning (`| head`) has not made an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main(process.argv.slice(2));
