import { describe, expect, it } from 'vitest';
import { knownFrom } from './known.ts';
import { LIMITS } from './limits.ts';
import { parsePackFile, readPack, statedId } from './read-pack.ts';
import { samplePack } from './sample-pack.ts';

const NOTHING = knownFrom([]);

function read(text: string) {
  const parsed = parsePackFile(text, 'mine.json');
  return parsed.ok ? readPack(parsed, NOTHING) : parsed;
}

/** The faults of a file, one a line: `12: claims[0].event (id): message`. */
function faults(text: string): string[] {
  const result = read(text);
  if (result.ok) return ['none'];
  return result.faults.map(({ line, path, id, message }) => `${line}: ${path}${id ? ` (${id})` : ''}: ${message}`);
}

const TEXT = JSON.stringify(samplePack(), null, 2);
/** The line on which a text stands in the sample, counted from one. */
const lineOf = (part: string, text = TEXT): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a pack file', () => {
  it('is a pack where all is right, with a byte order mark or without', () => {
    expect(read(TEXT)).toEqual({ ok: true, pack: samplePack() });
    expect(read(`\uFEFF${TEXT}`)).toMatchObject({ ok: true });
  });

  it('names the line of a wrong value, of a wrong reference, and of a row in which something is missing', () => {
    const wrong = TEXT.replace('"status": "attended"', '"status": "came"');
    const message = faults(wrong)[0];
    expect(message).toMatch(new RegExp(`^${lineOf('"came"', wrong)}: claims\\[0\\]\\.status \\(`));
    const adrift = TEXT.replace('"event": "moscow-victory-day/2025"', '"event": "moscow-victory-day/2031"');
    expect(faults(adrift)).toEqual([
      `${lineOf('"moscow-victory-day/2031"', adrift)}: claims[0].event (daily-2025-05-09#1): there is no event "moscow-victory-day/2031"`,
    ]);
    const lacking = TEXT.replace(/"origin": "[^"]*",?\s*/, '');
    const [first] = faults(lacking);
    expect(first).toMatch(
      new RegExp(`^${lineOf('"id": "daily-2025-05-09#1"', lacking) - 1}: claims\\[0\\]\\.origin .*is missing`),
    );
  });

  it('that is no JSON says where', () => {
    expect(faults('{\n  "format": "attendance-pack/1",\n}')).toEqual([
      '3: : expected a field’s name in quotation marks',
    ]);
  });

  it('that is something else says what is missing', () => {
    expect(faults('{}')[0]).toBe('1: format: is missing');
    expect(read('[]')).toMatchObject({ ok: false });
  });

  it('lists so many faults and counts the others', () => {
    const many = samplePack();
    const [claim] = many.claims;
    if (!claim) throw new RangeError('the sample has no claim');
    many.claims = Array.from({ length: LIMITS.faults + 50 }, (_, n) => ({
      ...claim,
      id: `daily-2025-05-09#${n}`,
      event: 'g20/1999',
    }));
    const result = read(JSON.stringify(many, null, 1));
    expect(result).toMatchObject({ ok: false, total: LIMITS.faults + 50 });
    expect(result.ok ? 0 : result.faults.length).toBe(LIMITS.faults);
  });

  it.each([
    ['{"id": "mine"}', 'mine'],
    ['{"id": 5}', null],
    ['[]', null],
    ['null', null],
  ])('%s calls itself %s', (text, id) => {
    const parsed = parsePackFile(text, 'mine.json');
    expect(parsed.ok ? statedId(parsed.value) : undefined).toBe(id);
  });
});
