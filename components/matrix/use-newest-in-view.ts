import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Begins a wide table at its end, where the newest is: that is what most readers come for.
 *
 * @param table in a box that scrolls
 * @param columns another number of them begins anew
 */
export function useNewestInView(table: RefObject<HTMLElement | null>, columns: number): void {
  useLayoutEffect(() => {
    const box = table.current?.parentElement;
    // Where text runs from right to left, scrolling counts down from nought.
    if (box) box.scrollLeft = (getComputedStyle(box).direction === 'rtl' ? -1 : 1) * box.scrollWidth;
  }, [table, columns]);
}
