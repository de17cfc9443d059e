import { describe, expect, it } from 'vitest';
import { occasionPatterns } from './vocabularies.ts';

/** A list of one-word alternatives this long is meant to stand alone. */
const LONGEST_ALTERNATION = 12;
/** Beginnings are found by their first three letters. */
const SHORTEST_BEGINNING = 3;

const patterns = occasionPatterns();

describe('tables of occasion words', () => {
  it('hold patterns for every language', () => {
    expect(new Set(patterns.map(([lang]) => lang)).size).toBe(13);
  });

  it('begin no word with fewer letters than it is found by', () => {
    const short = patterns.filter(([, , pattern]) =>
      pattern.split(/[ |]/).some((form) => form.endsWith('*') && form.length - 1 < SHORTEST_BEGINNING),
    );
    expect(short).toEqual([]);
  });

  it('never hide a space in a long list of alternatives, which would make it two words', () => {
    const broken = patterns.filter(([, , pattern]) => {
      const slots = pattern.split(' ');
      return slots.length > 1 && slots.some((slot) => slot.split('|').length > LONGEST_ALTERNATION);
    });
    expect(broken).toEqual([]);
  });

  it('hold no empty or untrimmed pattern', () => {
    expect(patterns.filter(([, , pattern]) => pattern.trim() !== pattern || pattern === '')).toEqual([]);
  });
});
