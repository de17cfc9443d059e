import { edtfBounds } from '../packs/edtf.ts';
import type { Leader } from '../packs/schema.ts';

/** Stands for terms without an end, or without days that are known: whoever has one may hold it in any year. */
export const OPEN_TERM = 9999;

/** A longer one is of a year that nobody knows, written with too few digits to be listed year by year. */
const LONGEST_TERM = 120;

/** The years in which a leader may have held an office, {@link OPEN_TERM} among them where one has no known end. */
export function yearsInOffice({ offices }: Leader): number[] {
  const years = new Set<number>();
  for (const { from, to } of offices) {
    const [begin, end] = [edtfBounds(from), to === null ? null : edtfBounds(to)];
    const [first, last] = begin && end ? [yearOf(begin.earliest), yearOf(end.latest)] : [0, OPEN_TERM];
    if (last - first > LONGEST_TERM) years.add(OPEN_TERM);
    else for (let year = first; year <= last; year += 1) years.add(year);
  }
  return [...years];
}

/** Of a day, `YYYY-MM-DD`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
