import type { AttendanceEvent } from '../../packs/schema.ts';

/** Where the article's day stands to an event: before it, on one of its days, after, or unknown. */
export type Phase = 'before' | 'during' | 'after' | 'unknown';

/** @param published `YYYY-MM-DD`, or null where the article's day is unknown */
export function phaseOf(event: Pick<AttendanceEvent, 'start' | 'end'>, published: string | null): Phase {
  if (published === null) return 'unknown';
  if (published < event.start) return 'before';
  return published <= event.end ? 'during' : 'after';
}
