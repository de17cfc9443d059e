import { describe, expect, it } from 'vitest';
import { edtfBounds, isSingleDay } from './edtf.ts';

describe('the days that an EDTF value spans', () => {
  it.each([
    ['2025-05-09', '2025-05-09', '2025-05-09'],
    ['2025-05', '2025-05-01', '2025-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-05~', '2025-05-01', '2025-05-31'],
    ['2025?', '2025-01-01', '2025-12-31'],
    ['2025-05-09%', '2025-05-09', '2025-05-09'],
    ['2025-02-09/2025-02-12', '2025-02-09', '2025-02-12'],
    ['2025-02/2025-03', '2025-02-01', '2025-03-31'],
    ['2025-05-08/2025-05', '2025-05-08', '2025-05-31'],
  ])('%s: %s to %s', (value, earliest, latest) => {
    expect(edtfBounds(value)).toEqual({ earliest, latest });
  });

  it.each([
    ['a day that does not exist', '2025-02-30'],
    ['an interval that runs backwards', '2025-03-01/2025-02-01'],
    ['an interval that ends in an earlier month', '2025-05-08/2025-04'],
    ['an open interval', '2025-05-09/..'],
    ['a season', '2025-21'],
    ['no date at all', 'May 9'],
    ['nothing', ''],
  ])('%s is refused: %s', (_, value) => {
    expect(edtfBounds(value)).toBeNull();
  });

  it('only a certain day is a single day', () => {
    expect(['2025-05-09', '2025-05-09~', '2025-05', '2025-05-09/2025-05-10'].filter(isSingleDay)).toEqual([
      '2025-05-09',
    ]);
  });
});
