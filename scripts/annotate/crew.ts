import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { KeptKnowledge } from './bundled-knowledge.ts';
import type { LineDefaults } from './input-line.ts';
import type { Batch } from './lines.ts';

/** The lines that answer a batch, joined, and whether one of them reports a failure. */
export interface AnsweredBatch {
  readonly text: string;
  readonly failed: boolean;
}

/** Batches in hand per worker: one it works at and one that waits for it. */
const IN_HAND = 2;

/**
 * Worker threads, one per core, that answer batches and hand the answers back in the order of the
 * batches. What is in hand is bounded, so memory is too, however long the input.
 */
export class Crew {
  readonly capacity: number;
  private readonly workers: Worker[];
  private readonly waiting: Map<Worker, { resolve: (answer: AnsweredBatch) => void; reject: (error: Error) => void }[]>;
  private next = 0;

  constructor(kept: KeptKnowledge, defaults: LineDefaults, size: number = availableParallelism()) {
    this.waiting = new Map();
    this.workers = Array.from({ length: size }, () => this.hire(kept, defaults));
    this.capacity = size * IN_HAND;
  }

  private hire(kept: KeptKnowledge, defaults: LineDefaults): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { kept, defaults } });
    const queue: { resolve: (answer: AnsweredBatch) => void; reject: (error: Error) => void }[] = [];
    this.waiting.set(worker, queue);
    worker.on('message', (answer: AnsweredBatch) => queue.shift()?.resolve(answer));
    worker.on('error', (error) => {
      for (const { reject } of queue.splice(0)) reject(error instanceof Error ? error : new Error(String(error)));
    });
    return worker;
  }

  /** Hands a batch to the next worker in turn. */
  answer(batch: Batch): Promise<AnsweredBatch> {
    const worker = this.workers[this.next++ % this.workers.length];
    if (!worker) throw new RangeError('a crew of nobody');
    return new Promise((resolve, reject) => {
      this.waiting.get(worker)?.push({ resolve, reject });
      worker.postMessage(batch);
    });
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
