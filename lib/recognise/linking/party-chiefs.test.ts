import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('who heads the party that rules', () => {
  it.each([
    ['zh', '越共中央总书记苏林抵达莫斯科。', ['苏林 to-lam']],
    ['zh', '越共总书记抵达莫斯科。', ['越共总书记 to-lam']],
    ['ja', 'ベトナムの書記長が到着した。', ['ベトナムの書記長 to-lam']],
  ])('in %s: %s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2025-05-07', text)).toEqual(wanted);
  });
});
