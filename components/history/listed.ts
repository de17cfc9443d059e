import type { ListedOutcome } from '../../lib/history/exports/export-outcomes.ts';
import type { SeriesHistory } from '../../lib/history/listings/series-history.ts';
import { recordEndOf } from '../../lib/history/record-end.ts';
import type { EventHistory, LeaderHistory, Outcome } from '../../lib/history/types.ts';
import type { Matrix } from '../matrix/arrange.ts';

/** An event's guest list, for export: as shown, what the reader has called wrong left out. */
export function listedOfEvent(history: EventHistory, isShown: (outcome: Outcome) => boolean): ListedOutcome[] {
  const { event, series, leaders, recordUntil } = history;
  return history.outcomes.filter(isShown).map((outcome) => {
    const { subject } = outcome;
    const leader = leaders.find(({ id }) => 'leader' in subject && id === subject.leader) ?? null;
    return { ...outcome, event, series, leader, recordUntil };
  });
}

/** A leader's outcomes, for export. */
export function listedOfLeader(history: LeaderHistory, isShown: (outcome: Outcome) => boolean): ListedOutcome[] {
  return history.outcomes.filter(isShown).flatMap((outcome): ListedOutcome[] => {
    const event = history.events.find(({ id }) => id === outcome.event);
    if (!event) return [];
    const series = history.series.find(({ id }) => id === event.series) ?? null;
    return [{ ...outcome, event, series, leader: history.leader, recordUntil: recordEndOf(event, history) }];
  });
}

/** The cells of a matrix as it stands, filtered and sorted, for export. */
export function listedOfMatrix(
  { series, recordUntil }: SeriesHistory,
  { editions, groups }: Matrix,
  isShown: (outcome: Pick<Outcome, 'subject' | 'event'>) => boolean,
): ListedOutcome[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ row: { subject }, leader, cells }) =>
      cells.flatMap((cell, at): ListedOutcome[] => {
        const event = editions[at];
        if (!event || typeof cell === 'string' || !isShown({ subject, event: event.id })) return [];
        return [{ ...cell, subject, event, series, leader, recordUntil }];
      }),
    ),
  );
}
