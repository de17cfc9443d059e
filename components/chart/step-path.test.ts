import { describe, expect, it } from 'vitest';
import { stepPath } from './step-path.ts';

const step = (day: string, announced: number) => ({ day, announced, on: [], off: [] });

describe('the line of a growing list', () => {
  it('runs from its first change to the event’s day, as high as the largest number', () => {
    expect(stepPath([step('2025-05-01', 1), step('2025-05-05', 4)], '2025-05-09', 4)).toBe('M0 100H0V76.3H42V5H84');
  });

  it('stays in its box where everybody was announced on the eve', () => {
    expect(stepPath([step('2025-05-08', 3)], '2025-05-09', 6)).toBe('M0 100H0V52.5H84');
  });
});
