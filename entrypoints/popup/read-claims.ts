import { precedentPhrases } from '../../components/claims/precedent-words.ts';
import type { ReadClaims } from '../../components/popup/page-state.ts';
import type { Words } from '../../components/words/words.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import { tellClaims } from '../../lib/history/beside-a-page/told-claims.ts';
import type { EventHistory } from '../../lib/history/types.ts';
import type { Leader } from '../../lib/packs/schema.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';

/** Of how many leaders whom the claims name it is looked up what is special about their coming: a list of fifty is no news. */
const LEADERS = 12;

/** The ids of the events that a page's claims are about, in its order. */
export function claimedEvents({ claims }: PageSummary): string[] {
  return [...new Set(claims.map(({ event }) => event))];
}

/**
 * What a page says, with what came of it, as far as the histories of its events tell.
 *
 * @param known leaders who have been read already
 */
export async function readClaims(
  summary: PageSummary,
  events: readonly EventHistory[],
  known: readonly Leader[],
  queries: Queries,
): Promise<ReadClaims> {
  const { claims, published, lang } = summary;
  const about = events.filter(({ event }) => claims.some((claim) => claim.event === event.id));
  const entries = summary.entries.flatMap(({ kind, id }) => (kind === 'leader' ? [id] : []));
  const met = new Map([...events.flatMap((history) => history.leaders), ...known].map((one) => [one.id, one]));
  const missing = [...new Set([...entries, ...claimedLeaders(summary)])].filter((id) => !met.has(id));
  const others = missing.length > 0 ? await queries.leaders(missing).catch(() => []) : [];
  const leaders = [...met.values(), ...others];
  return {
    told: tellClaims(claims, published, about, leaders),
    events: about,
    named: leaders.filter(({ id }) => entries.includes(id)),
    published,
    lang,
    precedents: new Map(),
  };
}

/** What is special about the comings of which a page speaks: it is asked for once the rest is known. */
export async function readPrecedents(
  summary: PageSummary,
  { events }: Pick<ReadClaims, 'events'>,
  queries: Queries,
  words: Words,
): Promise<ReadClaims['precedents']> {
  const leaders = claimedLeaders(summary).slice(0, LEADERS);
  if (leaders.length === 0) return new Map();
  const asked = events.map(({ event }) => event.id);
  const comings = await queries.comings(leaders, asked).catch(() => []);
  return new Map(
    comings.map(({ leader, event, precedents }) => [`${leader} ${event}`, precedentPhrases(precedents, words)]),
  );
}

function claimedLeaders({ claims }: PageSummary): string[] {
  return [...new Set(claims.flatMap(({ subject }) => ('leader' in subject ? [subject.leader] : [])))];
}
