// Plain JavaScript: Node 20 runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Remembers for which lockfile the installed packages are complete; an interrupted install leaves none. */
const STAMP = join(root, 'node_modules', '.in-attendance-installed');
/** What `wxt prepare` writes; the types of the build. */
const GENERATED_TYPES = join(root, '.wxt', 'wxt.d.ts');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Notes that the packages of the lockfile are installed. The last step of an installation. */
export function markInstalled() {
  writeFileSync(STAMP, lockHash());
}

/**
 * Installs the locked dependencies where they are missing or older than the lockfile.
 * All output goes to standard error, so that commands that print data stay clean.
 * Ends the process with a sentence when the installation fails.
 */
export function ensureDependencies() {
  const isInstalled = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash();
  if (isInstalled && existsSync(GENERATED_TYPES)) return;
  const [label, args] = isInstalled
    ? ['Preparing the build (npm run postinstall) …', ['run', 'postinstall', '--silent']]
    : ['Installing dependencies (npm ci) …', ['ci', '--no-fund', '--no-audit', '--loglevel=error']];
  console.error(label);
  const isWindows = process.platform === 'win32';
  const npm = isWindows ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, args, { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows });
  if (result.status !== 0) {
    console.error('The dependencies could not be installed: run "npm ci" and read its message.');
    process.exit(1);
  }
}

/**
 * The Node that runs TypeScript as it stands (22.18 or newer): the one among the dependencies,
 * else the one that runs this script. Ends the process with a sentence where neither will do.
 *
 * @returns {string} the path of the executable
 */
export function modernNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const bundled = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(bundled)) return bundled;
  console.error(
    `Node 22.18 or newer is needed on this platform; this is ${process.version}. Install it from nodejs.org.`,
  );
  process.exit(1);
}

/** Where Node keeps what it has compiled: hundreds of TypeScript files are read in a third of the time. */
const COMPILED = join(root, 'node_modules', '.cache', 'compiled');

/**
 * Runs a TypeScript file of the project with the arguments and streams of this process and
 * ends with its exit status.
 *
 * @param {string} file path from the project's top folder
 */
export function runTypeScript(file) {
  const env = { NODE_COMPILE_CACHE: COMPILED, ...process.env };
  const result = spawnSync(modernNode(), [join(root, file), ...process.argv.slice(2)], { stdio: 'inherit', env });
  process.exit(result.status ?? 1);
}
