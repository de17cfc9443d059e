import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { knowledgeFrom } from '../../lib/recognise/knowledge.ts';
import type { Knowledge } from '../../lib/recognise/types.ts';
import type { KeptKnowledge } from './bundled-knowledge.ts';
import { type AnsweredBatch, Crew } from './crew.ts';
import { answerLine, type LineDefaults } from './input-line.ts';
import { type Batch, batchesOf, linesOf } from './lines.ts';

/** UTF-16 units per batch: some thirty articles. */
const BATCH = 160_000;

/**
 * Answers NDJSON line by line, in input order, on all cores, with bounded memory. Every answer is
 * written as soon as those before it are.
 *
 * @param size number of threads; there are none until the input fills a batch
 * @returns whether every line could be read
 */
export async function annotateStream(
  input: AsyncIterable<Buffer>,
  output: Writable,
  kept: KeptKnowledge,
  defaults: LineDefaults,
  size?: number,
): Promise<boolean> {
  const answerHere = answering(kept, defaults);
  let crew: Crew | null = null;
  let clean = true;
  let last = Promise.resolve();
  const inHand: Promise<void>[] = [];
  const writeAfter = async (before: Promise<void>, answer: Promise<AnsweredBatch>) => {
    const [ready] = await Promise.all([answer, before]);
    clean = (await write(output, ready)) && clean;
  };
  try {
    for await (const batch of batchesOf(linesOf(input), BATCH)) {
      if (crew === null && !batch.full) {
        clean = (await write(output, answerHere(batch))) && clean;
        continue;
      }
      crew ??= new Crew(kept, defaults, size);
      last = writeAfter(last, crew.answer(batch));
      // It is awaited in turn; until then a failure must not count as unhandled.
      last.catch(() => {});
      inHand.push(last);
      if (inHand.length >= crew.capacity) await inHand.shift();
    }
    await last;
    return clean;
  } finally {
    await crew?.dismiss();
  }
}

/** Answers batches on this thread; the knowledge is loaded with the first. */
function answering(kept: KeptKnowledge, defaults: LineDefaults): (batch: Batch) => AnsweredBatch {
  let knowledge: Knowledge | undefined;
  return ({ first, lines }) => {
    knowledge ??= knowledgeFrom(kept.world, kept.blob);
    const known = knowledge;
    const answers = lines.map((line, index) => answerLine(line, first + index, defaults, known));
    return { text: answers.map(({ json }) => `${json}\n`).join(''), failed: answers.some(({ failed }) => failed) };
  };
}

async function write(output: Writable, answer: AnsweredBatch): Promise<boolean> {
  if (!output.write(answer.text)) await once(output, 'drain');
  return !answer.failed;
}
