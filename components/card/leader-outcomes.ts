import type { PageClaim, PageSummary } from '../../lib/browser/messages.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { LeaderHistory, Outcome } from '../../lib/history/types.ts';
import { tellingClaims } from '../claims/told-section.tsx';

/** How many events that the page does not speak of the card shows: a glance, not the record. */
const OTHERS_SHOWN = 3;

/** What a leader's card shows, in its order. */
export interface ShownInCard {
  /** What the page says, where that is worth saying again. */
  readonly claims: readonly ToldClaim<PageClaim>[];
  /** What came of the page's other events. */
  readonly here: readonly Outcome[];
  /** The latest others. */
  readonly others: readonly Outcome[];
  /** How many more there are. */
  readonly rest: number;
}

/** The ids of the events that stand on the page, in its order. */
function eventsOf({ entries }: PageSummary): string[] {
  return entries.filter(({ kind }) => kind === 'event').map(({ id }) => id);
}

/** Outcomes of the page's own events in the page's order, and all others newest first. */
export function orderOutcomes(
  outcomes: readonly Outcome[],
  pageEvents: readonly string[],
): { readonly here: readonly Outcome[]; readonly others: readonly Outcome[] } {
  return {
    here: pageEvents.flatMap((id) => outcomes.filter((outcome) => outcome.event === id)),
    others: outcomes.filter((outcome) => !pageEvents.includes(outcome.event)),
  };
}

/** Chooses what a leader's card shows: each event once, those of the page first. */
export function shownInCard(
  history: Pick<LeaderHistory, 'outcomes'>,
  told: readonly ToldClaim<PageClaim>[],
  page: PageSummary,
): ShownInCard {
  const claims = tellingClaims(told, page.published);
  const saidAbove = new Set(claims.map(({ event }) => event.id));
  const ordered = orderOutcomes(history.outcomes, eventsOf(page));
  const here = ordered.here.filter(({ event }) => !saidAbove.has(event));
  const others = ordered.others.filter(({ event }) => !saidAbove.has(event));
  const shown = others.slice(0, here.length + claims.length > 0 ? OTHERS_SHOWN : OTHERS_SHOWN + 1);
  return { claims, here, others: shown, rest: others.length - shown.length };
}
