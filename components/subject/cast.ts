import type { EventHistory, LeaderHistory } from '../../lib/history/types.ts';
import type { Group, Leader } from '../../lib/packs/schema.ts';

/** Everybody whom an answer of the store names by id. */
export interface Cast {
  readonly people: readonly Leader[];
  readonly groups: readonly Group[];
}

/** Those whom a leader's history names, the leader included. */
export function castOfLeader(history: LeaderHistory): Cast {
  return { people: [history.leader, ...history.people], groups: history.groups };
}

/** Those whom an event's history names. */
export function castOfEvent(history: EventHistory): Cast {
  return { people: history.leaders, groups: history.groups };
}
