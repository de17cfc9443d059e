import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../../scripts/seeds/load.ts';
import { fromColumns, toColumns } from './columns.ts';
import { contentHash } from './content-hash.ts';
import { fromPackaged, toPackaged } from './packaged.ts';

describe('the form of a pack in the package', () => {
  it.each(loadBundledPacks().map((pack) => [pack.id, pack] as const))('gives back %s as it was', async (_, pack) => {
    const again = fromPackaged(JSON.parse(JSON.stringify(toPackaged(pack))));
    expect(again).toEqual(pack);
    expect(await contentHash(again)).toBe(await contentHash(pack));
  });

  it('refuses an id that does not begin with its source', () => {
    const [pack] = loadBundledPacks().filter(({ claims }) => claims.length > 0);
    const [claim] = pack?.claims ?? [];
    if (!pack || !claim) return expect.fail();
    expect(() => toPackaged({ ...pack, claims: [{ ...claim, id: 'other#1' }] })).toThrow('other#1');
  });
});

describe('columns', () => {
  it('tell a missing field from null', () => {
    const rows = [{ a: 1, b: null }, { a: 'x' }, { b: [] }];
    expect(toColumns(rows)).toEqual({ a: [1, 'x', 0], b: [null, 0, []] });
    expect(fromColumns(toColumns(rows))).toEqual(rows);
  });

  it('refuse a 0, which they could not give back', () => {
    expect(() => toColumns([{ n: 0 }])).toThrow('"n" is 0');
  });
});
