import { describe, expect, it } from 'vitest';
import { JsonSyntaxError, jsonPlaces, lineAt } from './json-places.ts';

/** Every value's path and what stands there, of a text that is JSON. */
function found(text: string, ...paths: string[]): Record<string, string> {
  return Object.fromEntries([...jsonPlaces(text, new Set(paths))].map(([path, at]) => [path, text.slice(at, at + 5)]));
}

describe('where values stand', () => {
  const text = '{ "id": "a\\"b\\u00e9",\n  "claims": [ { "event": "x" },\n    { "event": null } ], "n": -1.5e3 }';

  it('finds fields, rows and the whole', () => {
    expect(found(text, '', 'id', 'claims[1]', 'claims[1].event', 'n')).toEqual({
      '': '{ "id',
      id: '"a\\"b',
      'claims[1]': '{ "ev',
      'claims[1].event': 'null ',
      n: '-1.5e',
    });
  });

  it('leaves out what is not there', () => {
    expect(found(text, 'claims[2]', 'nothing')).toEqual({});
  });

  it.each([
    [0, 1],
    [text.indexOf('claims'), 2],
    [text.indexOf('null'), 3],
  ])('counts lines from one: offset %i is on line %i', (offset, line) => {
    expect(lineAt(text, offset)).toBe(line);
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['', 0, 'the text ends too early'],
    ['{"a": 1,}', 8, 'expected a field’s name in quotation marks'],
    ['{"a" 1}', 5, 'expected ":" after a field’s name'],
    ['[1 2]', 3, 'expected "," or "]"'],
    ['{"a": 1 "b": 2}', 8, 'expected "," or "}"'],
    ['{"a": "x\ny"}', 6, 'a string that does not end, or holds a line break or a wrong escape'],
    ['{"a": yes}', 6, 'expected a value'],
    ['{} {}', 3, 'something follows after the end'],
    ['['.repeat(100), 65, 'nested too deeply'],
  ])('%s fails at %i', (text, offset, message) => {
    let error: unknown;
    try {
      jsonPlaces(text, new Set());
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(JsonSyntaxError);
    expect(error).toMatchObject({ offset, message });
  });
});
