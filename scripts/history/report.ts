import { eventHistory } from '../../lib/history/listings/event-history.ts';
import { leaderHistory } from '../../lib/history/listings/leader-history.ts';
import type { EventHistory, Evidence, LeaderHistory, Outcome, Rung } from '../../lib/history/types.ts';
import type { Source } from '../../lib/packs/schema.ts';

/**
 * The history of a leader or an event as the command line prints it (docs/architecture.md, "The
 * command line"): claims keep the shape of the pack format, and say besides how they reach the
 * subject, whether they speak from before or after the day, and whether they count. The sources
 * they name follow once, by id.
 *
 * @returns null where the id is neither a leader's nor an event's
 */
export function report(id: string, evidence: Evidence): object | null {
  const leader = evidence.leaders.find((one) => one.id === id);
  if (leader) return leaderReport(leaderHistory(leader, evidence));
  const event = evidence.events.find((one) => one.id === id);
  return event ? eventReport(eventHistory(event, evidence)) : null;
}

function leaderReport(history: LeaderHistory): object {
  const rungs = [...history.outcomes.flatMap(({ ladder }) => ladder), ...history.habits];
  return {
    leader: history.leader,
    outcomes: history.outcomes.map((outcome) => ({ event: outcome.event, ...findings(outcome) })),
    visits: [...history.announcedVisits, ...history.visits],
    habits: history.habits.map(claimLine),
    sources: sourcesOf(rungs, history.sources),
    recordUntil: history.recordUntil,
  };
}

function eventReport(history: EventHistory): object {
  const rungs = [...history.outcomes.flatMap(({ ladder }) => ladder), ...history.general];
  const counted = history.tallies.map(({ source }) => source);
  return {
    event: history.event,
    tallies: history.tallies.map(({ tally }) => tally),
    outcomes: history.outcomes.map((outcome) => ({ ...outcome.subject, ...findings(outcome) })),
    general: history.general.map(claimLine),
    sources: sourcesOf(rungs, counted),
    recordUntil: history.recordUntil,
  };
}

function findings({ outcome, basis, origins, qualifiers, representative, ladder }: Outcome): object {
  return {
    outcome,
    basis,
    origins,
    qualifiers,
    ...(representative ? { representative } : {}),
    ladder: ladder.map(claimLine),
  };
}

function claimLine({ claim, reach, phase, counted }: Rung): object {
  return { ...claim, reach, phase, counted };
}

function sourcesOf(rungs: readonly Rung[], others: readonly Source[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { source } of rungs) sources.set(source.id, source);
  for (const source of others) sources.set(source.id, source);
  return [...sources.values()];
}
