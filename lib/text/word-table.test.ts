import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

describe('a table of words', () => {
  it('works out once what is to be known of a word, wherever it stands', () => {
    const made: string[] = [];
    const table = new WordTable((word) => {
      made.push(word);
      return { word };
    });
    const text = 'Xi met Xi, and Xí';
    const first = table.at(text, 0, 2);
    expect(first).toEqual({ word: 'Xi' });
    expect(table.at(text, 7, 9)).toBe(first);
    expect(table.at(text, 15, 17)).toEqual({ word: 'Xí' });
    expect(made).toEqual(['Xi', 'Xí']);
  });

  it('stays right when it has forgotten, and with runs of letters that are no words', () => {
    const table = new WordTable((word) => word.length);
    for (let n = 0; n < 50_000; n++) expect(table.at(`${n}`, 0, `${n}`.length)).toBe(`${n}`.length);
    expect(table.at('x'.repeat(100_000), 0, 100_000)).toBe(100_000);
  });
});
