/**
 * `npm run package`: writes what goes to the stores into `.output/` (the package for Chrome, the one for Firefox, and
 * the sources that Mozilla's reviewers build it from), and checks it: sizes, Mozilla's linter, and that the sources
 * give the very same bytes again.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Archive, archivePath } from './archives.ts';
import { rebuiltDifferently } from './rebuild.ts';

const root = join(import.meta.dirname, '..', '..');

function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const wxt = join('node_modules', '.bin', 'wxt');
run(wxt, 'zip', '-b', 'chrome', '--level', 'warn');
run(wxt, 'zip', '-b', 'firefox', '--level', 'warn');
run(process.execPath, 'scripts/check-size.ts');
run(process.execPath, 'scripts/test/lint-extension.ts');

console.log('Building the package for Firefox again, from the unpacked sources …');
const differing = rebuiltDifferently();
if (differing.length > 0) {
  console.error(`The sources give another package: ${differing.join(', ')}`);
  process.exit(1);
}
console.log('The sources give the same package, byte for byte.\n');
for (const archive of ['chrome', 'firefox', 'sources'] as const satisfies readonly Archive[]) {
  const bytes = readFileSync(archivePath(archive));
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${relative(root, archivePath(archive))}  ${bytes.length} bytes  sha256 ${hash}`);
}
