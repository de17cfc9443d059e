import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPackOfClaims } from '../../scripts/checks/any-pack.ts';
import { loadBundledPacks } from '../../scripts/seeds/load.ts';
import { edtfBounds } from './edtf.ts';
import { knownFrom } from './known.ts';
import { fromPackaged, toPackaged } from './packaged.ts';
import { parsePackFile, readPack } from './read-pack.ts';
import { samplePack } from './sample-pack.ts';
import type { Pack } from './schema.ts';
import { validatePack } from './validate.ts';
import { claimsAsCsv } from './write-claims.ts';

const KNOWN = knownFrom([samplePack({ sources: [], claims: [] })]);

function read(text: string, name: string): Pack {
  const file = parsePackFile(text, name);
  const reading = file.ok ? readPack(file, KNOWN) : file;
  if (!reading.ok)
    throw new Error(reading.faults.map((fault) => `${fault.line} ${fault.path} ${fault.message}`).join());
  return reading.pack;
}

/** What a table of claims holds of a pack. */
const ofClaims = ({ id, name, version, licence, recordUntil, sources, claims }: Pack) => ({
  id,
  name,
  version,
  licence,
  recordUntil,
  sources,
  claims,
});

describe('what is exported is imported again as it was', () => {
  it('as a pack', () => {
    fc.assert(
      fc.property(anyPackOfClaims, (pack) => {
        expect(read(JSON.stringify(pack), 'a.json')).toEqual(pack);
      }),
    );
  });

  it('as a table of claims', () => {
    fc.assert(
      fc.property(anyPackOfClaims, (pack) => {
        expect(ofClaims(read(claimsAsCsv(pack, new Map()), 'a.csv'))).toEqual(ofClaims(pack));
      }),
    );
  });

  it('from the form that it has in the package', () => {
    fc.assert(
      fc.property(anyPackOfClaims, (pack) => {
        expect(fromPackaged(toPackaged(pack))).toEqual(pack);
      }),
    );
  });

  it('every bundled pack with claims, as a table', () => {
    const packs = loadBundledPacks();
    const sources = new Map(packs.flatMap((pack) => pack.sources).map((source) => [source.id, source]));
    for (const pack of packs.filter(({ claims }) => claims.length > 0)) {
      const used = new Set(pack.claims.map(({ source }) => source));
      const file = parsePackFile(claimsAsCsv(pack, sources), `${pack.id}.csv`);
      if (!file.ok) throw new Error(JSON.stringify(file.faults[0]));
      const value = file.value as Pack;
      const inOrder = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(inOrder(value.claims)).toEqual(inOrder(pack.claims));
      const theirs = [...used].flatMap((id) => sources.get(id) ?? []);
      expect(inOrder(value.sources)).toEqual(inOrder(theirs));
    }
  });
});

describe('whatever is read, nothing is thrown', () => {
  it('by the validator: a list of faults for anything that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 12 }), (value) => {
        const result = validatePack(value);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });

  it('by the validator: a right pack with anything in any place', () => {
    fc.assert(
      fc.property(anyPackOfClaims, fc.nat(), fc.jsonValue(), (pack, n, value) => {
        const spoilt = withOneReplaced(pack, n, value);
        const result = validatePack(spoilt, KNOWN);
        // What still passes is a pack: it can be written and read again.
        if (result.ok) expect(validatePack(JSON.parse(JSON.stringify(result.pack)), KNOWN).ok).toBe(true);
        else expect(result.problems.every(({ message }) => message !== '')).toBe(true);
      }),
    );
  });

  it('by the reader of files, of any text and of any piece of a right one', () => {
    const piece = fc.tuple(anyPackOfClaims, fc.boolean(), fc.nat(5000)).map(([pack, csv, length]) => {
      return (csv ? claimsAsCsv(pack, new Map()) : JSON.stringify(pack)).slice(0, length);
    });
    const name = fc.constantFrom('a.json', 'a.csv', 'a', '');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), piece), name, (text, of) => {
        const file = parsePackFile(text, of);
        const reading = file.ok ? readPack(file, KNOWN) : file;
        expect(reading.ok || reading.faults.length > 0).toBe(true);
      }),
    );
  });

  it('by the reader of dates: null, or two days in order', () => {
    const near = fc.stringMatching(/^[\d?~%/XT:Z.-]{0,25}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (value) => {
        const bounds = edtfBounds(value);
        if (bounds) expect(bounds.earliest <= bounds.latest).toBe(true);
        if (bounds) expect([bounds.earliest, bounds.latest].join()).toMatch(/^\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

/** A copy with the nth value of all that are in it replaced. */
function withOneReplaced(pack: Pack, n: number, value: unknown): unknown {
  const copy = structuredClone(pack) as unknown;
  const places: { readonly of: Record<string, unknown>; readonly field: string }[] = [];
  const walk = (of: unknown): void => {
    if (typeof of !== 'object' || of === null) return;
    for (const field of Object.keys(of)) {
      places.push({ of: of as Record<string, unknown>, field });
      walk((of as Record<string, unknown>)[field]);
    }
  };
  walk(copy);
  const place = places[n % places.length];
  if (place) place.of[place.field] = value;
  return copy;
}
