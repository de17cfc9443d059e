import type { PageEntry } from '../../lib/browser/messages.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { EventHistory } from '../../lib/history/types.ts';
import type { SearchHit } from '../../lib/store/queries/queries.ts';
import { OUTCOME_LOOKS, type ShownOutcome, shownOutcome } from '../outcome/outcome-words.ts';
import { eventName } from '../subject/names.ts';
import type { Words } from '../words/words.ts';
import type { EntryOutcome, ListedEntry } from './page-state.ts';

const ORDER = Object.keys(OUTCOME_LOOKS) as ShownOutcome[];

/** A leader's outcomes at these events, in the events' order; those that stand beside a claim of the page are said there. */
function outcomesOf(
  leader: string,
  events: readonly EventHistory[],
  told: readonly ToldClaim[],
  words: Words,
): EntryOutcome[] {
  return events.flatMap((history) => {
    const isTold = told.some(
      ({ claim, event, came }) =>
        event.id === history.event.id && came !== null && 'leader' in claim.subject && claim.subject.leader === leader,
    );
    if (isTold) return [];
    const found = history.outcomes.find(({ subject }) => 'leader' in subject && subject.leader === leader);
    const shown = found && shownOutcome(found);
    if (!shown) return [];
    const name = eventName(history.event, history.series, words);
    return [{ event: history.event.id, name, outcome: shown }];
  });
}

function countsOf(history: EventHistory | undefined): ListedEntry['counts'] {
  if (!history) return [];
  return ORDER.map((outcome) => ({
    outcome,
    n: history.outcomes.filter((one) => shownOutcome(one) === outcome).length,
  })).filter(({ n }) => n > 0);
}

/**
 * The page's leaders and events with what the store knows of them.
 *
 * @param hits the store's own names for them, in any order
 * @param events the histories of the page's events
 * @param told what the page says, with what came of it
 */
export function listEntries(
  entries: readonly PageEntry[],
  hits: readonly SearchHit[],
  events: readonly EventHistory[],
  told: readonly ToldClaim[],
  words: Words,
): ListedEntry[] {
  return entries.map((entry) => ({
    ...entry,
    hit: hits.find((hit) => hit.kind === entry.kind && hit.id === entry.id) ?? null,
    outcomes: entry.kind === 'leader' ? outcomesOf(entry.id, events, told, words) : [],
    counts: entry.kind === 'event' ? countsOf(events.find((history) => history.event.id === entry.id)) : [],
  }));
}
