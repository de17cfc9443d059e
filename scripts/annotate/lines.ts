/**
 * The lines of a stream of UTF-8, split at `\n` alone: JSON may hold U+2028, at which Node's
 * `readline` would split as well. A carriage return before the break is dropped.
 */
export async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of input) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      rest.push(text.slice(start, end));
      yield rest.join('').replace(/\r$/, '');
      rest = [];
      start = end + 1;
    }
    if (start < text.length) rest.push(text.slice(start));
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') yield last;
}

/** Consecutive lines, with the number of the first, from 1. */
export interface Batch {
  readonly first: number;
  readonly lines: readonly string[];
  /** False where nothing more came for now, or at all. */
  readonly full: boolean;
}

/** An input that is silent for this long may wait for an answer before it goes on. Milliseconds. */
const QUIET = 20;

/**
 * Gathers lines into batches of about `size` UTF-16 units: enough to be worth handing over. What has
 * been gathered is not held back where the input pauses: whoever writes a line and reads its answer
 * before writing the next one would wait for ever.
 *
 * @param quiet milliseconds after which an input counts as pausing
 */
export async function* batchesOf(lines: AsyncIterable<string>, size: number, quiet = QUIET): AsyncGenerator<Batch> {
  const source = lines[Symbol.asyncIterator]();
  let batch: string[] = [];
  let units = 0;
  let first = 1;
  const take = (full: boolean): Batch => {
    const taken = { first, lines: batch, full };
    first += batch.length;
    batch = [];
    units = 0;
    return taken;
  };
  let next = source.next();
  for (;;) {
    const step = batch.length === 0 ? await next : await within(quiet, next);
    if (step === null) {
      yield take(false);
      continue;
    }
    if (step.done) break;
    next = source.next();
    // Awaited in turn; a failure until then must not count as unhandled.
    next.catch(() => {});
    batch.push(step.value);
    units += step.value.length + 1;
    if (units >= size) yield take(true);
  }
  if (batch.length > 0) yield take(false);
}

/** What a promise gives, or null where it takes longer. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
