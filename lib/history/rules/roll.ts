import type { AttendanceEvent } from '../../packs/schema.ts';

/**
 * Whether the record, had there been a report of the event, could hold it. Before the event
 * nothing is missing; a cancelled one has no reports.
 *
 * @param recordUntil the day on which the record of this event's series ends, `YYYY-MM-DD`
 */
export function reportsAreDue(event: AttendanceEvent, recordUntil: string): boolean {
  return !event.cancelled && event.start <= recordUntil;
}

/**
 * Whether the list of those present is known to be complete, so that it speaks of those who are
 * not on it as well (docs/decisions/0017).
 */
export function rollSpeaks(event: AttendanceEvent, recordUntil: string): boolean {
  return event.rollComplete === true && reportsAreDue(event, recordUntil);
}
