/**
 * `npm run release -- patch|minor|major|--first`: raises the version, dates the changelog, makes and checks the packages,
 * commits and tags. `--first` releases the version as it stands. Pushing the tag is left to a person; the workflow
 * of releases takes it from there. Exit status: 1 where the tree is not clean or a check fails, 2 for a wrong call.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextVersion, released, STEPS, type Step } from './next.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs a program in the project; ends the process where it fails. Returns what it printed, where that is wanted. */
function run(program: string, args: readonly string[], stdout: 'inherit' | 'pipe' = 'inherit'): string {
  const result = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', stdout, 'inherit'] });
  if (result.status !== 0) process.exit(1);
  return result.stdout ?? '';
}

const [wanted] = process.argv.slice(2);
const isFirst = wanted === '--first';
if (!isFirst && !STEPS.includes(wanted as Step)) {
  console.error('usage: npm run release -- patch|minor|major|--first');
  process.exit(2);
}
if (run('git', ['status', '--porcelain'], 'pipe').trim() !== '') {
  console.error('There are changes that are not committed.');
  process.exit(1);
}
const { version: last } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
const version = isFirst ? last : nextVersion(last, wanted as Step);
const changelog = join(ROOT, 'CHANGELOG.md');
const text = released(readFileSync(changelog, 'utf8'), version, new Date().toISOString().slice(0, 10));

if (!isFirst) run('npm', ['version', version, '--no-git-tag-version', '--ignore-scripts']);
writeFileSync(changelog, text);
run('npm', ['run', '--silent', 'package']);
run('git', ['commit', '--all', '--message', `Version ${version}`]);
run('git', ['tag', '--annotate', `v${version}`, '--message', `Version ${version}`]);
console.log(`\nVersion ${version} is tagged. To have it submitted: git push origin main v${version}`);
