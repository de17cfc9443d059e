import type { AttendanceEvent } from '../../../packs/schema.ts';
import { timeOf } from './calendar.ts';

/** An edition with its first and its last day, so that a calendar is searched without reading dates. */
interface Entry {
  readonly event: AttendanceEvent;
  readonly start: number;
  readonly end: number;
}

const calendars = new WeakMap<ReadonlyMap<string, AttendanceEvent>, readonly Entry[]>();

const DAY = 86_400_000;

/**
 * The editions on whose days something is published, or near them.
 *
 * @param published `YYYY-MM-DD`
 * @param before so many days before an edition's first day
 * @param after so many days after its last one
 * @returns in the order of the record
 */
export function editionsNear(
  events: ReadonlyMap<string, AttendanceEvent>,
  published: string,
  before: number,
  after: number,
): AttendanceEvent[] {
  const day = timeOf(published);
  return calendarOf(events).flatMap(({ event, start, end }) =>
    start - day <= before * DAY && day - end <= after * DAY ? [event] : [],
  );
}

function calendarOf(events: ReadonlyMap<string, AttendanceEvent>): readonly Entry[] {
  const known = calendars.get(events);
  if (known) return known;
  const made = [...events.values()].map((event) => ({ event, start: timeOf(event.start), end: timeOf(event.end) }));
  calendars.set(events, made);
  return made;
}
