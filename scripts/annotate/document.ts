import { parseHTML } from 'linkedom';
import { readBlocks, readingRoot } from '../../lib/page/blocks.ts';
import { readLanguage } from '../../lib/page/language.ts';
import { readPublished } from '../../lib/page/published.ts';
import { dayInAddress } from '../../lib/page/written-day.ts';
import { annotate } from '../../lib/recognise/annotate.ts';
import { detectLanguage, languageOfPage } from '../../lib/recognise/language.ts';
import { publishedInText } from '../../lib/recognise/published.ts';
import type { Article, Knowledge } from '../../lib/recognise/types.ts';
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

/** Blocks are joined as the extension joins them, so that a page reads the same in both. */
const BETWEEN_BLOCKS = '\n\n';

/** Reads one document and annotates it; offsets are into `text`, which is returned for HTML only. */
export function annotateDocument(input: InputDocument, knowledge: Knowledge): AnnotatedDocument {
  const article = articleOf(input);
  return annotatedDocument(input.id, annotate(article, knowledge), input.html === undefined ? undefined : article.text);
}

/** A document as recognition takes it: its readable text, and what is known of its day and language. */
export function articleOf(input: InputDocument): Article {
  const page = input.html === undefined ? null : readPage(input.html, input.url ?? null);
  const text = page?.text ?? input.text ?? '';
  const inAddress = input.url === undefined ? null : dayInAddress(input.url);
  const lang = input.lang ?? (page ? languageOfPage(page.lang, text) : detectLanguage(text));
  const inText = () => publishedInText(text, lang, page ? (input.title ?? page.title) : undefined);
  const published = input.published ?? page?.published ?? inAddress ?? inText() ?? input.asOf;
  return {
    text,
    lang,
    ...(published ? { published } : {}),
    ...(input.title ? { title: input.title } : {}),
  };
}

interface Page {
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
    text: blocks.map((block) => block.text).join(BETWEEN_BLOCKS),
    published: readPublished(document, url),
    lang: readLanguage(document),
    title: document.title,
  };
}
