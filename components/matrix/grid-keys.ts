/** A cell of a grid, counted from nought; the column headers are row nought. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What a grid knows of its own size. */
export interface GridSize {
  /** How many cells each row has: a heading between rows has one. */
  readonly columns: readonly number[];
  /** How many rows are seen at once. */
  readonly page: number;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Where a key leads in a grid, by the ARIA practices: arrows by one, Home and End within the row, with
 * Ctrl to the first and last row, PageUp and PageDown by what is seen at once.
 *
 * @returns null for every other key. The place may lie beyond the end of a short row: a heading is passed
 *   through without losing the column, see {@link columnIn}
 */
export function gridMove(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  from: GridPlace,
  { columns, page, dir }: GridSize,
): GridPlace | null {
  const lastRow = columns.length - 1;
  const row = (to: number): GridPlace => ({ ...from, row: Math.max(0, Math.min(lastRow, to)) });
  const lastColumn = (columns[from.row] ?? 1) - 1;
  const column = (to: number): GridPlace => ({ ...from, column: Math.max(0, Math.min(lastColumn, to)) });
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'ArrowDown':
      return row(from.row + 1);
    case 'ArrowUp':
      return row(from.row - 1);
    case forward:
      return column(from.column + 1);
    case backward:
      return column(from.column - 1);
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : column(0);
    case 'End':
      return ctrlKey ? { row: lastRow, column: (columns[lastRow] ?? 1) - 1 } : column(lastColumn);
    case 'PageDown':
      return row(from.row + page);
    case 'PageUp':
      return row(from.row - page);
    default:
      return null;
  }
}

/** The column of a place within its row, where the row is shorter. */
export function columnIn(place: GridPlace, { columns }: GridSize): number {
  return Math.min(place.column, (columns[place.row] ?? 1) - 1);
}
