import { describe, expect, it } from 'vitest';
import { mergePacks } from './merge.ts';
import { samplePack } from './sample-pack.ts';

describe('packs side by side', () => {
  const { sources, claims, ...rest } = samplePack();
  const world = { ...rest, id: 'world', recordUntil: '2026-11-21', sources: [], claims: [] };
  const record = samplePack({ countries: [], leaders: [], groups: [], series: [], events: [], sources, claims });

  it('hold the rows of all', () => {
    const merged = mergePacks([world, record]);
    expect(merged.leaders).toEqual(world.leaders);
    expect(merged.claims).toEqual(claims);
    expect(merged.sources).toEqual(sources);
  });

  it('go as far as the packs that hold a record go, not as far as the table of leaders', () => {
    expect(mergePacks([world, record]).recordUntil).toBe('2025-12-31');
  });

  it('go, of a series, only as far as the packs that speak of it', () => {
    expect(mergePacks([world, record]).recordEnds).toEqual(
      Object.fromEntries(
        claims.flatMap(({ event }) => (event ? [[event.slice(0, event.lastIndexOf('/')), '2025-12-31']] : [])),
      ),
    );
  });
});
