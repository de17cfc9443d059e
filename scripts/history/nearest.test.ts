import { describe, expect, it } from 'vitest';
import { nearestIds } from './nearest.ts';

const IDS = [
  'robert-fico',
  'roberto-fonseca',
  'aleksandar-vucic',
  'xi-jinping',
  'moscow-victory-day/2025',
  'moscow-victory-day/2024',
  'beijing-victory-day/2025',
  'g20/2025',
];

describe('the nearest ids', () => {
  it.each([
    ['fico', 'robert-fico'],
    ['Robert Fico', 'robert-fico'],
    ['robert-ficco', 'robert-fico'],
    ['vucic', 'aleksandar-vucic'],
    ['Vučić', 'aleksandar-vucic'],
    ['xi jingping', 'xi-jinping'],
    ['moscow-victory-day-2025', 'moscow-victory-day/2025'],
    ['moscow/2024', 'moscow-victory-day/2024'],
    ['victory-day/2025', 'beijing-victory-day/2025'],
  ])('%s: %s', (wanted, nearest) => {
    expect(nearestIds(wanted, IDS)[0]).toBe(nearest);
  });

  it('the newest editions of a series first, whatever their order', () => {
    const years = [2012, 2025, 2019, 2015, 2024, 2023, 2010].map((year) => `moscow-victory-day/${year}`);
    expect(nearestIds('moscow-victory-day', years)).toEqual([
      'moscow-victory-day/2025',
      'moscow-victory-day/2024',
      'moscow-victory-day/2023',
      'moscow-victory-day/2019',
      'moscow-victory-day/2015',
    ]);
  });

  it.each([['zzz'], [''], ['--']])('nothing is near %s', (wanted) => {
    expect(nearestIds(wanted, IDS)).toEqual([]);
  });
});
