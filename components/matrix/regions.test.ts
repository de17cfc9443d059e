import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../../scripts/seeds/load.ts';
import { regionOf } from './regions.ts';

describe('regions', () => {
  it('hold every country of the record', () => {
    const codes = loadBundledPacks().flatMap(({ countries, leaders }) => [
      ...(countries ?? []).map(({ code }) => code),
      ...leaders.map(({ country }) => country),
    ]);
    expect([...new Set(codes)].filter((code) => regionOf(code) === null)).toEqual([]);
  });

  it.each([
    ['KZ', 'regionAsia'],
    ['RS', 'regionEurope'],
    ['GE-AB', 'regionAsia'],
    ['NZ', 'regionOceania'],
    ['UN', 'organisations'],
    ['XX', null],
  ])('%s: %s', (code, region) => {
    expect(regionOf(code)).toBe(region);
  });
});
