import type { AnnotateRequest, AnnotateResponse, BlockText, Findings, Mark, PageClaim } from '../browser/messages.ts';
import { languageOfPage } from '../recognise/language.ts';
import { publishedInText } from '../recognise/published.ts';
import type { Annotations, Article, Mention } from '../recognise/types.ts';
import { quotationOf } from '../text/quotation.ts';
import { joined, placed } from './joined-blocks.ts';
import { primarySubtag } from './language.ts';
import { publishedDay } from './published.ts';

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
  const text = joined(blocks);
  const lang = languageOfPage(primarySubtag(request.lang ?? ''), text);
  const inText = () => publishedInText(text, lang, title ?? '');
  const published = request.published ?? (request.dated ? publishedDay(request.dated, inText) : null);
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
  for (const { block, span, start, end } of placed(claims, blocks)) {
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
