import { describe, expect, it } from 'vitest';
import { LIMITS, plainText } from '../limits.ts';
import { samplePack } from '../sample-pack.ts';
import { validatePack } from '../validate.ts';

const problems = (value: unknown) => {
  const result = validatePack(value);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
};
const titled = (title: string) => {
  const [source] = samplePack().sources;
  if (!source) throw new RangeError('the sample has no source');
  return samplePack({ sources: [{ ...source, title }] });
};
const linked = (url: string) => {
  const [source] = samplePack().sources;
  if (!source) throw new RangeError('the sample has no source');
  return samplePack({ sources: [{ ...source, url }] });
};

describe('signs that deceive the eye are refused', () => {
  it.each([
    ['an override', 'Fico \u202eocif', true],
    ['an isolate', 'Fico \u2067x\u2069', true],
    ['a control character', 'Fico\u0000', true],
    ['a line break', 'Fico\ncame', true],
    ['tags', 'Fico\u{e0041}', true],
    ['half a pair', 'Fico\ud83d', true],
    ['a joiner, which Persian needs', 'می\u200cخواهم', false],
    ['a mark for one sign', 'שלום\u200f!', false],
    ['an emoji of several', '👩‍👩‍👧', false],
  ])('%s', (_, title, refused) => {
    expect(problems(titled(title))).toEqual(
      refused ? ['sources[0].title: holds invisible or reversing characters'] : [],
    );
  });

  it('and taken out of what a page calls itself', () => {
    expect(plainText('\u202eWho\ncame\u2069 ')).toBe('Who came');
  });
});

describe('addresses that are none of the web, or not what they show', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://daily.example/',
    'https://daily.example@evil.example/',
    'https://',
    'https:///a',
    'https://daily.example\\@evil.example',
    'https://daily.example/a b',
    ' https://daily.example',
    'https://[::1',
  ])('%s', (url) => {
    expect(problems(linked(url)).join()).toContain('expected an http or https address');
  });

  it.each(['https://daily.example', 'http://daily.example:8080/@someone/1?q=a@b#c', 'https://наш.example/путь'])(
    '%s is one',
    (url) => {
      expect(problems(linked(url))).toEqual([]);
    },
  );
});

describe('what is too much', () => {
  it('names that every object has', () => {
    expect(problems(JSON.parse(JSON.stringify(samplePack()).replace('"id":', '"__proto__":{"x":1},"id":')))).toEqual([
      '__proto__: unknown field',
    ]);
    const [source] = samplePack().sources;
    const spoilt = { ...samplePack(), sources: [{ ...source, constructor: 'x' }] };
    expect(problems(spoilt)).toEqual(['sources[0].constructor: unknown field']);
  });

  it('a million rows, without looking at them', () => {
    const rows = Array.from({ length: LIMITS.rows + 1 }, () => null);
    expect(problems({ ...samplePack(), claims: rows })[0]).toMatch(/rows are more than the 250000 of a pack/);
  });

  it('depth, length and number', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 50_000; n++) deep = [deep];
    expect(problems({ ...samplePack(), claims: deep })).toEqual([
      `claims${'[0]'.repeat(LIMITS.depth - 1)}: nested too deeply`,
    ]);
    expect(problems(titled('x'.repeat(LIMITS.text + 1)))).toEqual(['sources[0].title: longer than 10000 characters']);
    const [leader] = samplePack().leaders;
    const names = Array.from({ length: LIMITS.fields + 1 }, () => ({ text: 'x' }));
    expect(problems({ ...samplePack(), leaders: [{ ...leader, names }] })).toEqual([
      'leaders[0].names: more than 500 entries',
    ]);
  });

  it('faults: no more are looked for than are listed', () => {
    const sources = Array.from({ length: 10_000 }, () => '\u202e');
    expect(problems({ ...samplePack(), sources })).toHaveLength(LIMITS.faults);
  });
});
