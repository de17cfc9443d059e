/**
 * Reads the bundled packs from `seeds/`.
 *
 * A pack is a folder with a `pack.json`: its header, and nothing else is required. Every other `.json`
 * file below the folder adds rows, in the order of their paths, by one of two conventions:
 *
 * - **an array**: the file, or the folder it lies in, is named after the rows:
 *   `countries.json`, `leaders/FR.json`, `claims/2025-guest-lists.json`;
 * - **an object**: each key names rows, in the plural with an array or in the singular with one row:
 *   `{ "source": {…}, "claims": […] }`, `{ "series": {…}, "events": […] }`.
 *   `leftOut` and `comment` are for the people who review the data and reach no pack.
 *
 * Whether the rows are right is not asked here: `lib/packs` validates bundled packs and imported ones alike.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../lib/packs/schema.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The kinds of rows, in the plural of the pack format with the singular that seed files may use. */
const ROWS = {
  countries: 'country',
  leaders: 'leader',
  groups: 'group',
  series: 'series',
  events: 'event',
  sources: 'source',
  claims: 'claim',
  tallies: 'tally',
  visits: 'visit',
} as const satisfies Partial<Record<keyof Pack, string>>;
type RowKind = keyof typeof ROWS;

const KIND_BY_KEY = new Map<string, RowKind>(
  (Object.entries(ROWS) as [RowKind, string][]).flatMap(([plural, singular]) => [
    [plural, plural],
    [singular, plural],
  ]),
);

/** Keys that explain a seed file to people and are not part of any pack. */
const FOR_PEOPLE = new Set(['leftOut', 'comment']);

/** A seed file that fits neither convention; the message names the file and the key. */
export class SeedFileError extends Error {
  override name = 'SeedFileError';
}

/**
 * All bundled packs, in the order of their folders' names.
 *
 * @param root the folder with one folder per pack; the project's `seeds/` by default
 * @throws {SeedFileError} when a file is no JSON or fits no convention
 */
export function loadBundledPacks(root: string = SEEDS): Pack[] {
  return foldersIn(root).map(loadPack);
}

/** The folders of the bundled packs, by the packs' ids. */
export function packFolders(root: string = SEEDS): ReadonlyMap<string, string> {
  return new Map(foldersIn(root).map((folder) => [(readJson(join(folder, 'pack.json')) as Pack).id, folder]));
}

function foldersIn(root: string): string[] {
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name))
    .filter((folder) => statSync(join(folder, 'pack.json'), { throwIfNoEntry: false }));
}

/**
 * One pack from its folder.
 *
 * @throws {SeedFileError} when a file is no JSON or fits no convention
 */
export function loadPack(folder: string): Pack {
  const rows: Record<RowKind, unknown[]> = {
    countries: [],
    leaders: [],
    groups: [],
    series: [],
    events: [],
    sources: [],
    claims: [],
    tallies: [],
    visits: [],
  };
  const header = readJson(join(folder, 'pack.json')) as Partial<Pack>;
  for (const path of jsonFiles(folder)) {
    const name = relative(folder, path);
    if (name === 'pack.json') continue;
    for (const [kind, found] of rowsOf(readJson(path), name)) rows[kind].push(...found);
  }
  // The one unchecked step: validation is the business of whoever uses the pack.
  return { ...header, ...rows } as Pack;
}

/** The rows of one parsed seed file. */
function* rowsOf(data: unknown, name: string): Generator<[RowKind, unknown[]]> {
  if (Array.isArray(data)) {
    const kind = name
      .replace(/\.json$/, '')
      .split(sep)
      .map((part) => KIND_BY_KEY.get(part))
      .find((found) => found !== undefined);
    if (!kind) throw new SeedFileError(`${name}: an array, but neither file nor folder is named after a kind of rows`);
    yield [kind, data];
    return;
  }
  if (typeof data !== 'object' || data === null) throw new SeedFileError(`${name}: neither an array nor an object`);
  for (const [key, value] of Object.entries(data)) {
    if (FOR_PEOPLE.has(key)) continue;
    const kind = KIND_BY_KEY.get(key);
    if (!kind) throw new SeedFileError(`${name}: "${key}" is no kind of rows`);
    yield [kind, Array.isArray(value) ? value : [value]];
  }
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SeedFileError(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
