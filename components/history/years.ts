import type { LeaderHistory, Outcome } from '../../lib/history/types.ts';
import { edtfBounds } from '../../lib/packs/edtf.ts';
import type { AttendanceEvent, Visit } from '../../lib/packs/schema.ts';

/** One thing that a leader did, or was to do, on a day. */
export type Moment =
  | {
      readonly kind: 'outcome';
      readonly day: string;
      readonly outcome: Outcome;
      readonly event: AttendanceEvent | null;
    }
  | { readonly kind: 'visit'; readonly day: string; readonly visit: Visit };

export interface Year {
  readonly year: string;
  /** Newest first. */
  readonly moments: readonly Moment[];
}

/** A leader's outcomes in all series and their journeys, year by year, newest first. */
export function yearsOf({ outcomes, events, visits }: LeaderHistory): Year[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const moments: Moment[] = [
    ...outcomes.map((outcome): Moment => {
      const event = byId.get(outcome.event) ?? null;
      // The id of an edition has its year.
      const day = event?.start ?? /\/(.*)/.exec(outcome.event)?.[1] ?? '';
      return { kind: 'outcome', day, outcome, event };
    }),
    ...visits.map((visit): Moment => ({ kind: 'visit', day: edtfBounds(visit.from)?.latest ?? '', visit })),
  ];
  const sorted = moments.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return [...Map.groupBy(sorted, ({ day }) => day.slice(0, 4))].map(([year, own]) => ({ year, moments: own }));
}
