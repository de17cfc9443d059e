import type { Span } from '../text/span.ts';

/** What stands between blocks in the text that is recognised. */
const BETWEEN = '\n\n';

interface Written {
  readonly text: string;
}

/** The one text that is read of a page: its blocks, joined. */
export function joined(blocks: readonly Written[]): string {
  return blocks.map(({ text }) => text).join(BETWEEN);
}

/** A stretch with the block in which it stands; its offsets are into the block's text. */
interface Placed<Found extends Span, Block extends Written> extends Span {
  readonly block: Block;
  readonly span: Found;
}

/** Gives stretches of the joined text back to their blocks, in the order of the text; those that reach over an edge are left out. */
export function* placed<Found extends Span, Block extends Written>(
  spans: readonly Found[],
  blocks: readonly Block[],
): Generator<Placed<Found, Block>> {
  let at = 0;
  let offset = 0;
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    for (;;) {
      const length = blocks[at]?.text.length ?? Number.POSITIVE_INFINITY;
      if (span.start < offset + length) break;
      offset += length + BETWEEN.length;
      at++;
    }
    const block = blocks[at];
    if (!block || span.start < offset || span.end > offset + block.text.length) continue;
    yield { block, span, start: span.start - offset, end: span.end - offset };
  }
}
