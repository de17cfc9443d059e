import { describe, expect, it } from 'vitest';
import { addDays, dayExists } from './calendar.ts';

describe('days of the calendar', () => {
  it.each([
    ['2025-05-09', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-01-00', false],
  ])('%s exists: %s', (day, exists) => {
    expect(dayExists(day)).toBe(exists);
  });

  it.each([
    ['2025-05-09', 30, '2025-06-08'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-03-30', 1, '2025-03-31'],
    ['2025-01-01', -1, '2024-12-31'],
  ])('%s and %i days are %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result);
  });
});
