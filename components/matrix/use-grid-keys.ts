import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnIn, type GridPlace, gridMove } from './grid-keys.ts';

/** What in a cell takes the focus: the link or button that it holds, else the cell itself. */
function stopIn(cell: Element | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>('a, button') ?? (cell instanceof HTMLElement ? cell : null);
}

/**
 * Walks a grid by keys, with one stop for Tab: the cell that was left last. The stops are moved in the
 * document itself, since a change of thousands of cells' properties would be felt at every key.
 *
 * @param showAll makes rows that are not there yet, before a key leads to the end
 * @returns what to do with a key that is pressed in the grid
 */
export function useGridKeys(
  grid: RefObject<HTMLElement | null>,
  dir: 'ltr' | 'rtl',
  showAll: () => void,
): (event: KeyboardEvent) => void {
  const wanted = useRef<GridPlace | null>(null);
  const pending = useRef<KeyboardEvent | null>(null);

  const step = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): boolean => {
    const box = grid.current;
    if (!box) return false;
    const rows = [...box.querySelectorAll('tr')];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const column = [...(rows[at]?.children ?? [])].findIndex((cell) => cell.contains(document.activeElement));
    if (at < 0 || column < 0) return false;
    const size = {
      columns: rows.map((row) => row.childElementCount),
      page: Math.max(1, Math.floor((box.parentElement?.clientHeight ?? 0) / rowHeight(rows)) - 2),
      dir,
    };
    // The column that was last chosen holds while headings of one cell are passed.
    const kept =
      wanted.current && columnIn({ ...wanted.current, row: at }, size) === column ? wanted.current.column : column;
    const to = gridMove(event, { row: at, column: kept }, size);
    if (!to) return false;
    wanted.current = to;
    const stop = stopIn(rows[to.row]?.children[columnIn(to, size)]);
    if (!stop) return false;
    for (const old of box.querySelectorAll('[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    stop.setAttribute('tabindex', '0');
    stop.focus();
    return true;
  };

  useLayoutEffect(() => {
    const box = grid.current;
    if (box && !box.querySelector('[tabindex="0"]')) {
      stopIn(box.querySelector('tr')?.children[0])?.setAttribute('tabindex', '0');
    }
    if (!pending.current) return;
    const event = pending.current;
    pending.current = null;
    step(event);
  });

  return (event) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const toEnd = event.key === 'End' && event.ctrlKey;
    if (toEnd) {
      // The rows that are still to come are made first; then the key leads to the last of them.
      pending.current = event;
      showAll();
    } else if (!step(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function rowHeight(rows: readonly Element[]): number {
  return rows.at(-1)?.getBoundingClientRect().height || 1;
}
