import { describe, expect, it } from 'vitest';
import { columnIn, type GridSize, gridMove } from './grid-keys.ts';

/** A row of headers, a heading, three rows, a heading, two rows. */
const SIZE: GridSize = { columns: [5, 1, 5, 5, 5, 1, 5, 5], page: 3, dir: 'ltr' };

function move(keys: string, row: number, column: number, size: GridSize = SIZE): readonly number[] | null {
  const ctrlKey = keys.startsWith('Ctrl+');
  const to = gridMove({ key: keys.replace('Ctrl+', ''), ctrlKey }, { row, column }, size);
  return to && [to.row, to.column];
}

describe('keys in a grid', () => {
  it.each([
    ['ArrowRight', 2, 2, [2, 3]],
    ['ArrowLeft', 2, 2, [2, 1]],
    ['ArrowRight', 2, 4, [2, 4]],
    ['ArrowLeft', 2, 0, [2, 0]],
    ['ArrowDown', 2, 2, [3, 2]],
    ['ArrowUp', 2, 2, [1, 2]],
    ['ArrowUp', 0, 2, [0, 2]],
    ['ArrowDown', 7, 2, [7, 2]],
    ['Home', 3, 2, [3, 0]],
    ['End', 3, 2, [3, 4]],
    ['Ctrl+Home', 3, 2, [0, 0]],
    ['Ctrl+End', 3, 2, [7, 4]],
    ['PageDown', 2, 2, [5, 2]],
    ['PageDown', 6, 2, [7, 2]],
    ['PageUp', 2, 2, [0, 2]],
    ['Tab', 2, 2, null],
    ['a', 2, 2, null],
  ])('%s from row %i, column %i: %j', (keys, row, column, to) => {
    expect(move(keys, row, column)).toEqual(to);
  });

  it('point the other way where text runs from right to left', () => {
    const rtl: GridSize = { ...SIZE, dir: 'rtl' };
    expect(move('ArrowRight', 2, 2, rtl)).toEqual([2, 1]);
    expect(move('ArrowLeft', 2, 2, rtl)).toEqual([2, 3]);
    expect(move('Home', 2, 2, rtl)).toEqual([2, 0]);
  });

  it('pass through a heading without losing the column', () => {
    const heading = gridMove({ key: 'ArrowDown', ctrlKey: false }, { row: 4, column: 3 }, SIZE);
    expect(heading && columnIn(heading, SIZE)).toBe(0);
    const below = heading && gridMove({ key: 'ArrowDown', ctrlKey: false }, heading, SIZE);
    expect(below && columnIn(below, SIZE)).toBe(3);
  });
});
