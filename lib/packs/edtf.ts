import { dayExists, daysInMonth } from './calendar.ts';
import { EDTF_PATTERN } from './edtf-format.ts';

/** What marks a value as uncertain, approximate or both. */
const DOUBT = /[?~%]$/;

/** The first and the last calendar day that an EDTF value can mean, both inclusive, `YYYY-MM-DD`. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * The days that an EDTF value of our subset spans: `2025-05` is 1 to 31 May 2025.
 *
 * Uncertain and approximate values (`?`, `~`, `%`) span what they say: EDTF gives the doubt no
 * width, so nothing is added for it.
 *
 * @returns null where the value is not EDTF, names a day that does not exist or ends before it starts
 */
export function edtfBounds(value: string): Bounds | null {
  if (!EDTF_PATTERN.test(value)) return null;
  // Nearly all values are plain days.
  if (value.length === 10 && value.indexOf('/') < 0) return pointBounds(value);
  const [start = '', end = start] = value.split('/');
  const first = pointBounds(start);
  const last = pointBounds(end);
  if (!first || !last || last.latest < first.earliest) return null;
  return { earliest: first.earliest, latest: last.latest };
}

/** Whether the value is exactly one calendar day, known without doubt. */
export function isSingleDay(value: string): boolean {
  return value.length === 10 && !value.includes('/');
}

function pointBounds(point: string): Bounds | null {
  const plain = DOUBT.test(point) ? point.slice(0, -1) : point;
  const year = plain.slice(0, 4);
  const month = plain.slice(5, 7);
  if (plain.length === 10) return dayExists(plain) ? { earliest: plain, latest: plain } : null;
  if (plain.length === 7) {
    const last = daysInMonth(Number(year), Number(month));
    return { earliest: `${plain}-01`, latest: `${plain}-${String(last).padStart(2, '0')}` };
  }
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}
