import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvSyntaxError, readCsv, toCsv } from './csv.ts';

const cells = (text: string) => readCsv(text).map((row) => row.cells);

describe('a table', () => {
  it.each([
    ['commas', 'a,b\r\nc,d\r\n'],
    ['semicolons', 'a;b\nc;d'],
    ['tabs', 'a\tb\rc\td'],
    ['quotation marks and empty lines', '"a","b"\r\n\r\nc,"d"\r\n'],
  ])('with %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('knows on which line a row begins', () => {
    expect(readCsv('a,b\n"c\nc",d\ne,f').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['a,b\nc,"d', 'a quotation mark is not closed', 2],
    ['a,b\nc,"d"e', 'something follows a quotation mark', 2],
  ])('%j is none: %s on line %i', (text, message, line) => {
    expect(() => readCsv(text)).toThrow(expect.objectContaining({ message, line, name: CsvSyntaxError.name }));
  });

  it.each(['=1+1', '+1', '-1', '@x', "'=x", '=cmd|x'])('hands no spreadsheet the formula %j', (cell) => {
    const written = toCsv([[cell]]);
    expect(written.startsWith("'")).toBe(true);
    expect(cells(written)).toEqual([[cell]]);
  });

  it('comes back as it was written, whatever is in it', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', ',', '\r\n', "'", '=', ''),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(table, (rows) => {
        const header = rows[0] ? [Array.from(rows[0], (_, n) => `column ${n}`)] : [];
        const all = [...header, ...rows];
        expect(cells(toCsv(all))).toEqual(all.filter((row) => row.some((one) => one !== '')));
      }),
    );
  });
});
