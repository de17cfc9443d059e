import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archivePath } from './archives.ts';
import { readZip, unzip } from './unzip.ts';

/** What a reviewer types, as store/reviewers.md says. */
const STEPS: readonly (readonly [program: string, ...args: string[]])[] = [
  ['npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
  ['npx', 'wxt', 'zip', '-b', 'firefox', '--level', 'error'],
];

/**
 * Builds the Firefox package from the unpacked sources, as Mozilla's reviewers do.
 *
 * @returns the files in which it differs from the one that goes to the store; none where the two are the same
 * @throws where the sources cannot be built
 */
export function rebuiltDifferently(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'in-attendance-sources-'));
  try {
    unzip(archivePath('sources'), folder);
    for (const [program, ...args] of STEPS) {
      const run = spawnSync(program, args, { cwd: folder, stdio: ['ignore', 2, 2] });
      if (run.status !== 0) throw new Error(`"${program} ${args.join(' ')}" failed in the unpacked sources`);
    }
    const [ours, theirs] = [archivePath('firefox'), archivePath('firefox', folder)].map((path) => readFileSync(path));
    if (!ours || !theirs) throw new Error('no package to compare');
    return ours.equals(theirs) ? [] : differences(ours, theirs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function differences(ours: Buffer, theirs: Buffer): string[] {
  const contents = (bytes: Buffer) => new Map([...readZip(bytes)].map(({ path, content }) => [path, content]));
  const [a, b] = [contents(ours), contents(theirs)];
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter((path) => {
    const other = b.get(path);
    return !other || !a.get(path)?.equals(other);
  });
  return differing.length > 0 ? differing : ['the archive itself'];
}
