import { describe, expect, it } from 'vitest';
import { tokenize, tokensOf } from './tokens.ts';

const lowers = (text: string): string[] => tokenize(text).map(({ lower }) => lower);

describe('tokens', () => {
  it.each([
    ["Putin's May-9 guests", ['putin', 's', 'may', '9', 'guests']],
    ['9th of May', ['9', 'th', 'of', 'may']],
    ['«День Победы»', ['день', 'победы']],
    ['2025年9月3日', ['2025', '年', '9', '月', '3', '日']],
    ['٩ مايو ٢٠٢٥', ['9', 'مايو', '2025']],
    ['９月', ['9', '月']],
    ['Łódź, Đinđić', ['łódź', 'đinđić']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(lowers(text)).toEqual(expected);
  });

  it('know where they stand', () => {
    const text = 'On May 9, “9 мая”';
    for (const { start, end, lower } of tokenize(text)) expect(text.slice(start, end).toLowerCase()).toBe(lower);
  });

  it('are cut once for the same sentences of the same text', () => {
    const sentences = [{ start: 0, end: 5 }];
    expect(tokensOf('May 9', sentences)).toBe(tokensOf('May 9', sentences));
    expect(tokensOf('May 8', sentences)[0]?.at(-1)?.lower).toBe('8');
  });
});
