// Answers batches of lines on a core of its own. Started by `crew.ts` with the knowledge as data.
import { parentPort, workerData } from 'node:worker_threads';
import { knowledgeFrom } from '../../lib/recognise/knowledge.ts';
import type { KeptKnowledge } from './bundled-knowledge.ts';
import type { AnsweredBatch } from './crew.ts';
import { answerLine, type LineDefaults } from './input-line.ts';
import type { Batch } from './lines.ts';

const { kept, defaults } = workerData as { kept: KeptKnowledge; defaults: LineDefaults };
const knowledge = knowledgeFrom(kept.world, kept.blob);

parentPort?.on('message', (batch: Batch) => {
  const answers = batch.lines.map((line, index) => answerLine(line, batch.first + index, defaults, knowledge));
  const answer: AnsweredBatch = {
    text: answers.map(({ json }) => `${json}\n`).join(''),
    failed: answers.some(({ failed }) => failed),
  };
  parentPort?.postMessage(answer);
});
