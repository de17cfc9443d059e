/**
 * Holds the built extension to its sizes (docs/architecture.md, "Budgets"): what every news page carries,
 * and the whole package as it is downloaded. Fails above.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

interface Budget {
  readonly what: string;
  /** Bytes. */
  readonly limit: number;
  readonly measure: (folder: string) => number;
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const BUDGETS: readonly Budget[] = [
  {
    what: 'content script, gzip',
    limit: 8 * 1024,
    measure: (folder) => gzipSync(readFileSync(join(folder, 'content-scripts/reader.js')), { level: 9 }).length,
  },
  {
    what: 'whole package, as a zip holds it',
    limit: 1_500_000,
    measure: (folder) =>
      files(folder).reduce((sum, path) => sum + deflateRawSync(readFileSync(path), { level: 9 }).length, 0),
  },
  {
    // Mozilla's linter takes a larger file for an error.
    what: 'largest file',
    limit: 5 * 1024 * 1024 - 1,
    measure: (folder) => Math.max(...files(folder).map((path) => statSync(path).size)),
  },
];

let tooLarge = 0;
for (const build of BUILDS) {
  const folder = join(OUTPUT, build);
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.error(`${build}: not built; run "npx wxt build -b ${build.replace('-mv3', '')}"`);
    tooLarge++;
    continue;
  }
  for (const { what, limit, measure } of BUDGETS) {
    const size = measure(folder);
    const fits = size <= limit;
    if (!fits) tooLarge++;
    console.log(`${fits ? 'ok      ' : 'TOO BIG '} ${build}: ${what}: ${size} of ${limit} bytes`);
  }
}
process.exitCode = tooLarge > 0 ? 1 : 0;
