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

/** What is repaired in JSON that cannot be read, one after another: the commonest faults of templates. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  // Line breaks and tabs inside strings.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is repaired
  (text) => text.replace(/[\u0000-\u001f]+/g, ' '),
  // Commas behind the last of several.
  (text) => text.replace(/,\s*(?=[}\]])/g, ''),
];

/** What a script describes; undefined where it cannot be read. */
function parse(script: string): unknown {
  let text = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, '');
  for (const repair of REPAIRS) {
    text = repair(text);
    try {
      return JSON.parse(text);
    } catch {
      // The next repair may help.
    }
  }
  return undefined;
}

/** Of a script that nothing repairs, such as one with quotation marks in its headline: the days it states. */
function statedIn(script: string): Described[] {
  return [...script.matchAll(/"datePublished"\s*:\s*"([^"]{8,40})"/g)].map(([, published = '']) => ({
    published,
    article: true,
    addresses: [],
  }));
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
 * @param urls the page's own addresses; they decide where several articles are described.
 * @returns null where none is described, or several with different dates (a page that lists articles).
 */
export function publishedInJsonLd(scripts: readonly string[], urls: readonly string[]): string | null {
  const described = scripts.flatMap((script) => {
    const data = parse(script);
    return data === undefined ? statedIn(script) : describedIn(data);
  });
  const articles = described.filter((one) => one.article);
  const candidates = articles.length > 0 ? articles : described;
  const own = new Set(urls.map(withoutScheme));
  const ours = candidates.find(({ addresses }) => addresses.some((address) => own.has(withoutScheme(address))));
  if (ours) return ours.published;
  const [first] = candidates;
  const agreed = candidates.every((one) => one.published.slice(0, 10) === first?.published.slice(0, 10));
  return first && agreed ? first.published : null;
}
