import { parseHTML } from 'linkedom';
import { type Block, locate, readBlocks, readingRoot } from '../../lib/page/blocks.ts';
import { joined, placed } from '../../lib/page/joined-blocks.ts';
import { readLanguage } from '../../lib/page/language.ts';
import { readPublished } from '../../lib/page/published.ts';
import { isBeside, isSaidElsewhere } from '../../lib/page/said-elsewhere.ts';
import { dayInAddress } from '../../lib/page/written-day.ts';
import { annotate } from '../../lib/recognise/annotate.ts';
import { detectLanguage, languageOfPage } from '../../lib/recognise/language.ts';
import { publishedInText } from '../../lib/recognise/published.ts';
import type { Annotations, Article, Knowledge } from '../../lib/recognise/types.ts';
import { type AnnotatedDocument, annotatedDocument } from './output.ts';

/** One document as the command line is given it: plain text, or HTML. */
export interface InputDocument {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  /** `YYYY-MM-DD`; stands above everything that the document says of itself. */
  readonly published?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly title?: string;
  /** The day to assume where neither caller nor document tells one. */
  readonly asOf?: string;
}

/** A document as recognition takes it. */
export interface ReadDocument {
  /** Its readable text, and what is known of its day and language. */
  readonly article: Article;
  /** The blocks of which the text was joined, as the extension reads a page; none of a plain text. */
  readonly blocks: readonly Block[];
}

/** Reads one document and annotates it; offsets are into `text`, which is returned for HTML only. */
export function annotateDocument(input: InputDocument, knowledge: Knowledge): AnnotatedDocument {
  const document = readDocument(input);
  const annotations = withoutTeasers(annotate(document.article, knowledge), document);
  return annotatedDocument(input.id, annotations, input.html === undefined ? undefined : document.article.text);
}

/** What has been read of a document, without the statements of other pages to which it points, and without the lists of links beside it. */
export function withoutTeasers(annotations: Annotations, { blocks }: ReadDocument): Annotations {
  if (blocks.length === 0) return annotations;
  const told = [...placed(annotations.claims, blocks)].filter(
    ({ block, start, end }) => !isSaidElsewhere(block, { start, end }),
  );
  const inText = [...placed(annotations.mentions, blocks)].filter(({ block, start, end }) => {
    const place = locate(block, start, end);
    return !place || !isBeside(block, place.from);
  });
  return { ...annotations, mentions: inText.map(({ span }) => span), claims: told.map(({ span }) => span) };
}

/** Takes the readable text of a document and what it says of itself. */
export function readDocument(input: InputDocument): ReadDocument {
  const page = input.html === undefined ? null : readPage(input.html, input.url ?? null);
  const text = page?.text ?? input.text ?? '';
  const inAddress = input.url === undefined ? null : dayInAddress(input.url);
  const lang = input.lang ?? (page ? languageOfPage(page.lang, text) : detectLanguage(text));
  const inText = () => publishedInText(text, lang, page ? (input.title ?? page.title) : undefined);
  const published = input.published ?? page?.published ?? inAddress ?? inText() ?? input.asOf;
  const article = {
    text,
    lang,
    ...(published ? { published } : {}),
    ...(input.title ? { title: input.title } : {}),
  };
  return { article, blocks: page?.blocks ?? [] };
}

interface Page {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly published: string | null;
  readonly lang: string | null;
  readonly title: string;
}

function readPage(html: string, url: string | null): Page {
  // A fragment without a document around it is read as the body of one.
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const root = readingRoot(document);
  const blocks = root ? [...readBlocks(root)] : [];
  return {
    blocks,
    text: joined(blocks),
    published: readPublished(document, url),
    lang: readLanguage(document),
    title: document.title,
  };
}
