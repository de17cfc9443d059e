import type { AnnotateRequest, AnnotateResponse, Mark } from '../browser/messages.ts';
import type { Annotations, Article } from '../recognise/types.ts';
import { primarySubtag } from './language.ts';
import { publishedDay } from './published.ts';

/** What stands between blocks in the text that is recognised; the command line joins them alike. */
const BETWEEN = '\n\n';

/** What of the world is painted on pages. */
export interface Painted {
  /** Ids of subjects of which the record holds something; leaders without are marked faintly. */
  readonly recorded: ReadonlySet<string>;
  /** Ids of the events that are worth marking. */
  readonly marked: ReadonlySet<string>;
}

/**
 * Annotates blocks of a page as one text and gives each mark back to its block.
 *
 * Plain dates are not marked, nor events that are not worth it, nor what would reach over the edge
 * of a block.
 */
export function annotateBlocks(
  request: AnnotateRequest,
  annotate: (article: Article) => Annotations,
  painted: Painted,
): AnnotateResponse {
  const { blocks, title, context } = request;
  const lang = primarySubtag(request.lang ?? '');
  const published = request.published ?? (request.dated ? publishedDay(request.dated) : null);
  const annotations = annotate({
    text: blocks.map((block) => block.text).join(BETWEEN),
    ...(lang !== null && { lang }),
    ...(published !== null && { published }),
    ...(title !== undefined && { title }),
    ...(context !== undefined && { context }),
  });
  return {
    marks: [...marksOf(annotations, blocks, painted)],
    published: annotations.published,
    lang: annotations.lang,
    context: annotations.context,
  };
}

function* marksOf({ mentions }: Annotations, blocks: AnnotateRequest['blocks'], painted: Painted): Generator<Mark> {
  let at = 0;
  let offset = 0;
  for (const mention of mentions) {
    if (mention.kind === 'date') continue;
    const { kind, id } = mention;
    for (;;) {
      const length = blocks[at]?.text.length ?? Number.POSITIVE_INFINITY;
      if (mention.start < offset + length) break;
      offset += length + BETWEEN.length;
      at++;
    }
    const block = blocks[at];
    if (!block || mention.start < offset || mention.end > offset + block.text.length) continue;
    if (kind === 'event' && !painted.marked.has(id)) continue;
    const recorded = painted.recorded.has(id);
    yield { block: block.id, start: mention.start - offset, end: mention.end - offset, kind, id, recorded };
  }
}
