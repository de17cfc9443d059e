import type { AnnotateRequest, AnnotateResponse, BlockText, Findings, Mark, PageClaim } from '../browser/messages.ts';
import { languageOfPage } from '../recognise/language.ts';
import { publishedInText } from '../recognise/published.ts';
import type { Annotations, Article, Mention, Span } from '../recognise/types.ts';
import { quotationOf } from '../text/quotation.ts';
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

/** The mentions by which a text calls somebody by an office that they did not hold on its day. */
type OfficeNotes = (text: string, annotations: Annotations) => ReadonlyMap<Mention, NonNullable<Mark['office']>>;

/**
 * Annotates blocks of a page as one text and gives each mark and each claim back to its block.
 *
 * Plain dates are not marked, nor events that are not worth it, nor what would reach over the edge
 * of a block. Of events that are not worth marking nothing is said either.
 */
export function annotateBlocks(
  request: AnnotateRequest,
  annotate: (article: Article) => Annotations,
  painted: Painted,
  officeNotes: OfficeNotes,
): AnnotateResponse {
  const { blocks, title, context } = request;
  const text = blocks.map((block) => block.text).join(BETWEEN);
  const lang = languageOfPage(primarySubtag(request.lang ?? ''), text);
  const stated = request.published ?? (request.dated ? publishedDay(request.dated) : null);
  const published = stated ?? (request.dated ? publishedInText(text, lang, title ?? '') : null);
  const annotations = annotate({
    text,
    lang,
    ...(published !== null && { published }),
    ...(title !== undefined && { title }),
    ...(context !== undefined && { context }),
  });
  return {
    found: findingsIn(annotations, blocks, painted, officeNotes(text, annotations)),
    published: annotations.published,
    lang: annotations.lang,
    context: annotations.context,
  };
}

function findingsIn(
  { mentions, claims }: Annotations,
  blocks: readonly BlockText[],
  painted: Painted,
  offices: ReturnType<OfficeNotes>,
): Findings[] {
  const found = new Map<number, { readonly block: number; readonly marks: Mark[]; readonly claims: PageClaim[] }>();
  const inBlock = ({ id }: BlockText) => {
    const findings = found.get(id) ?? { block: id, marks: [], claims: [] };
    found.set(id, findings);
    return findings;
  };
  for (const { block, span: mention, start, end } of placed(mentions, blocks)) {
    const { kind } = mention;
    if (kind === 'date' || (kind === 'event' && !painted.marked.has(mention.id))) continue;
    const office = offices.get(mention);
    const recorded = painted.recorded.has(mention.id);
    inBlock(block).marks.push({ start, end, kind, id: mention.id, recorded, ...(office && { office }) });
  }
  const inOrder = claims.toSorted((a, b) => a.start - b.start);
  for (const { block, span, start, end } of placed(inOrder, blocks)) {
    if (!painted.marked.has(span.event)) continue;
    const { text: _exact, ...claim } = span;
    inBlock(block).claims.push({
      ...claim,
      block: block.id,
      start,
      end,
      quote: quotationOf(block.text, { start, end }),
    });
  }
  return [...found.values()];
}

interface Placed<Found extends Span> extends Span {
  readonly block: BlockText;
  readonly span: Found;
}

/** Gives stretches of the joined text, sorted by start, back to their blocks; those that reach over an edge are left out. */
function* placed<Found extends Span>(spans: readonly Found[], blocks: readonly BlockText[]): Generator<Placed<Found>> {
  let at = 0;
  let offset = 0;
  for (const span of spans) {
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
