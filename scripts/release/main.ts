/**
 * `npm run seeds:release [-- --date YYYY-MM-DD] [--dry-run]`: releases the bundled packs.
 *
 * Gives every pack that has changed since the last release the day as its version, writes the pack
 * files that can be imported (`.output/packs/`), the changelog for readers (`docs/releases/`) and
 * what was released (`seeds/released.json`), against which the next release is compared.
 * With `--dry-run` the changelog is only printed. Exit status: 1 where a pack is not valid, 2 for a wrong call.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayExists } from '../../lib/packs/calendar.ts';
import { mergePacks } from '../../lib/packs/merge.ts';
import { describeProblems } from '../../lib/packs/problem.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { validatePack } from '../../lib/packs/validate.ts';
import { isNewerVersion } from '../../lib/packs/version.ts';
import { loadBundledPacks, packFolders } from '../seeds/load.ts';
import { changelog } from './changelog.ts';
import { changesBetween } from './changes.ts';
import { packHash, type Snapshot, snapshotOf } from './snapshot.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RELEASED = join(ROOT, 'seeds', 'released.json');

async function main(args: readonly string[]): Promise<number> {
  const dryRun = args.includes('--dry-run');
  const at = args.indexOf('--date');
  const day = at === -1 ? new Date().toISOString().slice(0, 10) : (args[at + 1] ?? '');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !dayExists(day)) {
    console.error('usage: npm run seeds:release [-- --date YYYY-MM-DD] [--dry-run]');
    return 2;
  }
  const packs = loadBundledPacks();
  const faults = packs.map((pack) => faultsOf(pack, packs)).filter((fault) => fault !== '');
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    return 1;
  }
  const last = JSON.parse(readFileSync(RELEASED, 'utf8')) as Snapshot;
  const changed = await changedSince(last, packs);
  if (changed.size === 0) {
    console.log(`No pack has changed since the release of ${last.day}.`);
    return 0;
  }
  const released = packs.map((pack) => (changed.has(pack) ? { ...pack, version: nextVersion(pack, last, day) } : pack));
  const evidence = mergePacks(released);
  const now = await snapshotOf(day, released, evidence);
  const text = changelog(last, now, changesBetween(last, now), evidence);
  console.log(text);
  if (dryRun) return 0;

  for (const pack of released.filter((_, n) => changed.has(packs[n]))) {
    const header = join(packFolders().get(pack.id) ?? '', 'pack.json');
    write(header, readFileSync(header, 'utf8').replace(/"version": "[^"]*"/, `"version": "${pack.version}"`));
    write(join(ROOT, '.output', 'packs', `${pack.id}-${pack.version}.json`), JSON.stringify(pack));
    console.log(`Released ${pack.id} ${pack.version}.`);
  }
  const log = changelogPath(day);
  write(log, text);
  write(RELEASED, `${JSON.stringify(now, null, 1)}\n`);
  console.log(`The packs are in .output/packs, the changelog is ${relative(ROOT, log)}: read it before you commit.`);
  return 0;
}

function faultsOf(pack: Pack, packs: readonly Pack[]): string {
  const result = validatePack(
    pack,
    packs.filter((other) => other.id !== pack.id),
  );
  return result.ok ? '' : `${pack.id}:\n${describeProblems(result.problems)}`;
}

/** The packs that are others than those released, or new. */
async function changedSince(last: Snapshot, packs: readonly Pack[]): Promise<ReadonlySet<Pack | undefined>> {
  const hashes = await Promise.all(packs.map(packHash));
  return new Set(packs.filter((pack, n) => hashes[n] !== last.packs[pack.id]?.hash));
}

/** The day; with a number after it where there was a release on that day before. */
function nextVersion({ id }: Pack, last: Snapshot, day: string): string {
  const version = day.replaceAll('-', '.');
  const released = last.packs[id]?.version;
  if (released === undefined || isNewerVersion(version, released)) return version;
  for (let n = 1; ; n++) if (isNewerVersion(`${version}.${n}`, released)) return `${version}.${n}`;
}

/** A second release on one day does not overwrite what the first one told. */
function changelogPath(day: string): string {
  const named = (n: number): string => join(ROOT, 'docs', 'releases', `${day}${n === 0 ? '' : `.${n}`}.md`);
  let n = 0;
  while (existsSync(named(n))) n++;
  return named(n);
}

function write(path: string, text: string): void {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

process.exitCode = await main(process.argv.slice(2));
