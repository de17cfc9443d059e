/**
 * The knowledge of the bundled packs, compiled once and kept under `node_modules/.cache`.
 *
 * The key is a hash of everything it is made from: the seeds and the code that compiles them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWorld, knowledgeFrom, type World, worldOf } from '../../lib/recognise/knowledge.ts';
import type { Knowledge } from '../../lib/recognise/types.ts';
import { loadBundledPacks } from '../seeds/load.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'in-attendance');
const SOURCES = ['seeds', 'lib/lexicon', 'lib/text', 'lib/packs', 'lib/recognise/knowledge.ts', 'scripts/seeds'];

/** World and lexicon of the bundled packs as they lie in the cache: plain data that workers can be handed. */
export interface KeptKnowledge {
  readonly world: World;
  readonly blob: Uint8Array;
}

/** Reads the kept knowledge, building and keeping it where the sources have changed. */
export function keptKnowledge(): KeptKnowledge {
  const key = hashOfSources();
  const worldPath = join(CACHE, `${key}.world.json`);
  const blobPath = join(CACHE, `${key}.lexicon.bin`);
  try {
    return { world: JSON.parse(readFileSync(worldPath, 'utf8')) as World, blob: readFileSync(blobPath) };
  } catch {
    // Not built yet, or only half written by a process that ended.
  }
  const world = worldOf(loadBundledPacks());
  const blob = compileWorld(world);
  keep(key, worldPath, JSON.stringify(world), blobPath, blob);
  return { world, blob };
}

export function bundledKnowledge(): Knowledge {
  const { world, blob } = keptKnowledge();
  return knowledgeFrom(world, blob);
}

function keep(key: string, worldPath: string, world: string, blobPath: string, blob: Uint8Array): void {
  try {
    mkdirSync(CACHE, { recursive: true });
    // Whole or not at all, whoever else builds at the same time.
    for (const [path, data] of [
      [blobPath, blob],
      [worldPath, world],
    ] as const) {
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, data);
      renameSync(draft, path);
    }
    for (const name of readdirSync(CACHE))
      if (!name.startsWith(key) && /\.(?:world\.json|lexicon\.bin)$/.test(name))
        rmSync(join(CACHE, name), { force: true });
  } catch {
    // A read-only checkout works without a cache, only slower to start.
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    for (const file of filesBelow(path)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 24);
}

function filesBelow(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name) && !name.includes('.test.'))
    .sort()
    .map((name) => join(path, name));
}
