import { describe, expect, it } from 'vitest';
import { type Box, lineAt, type Placement, placeCard } from './place-card.ts';

const WINDOW = { width: 1000, height: 800 };
const PHONE = { width: 360, height: 700 };
const CARD = { width: 340, height: 300 };
const at = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 20 });
const bottomOf = ({ top, maxHeight }: Placement) => top + Math.min(CARD.height, maxHeight);

describe('placing the card', () => {
  const cases: readonly (readonly [what: string, line: Box, window: typeof WINDOW, expected: Partial<Placement>])[] = [
    ['below the line, at the words’ start', at(100, 100), WINDOW, { side: 'below', left: 100, top: 128 }],
    ['above where there is no room below', at(100, 700), WINDOW, { side: 'above', top: 392 }],
    ['not beyond the right edge', at(900, 100), WINDOW, { left: 652 }],
    ['not beyond the left edge', at(-30, 100), WINDOW, { left: 8 }],
    [
      'shortened where neither side has room',
      at(100, 250),
      { width: 1000, height: 500 },
      { side: 'above', maxHeight: 234 },
    ],
    ['as a sheet at the bottom of a phone', at(20, 100), PHONE, { sheet: true, left: 0, width: 360, top: 400 }],
    ['as a sheet at the top where the line is low', at(20, 600), PHONE, { sheet: true, side: 'above', top: 0 }],
  ];
  it.each(cases)('%s', (_what, line, window, expected) => {
    expect(placeCard(line, CARD, window, 'ltr')).toMatchObject(expected);
  });

  it('mirrors for text from right to left', () => {
    expect(placeCard(at(500, 100), CARD, WINDOW, 'rtl')).toMatchObject({ left: 240 });
  });

  it('never covers the line, never leaves the window', () => {
    for (const window of [WINDOW, PHONE, { width: 600, height: 260 }]) {
      for (let top = 0; top < window.height - 20; top += 7) {
        const line = at(top % window.width, top);
        const placed = placeCard(line, CARD, window, 'ltr');
        expect(bottomOf(placed) <= line.top || placed.top >= line.bottom, `line at ${top}`).toBe(true);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(bottomOf(placed)).toBeLessThanOrEqual(window.height);
        expect(placed.left + placed.width).toBeLessThanOrEqual(window.width);
      }
    }
  });
});

describe('the line that is being read', () => {
  const lines = [at(700, 100), at(0, 120)];
  it('is the one under the pointer', () => {
    expect(lineAt(lines, 10, 130)).toBe(lines[1]);
    expect(lineAt(lines, 710, 110)).toBe(lines[0]);
  });
  it('is the nearest one otherwise, and none without width', () => {
    expect(lineAt(lines, 720, 90)).toBe(lines[0]);
    expect(lineAt([{ left: 5, right: 5, top: 0, bottom: 20 }], 5, 5)).toBeNull();
  });
});
