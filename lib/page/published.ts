import { publishedInJsonLd } from './json-ld.ts';
import { dayInAddress, type WrittenDay, writtenDay } from './written-day.ts';

/** Names under which `meta` elements state the day of publication, lower case, best first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'mediator_published_time',
  'published_time',
  'published-date',
  'publication_date',
  'publication-date',
  'publish_date',
  'publish-date',
  'publishdate',
  'publishtime',
  'pub_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'article:create_at',
  'article.created',
  'originalpublicationdate',
  'iso-8601-publish-date',
  'date',
] as const satisfies readonly string[];

const RANK: ReadonlyMap<string, number> = new Map(META_NAMES.map((name, rank) => [name, rank]));

function publishedInMeta(document: Document): WrittenDay | null {
  let best: WrittenDay | null = null;
  let bestRank: number = META_NAMES.length;
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const rank = RANK.get(name?.toLowerCase() ?? '');
    if (rank === undefined || rank >= bestRank) continue;
    const day = writtenDay(meta.getAttribute('content') ?? '');
    if (!day) continue;
    best = day;
    bestRank = rank;
  }
  return best;
}

/** Where the article's own time stands: around the main heading, so that lists of other articles are left out. */
function publishedInTime(document: Document): WrittenDay | null {
  const marked = document.querySelector('time[itemprop~="datePublished"][datetime], time[pubdate][datetime]');
  const heading = document.querySelector('h1');
  const articles = document.querySelectorAll('article');
  const scope = heading?.closest('article, main') ?? (articles.length === 1 ? articles[0] : null);
  const element = marked ?? scope?.querySelector('time[datetime]');
  return writtenDay(element?.getAttribute('datetime') ?? '');
}

function isNeighbour(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= 86_400_000;
}

/**
 * The calendar day on which a page was published, as its publisher writes it: from JSON-LD, `meta`,
 * the article's `time`, or the address. Where the metadata is in UTC and the address states a
 * neighbouring day, the address tells the publisher's own.
 *
 * @param url the page's address, if known
 * @param ignoreHead true after a navigation within the page that has left the old metadata in place
 * @returns `YYYY-MM-DD`, or null where the page does not say.
 */
export function readPublished(document: Document, url: string | null, ignoreHead = false): string | null {
  const inAddress = url === null ? null : dayInAddress(url);
  const jsonLd = ignoreHead ? null : publishedInJsonLd(document, url);
  const stated =
    (jsonLd === null ? null : writtenDay(jsonLd)) ??
    (ignoreHead ? null : publishedInMeta(document)) ??
    (ignoreHead && inAddress ? null : publishedInTime(document));
  if (stated?.utc && inAddress && isNeighbour(stated.day, inAddress)) return inAddress;
  return stated?.day ?? inAddress;
}

/**
 * Something that changes when a page's metadata is brought up to date after a navigation within it.
 * Equal before and after means: what the head says of dates is still about the old article.
 */
export function headFingerprint(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? '';
  const metas = ['og:url', 'og:title', 'article:published_time'].map(
    (name) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '',
  );
  const described = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
    (script) => `${script.textContent?.length}:${script.textContent?.slice(0, 400)}`,
  );
  return [canonical, ...metas, ...described].join('\n');
}
