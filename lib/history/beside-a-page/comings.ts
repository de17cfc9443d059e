import type { Leader } from '../../packs/schema.ts';
import { leaderHistories } from '../listings/leader-history.ts';
import type { Evidence } from '../types.ts';
import { firstSince, type Precedents } from './first-since.ts';

/** What is special about one leader's coming to one event. */
export interface Coming {
  readonly leader: string;
  readonly event: string;
  readonly precedents: Precedents;
}

/**
 * What is special about the comings of some leaders to some events; nothing of whom a coming is no question.
 *
 * @param events their ids
 * @param evidence as for `leaderHistory`; of other series than the events' it is asked only where a source
 *   says of one of the leaders that a journey was the last before
 */
export function comingsOf(leaders: readonly Leader[], events: readonly string[], evidence: Evidence): Coming[] {
  const targets = evidence.events.filter(({ id }) => events.includes(id));
  return leaderHistories(leaders, evidence).flatMap((history) =>
    targets.flatMap((event): Coming[] => {
      const precedents = firstSince(history, event);
      return precedents ? [{ leader: history.leader.id, event: event.id, precedents }] : [];
    }),
  );
}
