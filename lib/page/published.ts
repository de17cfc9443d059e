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

/**
 * The calendar day on which a page was published, as its publisher writes it: from JSON-LD, `meta`,
 * the article's `time`, or the address. Where the metadata is in UTC and the address states a
 * neighbouring day, the address tells the publisher's own.
 *
 * @returns `YYYY-MM-DD`, or null where the page does not say.
 */
export function publishedDay({ url, jsonLd, metas, time }: DateEvidence): string | null {
  const described = publishedInJsonLd(jsonLd, url);
  const inAddress = url === null ? null : dayInAddress(url);
  const stated =
    (described === null ? null : writtenDay(described)) ?? publishedInMeta(metas) ?? writtenDay(time ?? '');
  if (stated?.utc && inAddress && isNeighbour(stated.day, inAddress)) return inAddress;
  return stated?.day ?? inAddress;
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
