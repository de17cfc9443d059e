import type { DateEvidence } from '../browser/messages.ts';
import { gatherDateEvidence } from './date-evidence.ts';
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
  'publish_time',
  'publisheddate',
  'pubtime',
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
  'og:release_date',
  'datecreated',
  'created',
  'iso-8601-publish-date',
  'date',
] as const satisfies readonly string[];

const RANK: ReadonlyMap<string, number> = new Map(META_NAMES.map((name, rank) => [name, rank]));

function publishedInMeta(metas: DateEvidence['metas']): WrittenDay | null {
  let best: WrittenDay | null = null;
  let bestRank: number = META_NAMES.length;
  for (const [name, content] of metas) {
    const rank = RANK.get(name);
    if (rank === undefined || rank >= bestRank) continue;
    const day = writtenDay(content);
    if (!day) continue;
    best = day;
    bestRank = rank;
  }
  return best;
}

function isNeighbour(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= 86_400_000;
}

/** The addresses under which a page is known: the one it was opened at, and those it states itself. */
function addressesOf({ url, metas }: DateEvidence): string[] {
  const stated = metas.filter(([name]) => name === 'canonical' || name === 'og:url').map(([, address]) => address);
  return url === null ? stated : [url, ...stated];
}

/**
 * The calendar day on which a page was published, as its publisher writes it: from JSON-LD, `meta`,
 * the article's `time`, or the address. Where the metadata is in UTC and the address or the line beside the
 * headline states a neighbouring day, that is the publisher's own.
 *
 * @param inText the day that the page's text states, asked where the rest leaves a doubt
 * @returns `YYYY-MM-DD`, or null where the page does not say.
 */
export function publishedDay(evidence: DateEvidence, inText: () => string | null = () => null): string | null {
  const { jsonLd, metas, time } = evidence;
  const addresses = addressesOf(evidence);
  const described = publishedInJsonLd(jsonLd, addresses);
  const inAddress = addresses.map(dayInAddress).find((day) => day !== null) ?? null;
  const stated =
    (described === null ? null : writtenDay(described)) ?? publishedInMeta(metas) ?? writtenDay(time ?? '');
  if (!stated?.utc) return stated?.day ?? inAddress ?? inText();
  const seen = inAddress ?? inText();
  return seen !== null && isNeighbour(stated.day, seen) ? seen : stated.day;
}

/**
 * The day of publication of a whole document.
 *
 * @param url the document's address, if known
 * @returns `YYYY-MM-DD`, or null where the document does not say.
 */
export function readPublished(document: Document, url: string | null): string | null {
  return publishedDay(gatherDateEvidence(document, url));
}
