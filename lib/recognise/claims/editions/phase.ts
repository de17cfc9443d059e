import type { AttendanceEvent } from '../../../packs/schema.ts';

/** Where the article's day stands to an event: before it, on one of its days, after, or unknown. */
export type Phase = 'before' | 'during' | 'after' | 'unknown';

/**
 * Where an article stands to an event.
 *
 * @param published `YYYY-MM-DD`, or null where the article's day is unknown
 * @param latestYear the latest year of which the article speaks: what was years before is past in any case
 */
export function phaseOf(
  event: Pick<AttendanceEvent, 'start' | 'end'>,
  published: string | null,
  latestYear: string,
): Phase {
  if (published === null) return event.end.slice(0, 4) < latestYear ? 'after' : 'unknown';
  if (published < event.start) return 'before';
  return published <= event.end ? 'during' : 'after';
}
