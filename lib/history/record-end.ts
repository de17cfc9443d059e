import type { AttendanceEvent } from '../packs/schema.ts';
import type { Evidence } from './types.ts';

/**
 * The day until which the record goes of one event: that of its series, where the packs that speak
 * of it end earlier than others (docs/decisions/0016).
 */
export function recordEndOf(
  event: AttendanceEvent,
  { recordUntil, recordEnds }: Pick<Evidence, 'recordUntil' | 'recordEnds'>,
): string {
  return recordEnds?.[event.series] ?? recordUntil;
}
