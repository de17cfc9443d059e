import { describe, expect, it } from 'vitest';
import { daysApart, spanOfValue } from './calendar.ts';

describe('spanOfValue', () => {
  it.each([
    ['2025-05-09', { first: '2025-05-09', last: '2025-05-09' }],
    ['2024-02', { first: '2024-02-01', last: '2024-02-29' }],
    ['2015', { first: '2015-01-01', last: '2015-12-31' }],
    ['2025-05-05/2025-05-11', { first: '2025-05-05', last: '2025-05-11' }],
    ['some day', null],
  ])('%s', (value, span) => {
    expect(spanOfValue(value)).toEqual(span);
  });
});

describe('daysApart', () => {
  it('counts forwards and backwards over months', () => {
    expect(daysApart('2025-04-30', '2025-05-09')).toBe(9);
    expect(daysApart('2025-05-09', '2025-04-30')).toBe(-9);
  });
});
