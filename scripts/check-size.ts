/**
 * Holds the built extension to its sizes (docs/architecture.md, "Budgets"): what every news page carries,
 * and the whole package as it is downloaded. Fails above.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { archivePath } from './package/archives.ts';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const BROWSERS = ['chrome', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

interface Budget {
  readonly what: string;
  /** Bytes. */
  readonly limit: number;
  readonly measure: (folder: string, browser: Browser) => number;
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
    what: 'whole package, as it is downloaded',
    limit: 1_500_000,
    measure: (_folder, browser) => statSync(archivePath(browser)).size,
  },
  {
    // Mozilla's linter takes a larger file for an error.
    what: 'largest file',
    limit: 5 * 1024 * 1024 - 1,
    measure: (folder) => Math.max(...files(folder).map((path) => statSync(path).size)),
  },
];

let tooLarge = 0;
for (const browser of BROWSERS) {
  const folder = join(OUTPUT, `${browser}-mv3`);
  if (!existsSync(join(folder, 'manifest.json')) || !existsSync(archivePath(browser))) {
    console.error(`${browser}: not built; run "npx wxt zip -b ${browser}"`);
    tooLarge++;
    continue;
  }
  for (const { what, limit, measure } of BUDGETS) {
    const size = measure(folder, browser);
    const fits = size <= limit;
    if (!fits) tooLarge++;
    console.log(`${fits ? 'ok      ' : 'TOO BIG '} ${browser}: ${what}: ${size} of ${limit} bytes`);
  }
}
process.exitCode = tooLarge > 0 ? 1 : 0;
