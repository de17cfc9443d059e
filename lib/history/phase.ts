import { addDays } from '../packs/calendar.ts';
import type { Bounds } from '../packs/edtf.ts';
import type { AttendanceEvent, Claim, Status } from '../packs/schema.ts';
import { remembered } from './remembered.ts';
import type { Phase } from './types.ts';

/** After so many days a report looks back: it may repeat what others wrote rather than what was seen. */
const LOOK_BACK_DAYS = 30;

/** What a status speaks of: what happened, or what was to happen. */
const SPEAKS_OF = {
  attended: 'after',
  absent: 'after',
  represented: 'after',
  host: 'after',
  invited: 'before',
  expected: 'before',
  accepted: 'before',
  declined: 'before',
} as const satisfies Record<Status, Phase>;

/**
 * Whether a claim can say what happened: reported on the first day or later, wholly, where only
 * a window is known. An invitation or a refusal speaks of the time before, however late it is
 * reported.
 */
export function phaseOf(claim: Claim, reported: Bounds, event: AttendanceEvent): Phase {
  return reported.earliest >= event.start ? spokenOf(claim.status) : 'before';
}

/** What a status speaks of when it is reported on the first day or later. */
export function spokenOf(status: Status): Phase {
  return SPEAKS_OF[status];
}

/** Whether a report may come from later than thirty days after the event's last day. */
export function isLookBack(reported: Bounds, event: AttendanceEvent): boolean {
  return reported.latest > freshUntil(event.end);
}

const freshUntil = remembered((end) => addDays(end, LOOK_BACK_DAYS));
