/**
 * `npm run bench -- annotate`: the whole of `annotate` on one long article in each language, against names
 * alone and against the floor, in one run on one text; warm, and in a process that has read nothing before.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { matchNames } from '../lib/lexicon/lexicon.ts';
import { annotate } from '../lib/recognise/annotate.ts';
import type { Knowledge } from '../lib/recognise/types.ts';
import { bundledKnowledge } from '../scripts/annotate/bundled-knowledge.ts';
import { LANGUAGES, namedSample } from './annotate/sample.ts';
import { FLOOR } from './lexicon/engines.ts';
import { printTable } from './table.ts';

/** Rounds before anything counts: engines compile what runs often. */
const WARM_UP = 20;
const ROUNDS = 20;
/** A process of its own for each; the median counts. */
const COLD_RUNS = 3;

export function main(): void {
  const knowledge = bundledKnowledge();
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; articles of some 30,000 UTF-16 units\n`,
  );
  const rows = [...LANGUAGES, ...LANGUAGES.map((lang) => `${lang}, plain`)].map((name) => measure(name, knowledge));
  const head = ['article', 'mentions', 'claims', 'ms', 'MB/s', 'names, ms', 'names : all', 'floor : all'];
  printTable([...head, 'first, ms', 'first : warm'], rows);
}

/** All three in turn, so that a busy machine hurts all alike; the best round of each counts. */
function measure(name: string, knowledge: Knowledge): string[] {
  const article = namedSample(name);
  const { text, lang = 'en' } = article;
  const floor = FLOOR.prepare([]);
  const work = [
    () => floor(text),
    () => matchNames(text, knowledge.lexicon, { lang }),
    () => annotate(article, knowledge),
  ];
  const best = work.map(() => Number.POSITIVE_INFINITY);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [i, run] of work.entries()) {
      const start = performance.now();
      run();
      if (round >= 0) best[i] = Math.min(best[i] ?? 0, performance.now() - start);
    }
  }
  const [bare = 0, names = 0, all = 0] = best;
  const { mentions, claims } = annotate(article, knowledge);
  const cold = firstRead(name);
  const figures = [all.toFixed(1), (text.length / 1000 / all).toFixed(2), names.toFixed(2)];
  const ratios = [`1 : ${(all / names).toFixed(0)}`, `1 : ${(all / bare).toFixed(0)}`];
  return [
    name,
    `${mentions.length}`,
    `${claims.length}`,
    ...figures,
    ...ratios,
    cold.toFixed(0),
    (cold / all).toFixed(0),
  ];
}

/** Milliseconds that the same article takes where nothing has been read, compiled or looked up before. */
function firstRead(name: string): number {
  const probe = new URL('./annotate/cold.ts', import.meta.url).pathname;
  const runs = Array.from({ length: COLD_RUNS }, () =>
    Number(execFileSync(process.execPath, [probe, name], { encoding: 'utf8' })),
  );
  return runs.sort((a, b) => a - b)[COLD_RUNS >> 1] ?? 0;
}
