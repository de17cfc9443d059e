/**
 * `npm run bench -- lexicon`: how fast names are found, against the npm libraries and the floor, in one run on
 * one text. Ratios are what counts; see bench/README.md.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileLexicon } from '../lib/lexicon/lexicon.ts';
import { type Engine, FLOOR, LIBRARIES, OURS, OURS_IN_RUSSIAN } from './lexicon/engines.ts';
import { namesFor } from './lexicon/names.ts';
import { ALL_LANGUAGES, newsText } from './lexicon/text.ts';
import { printTable } from './table.ts';

const SIZES = [1_000, 10_000, 60_000] as const;
const TEXT_UNITS = 1_000_000;
const ROUNDS = 25;
/** The libraries are slow: fewer rounds, in the same interleaving. */
const LIBRARY_ROUNDS = 3;
/** A RegExp of this size takes minutes a pass. */
const MOST_REGEXP_NAMES = 10_000;

export function main(): void {
  const samples: readonly Sample[] = [
    { label: 'mixed', text: flat(newsText(TEXT_UNITS, ALL_LANGUAGES)), engines: [FLOOR, OURS, ...LIBRARIES] },
    { label: 'English', text: flat(newsText(TEXT_UNITS, ['en'])), engines: [FLOOR, OURS, ...LIBRARIES] },
    { label: 'Russian', text: flat(newsText(TEXT_UNITS, ['ru'])), engines: [FLOOR, OURS, OURS_IN_RUSSIAN] },
  ];
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; texts of ${TEXT_UNITS} UTF-16 units\n`,
  );
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(...measure(size, samples));
  printTable(['names', 'text', 'engine', 'MB/s', 'of the floor', 'found', 'build ms'], rows);
  console.log();
  for (const size of SIZES) reportBlob(size);
}

interface Sample {
  readonly label: string;
  readonly text: string;
  readonly engines: readonly Engine[];
}

/** Rounds of all engines in turn, so that a busy machine hurts all alike; the best round counts. */
function measure(size: number, samples: readonly Sample[]): string[][] {
  const names = namesFor(size);
  const built = new Map<Engine, { find: (text: string) => number; ms: number }>();
  const build = (engine: Engine) => {
    const known = built.get(engine);
    if (known !== undefined) return known;
    const start = performance.now();
    const made = { find: engine.prepare(names), ms: performance.now() - start };
    built.set(engine, made);
    return made;
  };
  return samples.flatMap(({ label, text, engines }) => {
    const runs = engines
      .filter((engine) => engine.name !== 'RegExp trie' || size <= MOST_REGEXP_NAMES)
      .map((engine) => ({ engine, ...build(engine), best: Number.POSITIVE_INFINITY, found: 0 }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const run of runs) {
        if (LIBRARIES.includes(run.engine) && round >= LIBRARY_ROUNDS) continue;
        const start = performance.now();
        run.found = run.find(text);
        run.best = Math.min(run.best, performance.now() - start);
      }
    }
    const floor = runs[0]?.best ?? 1;
    return runs.map(({ engine, best, found, ms }) => {
      const speed = text.length / 1000 / best;
      const cells = [speed.toFixed(speed < 10 ? 1 : 0), (floor / best).toFixed(3), String(found), ms.toFixed(0)];
      return [String(size), label, engine.name, ...cells];
    });
  });
}

/** Size of the blob, and load and first match in processes that have done nothing before. */
function reportBlob(size: number): void {
  const blob = compileLexicon(namesFor(size));
  const path = join(tmpdir(), `lexicon-${size}.bin`);
  writeFileSync(path, blob);
  const probe = new URL('./lexicon/cold.ts', import.meta.url).pathname;
  const cold = Array.from({ length: 9 }, () => execFileSync(process.execPath, [probe, path], { encoding: 'utf8' }));
  const runs = cold.map((line) => line.trim().split(' ').map(Number)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
  const [load = 0, first = 0, memory = 0] = runs[Math.floor(runs.length / 2)] ?? [];
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `${size} names: blob ${kilo(blob.length)}, ${kilo(gzipSync(blob, { level: 9 }).length)} gzip; ` +
      `cold load ${load.toFixed(1)} ms, then the first 100 KB ${first.toFixed(1)} ms; ${(memory / 1e6).toFixed(1)} MB`,
  );
}

/** Concatenation makes ropes; the engines are to read one plain string. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
