import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/history/types.ts';
import { orderOutcomes } from './leader-outcomes.ts';

const outcome = (event: string): Outcome => ({
  event,
  subject: { leader: 'x' },
  outcome: 'attended',
  basis: 'after',
  origins: 1,
  qualifiers: [],
  ladder: [],
});
const newestFirst = ['c/2025', 'b/2024', 'a/2023'].map(outcome);

describe('the order of the card', () => {
  it.each([
    ['the page’s events first, in the page’s order', ['a/2023', 'c/2025'], ['a/2023', 'c/2025'], ['b/2024']],
    ['an event on which there is nothing is left out', ['d/2020', 'b/2024'], ['b/2024'], ['c/2025', 'a/2023']],
    ['a page without events', [], [], ['c/2025', 'b/2024', 'a/2023']],
  ])('%s', (_, pageEvents, here, others) => {
    const ordered = orderOutcomes(newestFirst, pageEvents);
    expect(ordered.here.map(({ event }) => event)).toEqual(here);
    expect(ordered.others.map(({ event }) => event)).toEqual(others);
  });
});
