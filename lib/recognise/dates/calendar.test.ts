import { describe, expect, it } from 'vitest';
import { civilDay, dayCount, daysCovered, daysInMonth, isoDay, parseDay, weekdayOf } from './calendar.ts';

describe('day counts', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1945-05-09', -9003, 3],
    ['2000-02-29', 11_016, 2],
    ['2025-05-09', 20_217, 5],
    ['2025-09-03', 20_334, 3],
  ])('%s is day %i, weekday %i', (iso, count, weekday) => {
    expect(parseDay(iso)).toBe(count);
    expect(isoDay(count)).toBe(iso);
    expect(weekdayOf(count)).toBe(weekday);
  });

  it('agrees with Date over four centuries', () => {
    for (let count = -100_000; count < 60_000; count += 97) {
      const day = new Date(count * 86_400_000);
      const expected = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
      expect(civilDay(count)).toEqual(expected);
      expect(dayCount(expected)).toBe(count);
    }
  });

  it.each(['2025-02-29', '2025-13-01', '2025-5-9', 'today'])('%s is no day', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });

  it.each([
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('what a value covers', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-05-09', '2025-05-09', '2025-05-09'],
    ['2025-05-05/2025-05-11', '2025-05-05', '2025-05-11'],
  ])('%s runs from %s to %s', (value, first, last) => {
    const covered = daysCovered(value);
    expect(covered && [isoDay(covered.first), isoDay(covered.last)]).toEqual([first, last]);
  });
});
