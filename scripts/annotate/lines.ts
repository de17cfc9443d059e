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
}

/** Gathers lines into batches of about `size` UTF-16 units: enough to be worth handing over. */
export async function* batchesOf(lines: AsyncIterable<string>, size: number): AsyncGenerator<Batch> {
  let batch: string[] = [];
  let units = 0;
  let first = 1;
  for await (const line of lines) {
    batch.push(line);
    units += line.length + 1;
    if (units < size) continue;
    yield { first, lines: batch };
    first += batch.length;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield { first, lines: batch };
}
