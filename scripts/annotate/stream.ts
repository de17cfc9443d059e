import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { knowledgeFrom } from '../../lib/recognise/knowledge.ts';
import type { KeptKnowledge } from './bundled-knowledge.ts';
import { type AnsweredBatch, Crew } from './crew.ts';
import { answerLine, type LineDefaults } from './input-line.ts';
import { type Batch, batchesOf, linesOf } from './lines.ts';

/** UTF-16 units per batch: some thirty articles. */
const BATCH = 160_000;

/**
 * Answers NDJSON line by line, in input order, on all cores, with bounded memory.
 *
 * @param size number of threads; input of one batch is answered without any
 * @returns whether every line could be read
 */
export async function annotateStream(
  input: AsyncIterable<Buffer>,
  output: Writable,
  kept: KeptKnowledge,
  defaults: LineDefaults,
  size?: number,
): Promise<boolean> {
  const batches = batchesOf(linesOf(input), BATCH);
  const first = await batches.next();
  if (first.done) return true;
  const second = await batches.next();
  if (second.done) return write(output, answerHere(first.value, kept, defaults));
  const crew = new Crew(kept, defaults, size);
  try {
    const inHand: Promise<AnsweredBatch>[] = [crew.answer(first.value), crew.answer(second.value)];
    let clean = true;
    const hand = async () => {
      const next = inHand.shift();
      if (next) clean = (await write(output, await next)) && clean;
    };
    for await (const batch of batches) {
      while (inHand.length >= crew.capacity) await hand();
      const answer = crew.answer(batch);
      // It is awaited in turn; until then a failure must not count as unhandled.
      answer.catch(() => {});
      inHand.push(answer);
    }
    while (inHand.length > 0) await hand();
    return clean;
  } finally {
    await crew.dismiss();
  }
}

function answerHere(batch: Batch, kept: KeptKnowledge, defaults: LineDefaults): AnsweredBatch {
  const knowledge = knowledgeFrom(kept.world, kept.blob);
  const answers = batch.lines.map((line, index) => answerLine(line, batch.first + index, defaults, knowledge));
  return { text: answers.map(({ json }) => `${json}\n`).join(''), failed: answers.some(({ failed }) => failed) };
}

async function write(output: Writable, answer: AnsweredBatch): Promise<boolean> {
  if (!output.write(answer.text)) await once(output, 'drain');
  return !answer.failed;
}
