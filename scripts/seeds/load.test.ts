import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBundledPacks, SeedFileError } from './load.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
}

describe('loadBundledPacks', () => {
  it('takes an array for the rows that its file or folder is named after', () => {
    write('a/pack.json', { id: 'a' });
    write('a/countries.json', [{ code: 'FR' }]);
    write('a/leaders/FR.json', [{ id: 'x' }]);
    write('a/leaders/RU.json', [{ id: 'y' }]);
    expect(loadBundledPacks(root)).toMatchObject([
      { id: 'a', countries: [{ code: 'FR' }], leaders: [{ id: 'x' }, { id: 'y' }], claims: [] },
    ]);
  });

  it('takes an object for rows of several kinds, one row in the singular', () => {
    write('a/pack.json', { id: 'a' });
    write('a/one.json', { source: { id: 's' }, claims: [{ id: 's#1' }], leftOut: ['weather'] });
    write('a/series/g20.json', { series: { id: 'g20' }, events: [{ id: 'g20/2025' }] });
    expect(loadBundledPacks(root)).toMatchObject([
      { sources: [{ id: 's' }], claims: [{ id: 's#1' }], series: [{ id: 'g20' }], events: [{ id: 'g20/2025' }] },
    ]);
  });

  it('passes over folders without a header', () => {
    write('notes/leaders.json', []);
    expect(loadBundledPacks(root)).toEqual([]);
  });

  it.each([
    ['a key that is no kind of rows', 'a/x.json', { claim5: [] }, /x\.json: "claim5"/],
    ['an array under a name that says nothing', 'a/x.json', [], /x\.json: an array/],
    ['a file that is no JSON', 'a/x.json', '{', /x\.json/],
  ])('names the file in the face of %s', (_, path, value, message) => {
    write('a/pack.json', { id: 'a' });
    write(path, value);
    expect(() => loadBundledPacks(root)).toThrow(SeedFileError);
    expect(() => loadBundledPacks(root)).toThrow(message);
  });
});
