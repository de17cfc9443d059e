/** Types of schema.org that are an article; what a page is only about, or lists, does not count. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/;
/** A page that only carries an article; asked where no article is described. */
const PAGE_TYPE = /^(?:WebPage|ItemPage|VideoObject|MediaObject)$/;

/** Fields under which descriptions of other pages hang. */
const ELSEWHERE = new Set([
  'mentions',
  'hasPart',
  'isPartOf',
  'itemListElement',
  'relatedLink',
  'citation',
  'comment',
  'liveBlogUpdate',
  'review',
]);

/** Nodes looked at in all; descriptions of real articles have some dozens. */
const MOST_NODES = 2_000;

interface Described {
  readonly published: string;
  readonly article: boolean;
  readonly addresses: readonly string[];
}

function typesOf(node: Record<string, unknown>): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((t) => typeof t === 'string')
    .map((t) => t.replace(/^.*[/:]/, ''));
}

function addressOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, url } = value as Record<string, unknown>;
  return [id, url].filter((part) => typeof part === 'string');
}

function describedIn(data: unknown): Described[] {
  const found: Described[] = [];
  const open: unknown[] = [data];
  for (let looked = 0; open.length > 0 && looked < MOST_NODES; looked++) {
    const node = open.shift();
    if (Array.isArray(node)) open.push(...node.slice(0, MOST_NODES));
    if (typeof node !== 'object' || node === null || Array.isArray(node)) continue;
    const fields = node as Record<string, unknown>;
    const types = typesOf(fields);
    const published = fields.datePublished ?? fields.uploadDate ?? fields.dateCreated;
    const article = types.some((type) => ARTICLE_TYPE.test(type));
    if (typeof published === 'string' && (article || types.some((type) => PAGE_TYPE.test(type)))) {
      const addresses = ['url', '@id', 'mainEntityOfPage'].flatMap((field) => addressOf(fields[field]));
      found.push({ published, article, addresses });
    }
    for (const [name, value] of Object.entries(fields)) {
      if (!ELSEWHERE.has(name) && typeof value === 'object') open.push(value);
    }
  }
  return found;
}

function parse(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, '');
  try {
    return JSON.parse(text);
  } catch {
    try {
      // The commonest fault: line breaks and tabs inside strings.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is repaired
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

const withoutScheme = (url: string) =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/**
 * The `datePublished` of the article that a page's JSON-LD describes, as written there.
 *
 * @param scripts the texts of the page's JSON-LD scripts
 * @param url the page's own address; decides where several articles are described.
 * @returns null where none is described, or several with different dates (a page that lists articles).
 */
export function publishedInJsonLd(scripts: readonly string[], url: string | null): string | null {
  const described = scripts.flatMap((script) => describedIn(parse(script)));
  const articles = described.filter((one) => one.article);
  const candidates = articles.length > 0 ? articles : described;
  if (url) {
    const own = candidates.find((one) =>
      one.addresses.some((address) => withoutScheme(address) === withoutScheme(url)),
    );
    if (own) return own.published;
  }
  const [first] = candidates;
  const agreed = candidates.every((one) => one.published.slice(0, 10) === first?.published.slice(0, 10));
  return first && agreed ? first.published : null;
}
