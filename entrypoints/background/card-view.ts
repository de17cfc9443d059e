import type { CardRequest, CardView, PageClaim } from '../../lib/browser/messages.ts';
import { type ToldClaim, tellClaims } from '../../lib/history/beside-a-page/told-claims.ts';
import type { LeaderHistory } from '../../lib/history/types.ts';
import type { Keepsakes } from '../../lib/store/own/kept-rows.ts';
import { withoutKept, wrongAbout } from '../../lib/store/own/own-in-card.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';

type Histories = Pick<Queries, 'leaders' | 'leaderHistory' | 'eventHistory' | 'eventHistories'>;
type Own = Pick<Keepsakes, 'wrong'>;

/** Of how many events that the page's claims are about the guests are looked up: a card is a glance. */
const EVENTS = 4;

/**
 * What the card says of one subject.
 *
 * @param own what the reader calls wrong; what concerns this subject goes along, to be hidden
 */
export async function cardView(histories: Histories, request: CardRequest, own: Own): Promise<CardView> {
  const { page } = request;
  if (request.kind === 'leader') {
    const found = await histories.leaderHistory(request.id);
    if (!found) return { kind: 'unavailable', request, reason: 'unknown' };
    const history = withoutKept(found);
    const wrong = wrongAbout(request.id, history.outcomes, own);
    return { kind: 'leader', request, history, told: await toldOfLeader(histories, request, history), wrong };
  }
  const found = await histories.eventHistory(request.id);
  if (!found) return { kind: 'unavailable', request, reason: 'unknown' };
  const history = withoutKept(found);
  const wrong = wrongAbout(request.id, history.outcomes, own);
  const claims = page.claims.filter(({ event }) => event === request.id);
  const leaders = await histories.leaders(leadersIn(claims));
  return { kind: 'event', request, history, told: tellClaims(claims, page.published, [history], leaders), wrong };
}

/** What the page says of a leader by name, and of their country where they stood for it. */
async function toldOfLeader(
  histories: Histories,
  { id, page }: CardRequest,
  { leader }: LeaderHistory,
): Promise<ToldClaim<PageClaim>[]> {
  const countries = new Set([leader.country, ...leader.offices.flatMap(({ country }) => country ?? [])]);
  const claims = page.claims.filter(
    ({ subject }) =>
      ('leader' in subject && subject.leader === id) || ('country' in subject && countries.has(subject.country)),
  );
  const events = [...new Set(claims.map(({ event }) => event))].slice(0, EVENTS);
  const known = await histories.eventHistories(events);
  return tellClaims(claims, page.published, known, [leader]).filter(({ claim, came }) => {
    if ('leader' in claim.subject) return true;
    const outcome = came && 'outcome' in came ? came.outcome : null;
    return outcome !== null && 'leader' in outcome.subject && outcome.subject.leader === id;
  });
}

function leadersIn(claims: readonly PageClaim[]): string[] {
  return [...new Set(claims.flatMap(({ subject }) => ('leader' in subject ? [subject.leader] : [])))];
}
