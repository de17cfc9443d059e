import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../../scripts/seeds/load.ts';
import { fromColumns, fromGroups, fromLists, toColumns, toGroups, toLists } from './columns.ts';
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

  it('hold lists of rows, empty ones and absent ones', () => {
    const lists = [[{ a: 1 }, { a: 2, b: 'x' }], undefined, [], [{ b: 'y' }]];
    expect(toLists(lists)).toEqual({ counts: [2, -1, 0, 1], rows: { a: [1, 2, 0], b: [0, 'x', 'y'] } });
    expect(fromLists(toLists(lists))).toEqual(lists);
  });

  it('are parted by what stands in another', () => {
    const values = ['Xi', 'Си', '习', 'Ли'];
    const keys = ['en', 'ru', 0, 'ru'];
    expect(toGroups(values, keys)).toEqual({ en: ['Xi'], ru: ['Си', 'Ли'], 0: ['习'] });
    expect(fromGroups(toGroups(values, keys), keys)).toEqual(values);
  });

  it('refuse a 0, which they could not give back', () => {
    expect(() => toColumns([{ n: 0 }])).toThrow('"n" is 0');
  });
});
