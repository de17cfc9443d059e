import type { AnnotateRequest, AnnotateResponse, Mark } from '../browser/messages.ts';
import type { Painting } from '../browser/painting.ts';
import type { Annotations, Article } from '../recognise/types.ts';
import { primarySubtag } from './language.ts';
import { publishedDay } from './published.ts';

/** What stands between blocks in the text that is recognised; the command line joins them alike. */
const BETWEEN = '\n\n';

/**
 * Annotates blocks of a page as one text and gives each mark back to its block.
 *
 * Plain dates are not marked, nor events that are not worth it, nor what would reach over the edge
 * of a block.
 */
export function annotateBlocks(
  request: AnnotateRequest,
  annotate: (article: Article) => Annotations,
  painting: Painting,
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
    marks: [...marksOf(annotations, blocks, painting)],
    published: annotations.published,
    lang: annotations.lang,
    context: annotations.context,
  };
}

function* marksOf({ mentions }: Annotations, blocks: AnnotateRequest['blocks'], painting: Painting): Generator<Mark> {
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
    const recorded = kind === 'leader' ? painting.leaders.has(id) : painting.events.has(id);
    if (kind === 'event' && !recorded) continue;
    yield { block: block.id, start: mention.start - offset, end: mention.end - offset, kind, id, recorded };
  }
}
