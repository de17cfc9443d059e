import { describe, expect, it } from 'vitest';
import { mergePacks, recordEnd } from './merge.ts';
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

  it.each([
    ['nothing at all', [], ''],
    ['only a table of leaders', [{ recordUntil: '2026-11-21', hasRecord: false }], '2026-11-21'],
    [
      'two records',
      [
        { recordUntil: '2025-08-28', hasRecord: true },
        { recordUntil: '2026-03-01', hasRecord: true },
      ],
      '2026-03-01',
    ],
  ])('%s', (_, packs, day) => {
    expect(recordEnd(packs)).toBe(day);
  });
});
