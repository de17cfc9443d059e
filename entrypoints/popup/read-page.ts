import { listEntries } from '../../components/popup/list-entries.ts';
import type { PageState } from '../../components/popup/page-state.ts';
import type { Words } from '../../components/words/words.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { claimedEvents, readClaims } from './read-claims.ts';

/** Of how many of the page's events the guests are looked up: an article is about one or two. */
const EVENTS = 4;
/** Those of which it says who comes are read on for: a chronicle of the year has some more. */
const CLAIMED_EVENTS = 8;

export type ReadPage = Extract<PageState, { state: 'read' }>;

/** Gives each entry and each claim of a page what the store knows of it. */
export async function readPage(summary: PageSummary, queries: Queries, words: Words): Promise<ReadPage> {
  const { entries } = summary;
  const named = entries.flatMap(({ kind, id }) => (kind === 'event' ? [id] : [])).slice(0, EVENTS);
  const ids = new Set([...claimedEvents(summary).slice(0, CLAIMED_EVENTS), ...named]);
  const [hits, histories] = await Promise.all([
    queries.brief(entries.map(({ kind, id }) => ({ kind, id }))).catch(() => []),
    queries.eventHistories([...ids]).catch(() => []),
  ]);
  const known = hits.flatMap((hit) => (hit.kind === 'leader' ? [hit.leader] : []));
  const claims = await readClaims(summary, histories, known, queries);
  const onPage = histories.filter(({ event }) => named.includes(event.id));
  return {
    state: 'read',
    entries: listEntries(entries, hits, onPage, claims.told, words),
    claims,
    complete: false,
  };
}
