import { describe, expect, it } from 'vitest';
import type { Grammar } from '../vocabulary.ts';
import { cutWords, keyOf } from './words.ts';

const spaced: Grammar = { subject: 'before', negation: 'before', auxiliary: 'before' };

describe('cutWords', () => {
  it.each([
    ["Moscow's guests didn't wave", spaced, ['moscow', "'s", 'guests', "didn't", 'wave']],
    ['wreath-laying at 11:20, 3,600 men', spaced, ['wreath-laying', 'at', '11:20', ',', '3,600', 'men']],
    ['Vietnam -- a partner -- came', spaced, ['vietnam', '--', 'a', 'partner', '--', 'came']],
    ['l’invitation d’Orbán', { ...spaced, elision: true }, ["l'", 'invitation', "d'", 'orbán']],
    ['俄罗斯总统28日', { ...spaced, unspaced: true }, ['俄', '罗', '斯', '总', '统', '28', '日']],
  ] as const)('%s', (text, grammar, keys) => {
    expect(cutWords(text, 0, text.length, grammar).map(({ spelling }) => spelling.key)).toEqual(keys);
  });

  it('gives the offsets of what it cuts', () => {
    const text = 'so Putin’s guest';
    for (const { start, end, spelling } of cutWords(text, 3, text.length, spaced)) {
      expect(keyOf(text.slice(start, end))).toBe(spelling.key);
    }
  });
});

describe('keyOf', () => {
  it.each([
    ['ПРИЛЁТ', 'прилет'],
    ['Şedinţa', 'ședința'],
    ['إلى', 'الي'],
    ['Würde', 'würde'],
  ])('%s', (word, key) => {
    expect(keyOf(word)).toBe(key);
  });
});
