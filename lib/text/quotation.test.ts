import { describe, expect, it } from 'vitest';
import { quotationOf } from './quotation.ts';

const TEXT = `${'a'.repeat(40)} Fico will come ${'b'.repeat(40)}`;

describe('a quotation', () => {
  it('has the words and 32 units on either side', () => {
    const start = TEXT.indexOf('Fico');
    expect(quotationOf(TEXT, { start, end: start + 14 })).toEqual({
      exact: 'Fico will come',
      prefix: `${'a'.repeat(31)} `,
      suffix: ` ${'b'.repeat(31)}`,
    });
  });

  it('ends where the text ends', () => {
    expect(quotationOf('Fico came.', { start: 0, end: 10 })).toEqual({ exact: 'Fico came.', prefix: '', suffix: '' });
  });

  it('cuts no character in two', () => {
    const text = `𝔄${'a'.repeat(31)}Fico${'a'.repeat(31)}𝔄`;
    const { prefix, suffix } = quotationOf(text, { start: 33, end: 37 });
    expect(prefix).toBe('a'.repeat(31));
    expect(suffix).toBe('a'.repeat(31));
  });
});
