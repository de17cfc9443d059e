import type { DateEvidence } from '../browser/messages.ts';

/** Longer scripts carry data for programs, not a description of the article. */
const LONGEST_SCRIPT = 300_000;
const DATED = /datePublished|uploadDate|dateCreated/;
const DATE_NAME = /dat|time|publish|created|issued|^canonical|^og:url/i;
/** Addresses are the longest. */
const LONGEST_VALUE = 200;

/** Where the article's own time stands: around the main heading, so that lists of other articles are left out. */
function articleTime(document: Document): string | null {
  const marked = document.querySelector('[datetime]:is([itemprop~=datePublished],[pubdate])');
  const articles = document.querySelectorAll('article');
  const scope = document.querySelector('h1')?.closest('article, main') ?? (articles.length === 1 ? articles[0] : null);
  return (marked ?? scope?.querySelector('time[datetime]'))?.getAttribute('datetime') ?? null;
}

/**
 * Gathers what a page says of its date.
 *
 * @param url the page's address, if known
 */
export function gatherDateEvidence(document: Document, url: string | null): DateEvidence {
  const jsonLd: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= LONGEST_SCRIPT && DATED.test(text)) jsonLd.push(text);
  }
  const metas: [string, string][] = [];
  for (const meta of document.querySelectorAll('meta,link[rel=canonical]')) {
    const value = (name: string) => meta.getAttribute(name);
    const name = value('property') ?? value('name') ?? value('itemprop') ?? value('rel') ?? '';
    const content = value('content') ?? value('href');
    if (content && DATE_NAME.test(name)) metas.push([name.toLowerCase(), content.slice(0, LONGEST_VALUE)]);
  }
  return { url, jsonLd, metas, time: articleTime(document) };
}

/**
 * What is left of the evidence after a navigation within the page: the head counts only if it has
 * been brought up to date, that is, if it differs from what it was before.
 */
export function withoutStaleHead(evidence: DateEvidence, before: DateEvidence | null): DateEvidence {
  const head = ({ jsonLd, metas }: DateEvidence) => JSON.stringify([jsonLd, metas]);
  return before && head(before) === head(evidence) ? { ...evidence, jsonLd: [], metas: [] } : evidence;
}
