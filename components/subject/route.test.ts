import { describe, expect, it } from 'vitest';
import { hashOf, hashOfComparison, hashOfSeries, readRoute } from './route.ts';

describe('deep links', () => {
  it.each([
    ['#/leader/xi-jinping', { kind: 'leader', id: 'xi-jinping' }],
    ['#/event/moscow-victory-day/2025', { kind: 'event', id: 'moscow-victory-day/2025' }],
    ['#/event/g20/2009-london', { kind: 'event', id: 'g20/2009-london' }],
  ] as const)('%s leads to its subject and back', (hash, subject) => {
    expect(readRoute(hash)).toEqual({ at: 'subject', subject });
    expect(hashOf(subject)).toBe(hash);
  });

  it('a series, and two events side by side, lead there and back', () => {
    expect(readRoute(hashOfSeries('g20'))).toEqual({ at: 'series', series: 'g20' });
    expect(readRoute(hashOfComparison('g20/2009-london', 'g20/2024'))).toEqual({
      at: 'compare',
      events: ['g20/2009-london', 'g20/2024'],
    });
  });

  it.each([
    '',
    '#',
    '#/',
    '#/leader/',
    '#/country/RU',
    '#/leader/%E0%A4%A',
    '#/compare/g20/2024',
    '#/compare/g20/2024/brics',
    'leader/xi-jinping',
  ])('%j leads to the start', (hash) => {
    expect(readRoute(hash)).toEqual({ at: 'home' });
  });
});
