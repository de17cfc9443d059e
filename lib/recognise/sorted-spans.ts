import type { Span } from './types.ts';

/**
 * The index of the first span that begins at or after a position, by bisection.
 *
 * @param spans sorted by start; `spans.length` is returned where none does
 */
export function indexFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of some spans, sorted and not overlapping, covers a position. */
export function covers(spans: readonly Span[], position: number): boolean {
  const span = spans[indexFrom(spans, position + 1) - 1];
  return span !== undefined && position < span.end;
}

/** Inserts a number into a sorted list; appending, the usual case, costs nothing. */
export function insertSorted(list: number[], value: number): void {
  list.splice(countBelow(list, value), 0, value);
}

/** How many numbers of a sorted list are less than a value. */
export function countBelow(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
