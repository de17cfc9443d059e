import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../lib/packs/merge.ts';
import { loadBundledPacks } from '../seeds/load.ts';
import { oneSourceShares, shareTable } from './one-source.ts';

/** As measured on 2026-11-21, rounded up. A better record lowers them; nothing should raise them. */
const CEILING = { singleOrigin: 0.54, weakSourcesOnly: 0.14 };

describe('how much of the record rests on one origin', () => {
  const shares = oneSourceShares(mergePacks(loadBundledPacks()));
  const all = shares.get('all') ?? { pairs: 0, singleOrigin: 0, weakSourcesOnly: 0 };

  it('counts every pair of leader and event once in all, once by basis and once by series', () => {
    const sum = (keys: readonly string[]): number => keys.reduce((n, key) => n + (shares.get(key)?.pairs ?? 0), 0);
    const series = [...shares.keys()].filter((key) => key !== 'all' && !key.endsWith('the day'));
    expect(all.pairs).toBeGreaterThan(1000);
    expect(sum(['after the day', 'before the day'])).toBe(all.pairs);
    expect(sum(series)).toBe(all.pairs);
  });

  it('does not grow', () => {
    console.info(shareTable(shares));
    expect(all.singleOrigin / all.pairs).toBeLessThan(CEILING.singleOrigin);
    expect(all.weakSourcesOnly / all.pairs).toBeLessThan(CEILING.weakSourcesOnly);
  });
});
