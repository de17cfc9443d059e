import { describe, expect, it } from 'vitest';
import { countSteps } from './count-steps.ts';

describe('counting what work looks at', () => {
  it.each<[what: string, work: (text: string) => void, steps: number]>([
    ['one character', (text) => text.charCodeAt(0), 1],
    ['a copy', (text) => text.slice(10, 30), 20],
    ['a search in vain', (text) => /z/g.test(text), 100],
    ['a search that finds something', (text) => /x/g.test(text), 1],
  ])('%s', (_, work, steps) => {
    const text = 'x'.repeat(100);
    expect(countSteps(() => work(text))).toBe(steps);
  });

  it('tells a search from every character from one walk', () => {
    const growth = (work: (text: string) => void) => {
      const [short, long] = ['x'.repeat(500), 'x'.repeat(1000)];
      return countSteps(() => work(long)) / countSteps(() => work(short));
    };
    const walk = (text: string) => {
      for (let i = 0; i < text.length; i++) text.charCodeAt(i);
    };
    const searches = (text: string) => {
      for (let i = 0; i < text.length; i++) text.slice(i);
    };
    expect(growth(walk)).toBe(2);
    expect(growth(searches)).toBeGreaterThan(3.9);
  });

  it('leaves strings and patterns as they were, also where the work fails', () => {
    const before = [String.prototype.charAt, RegExp.prototype.exec];
    expect(() =>
      countSteps(() => {
        throw new RangeError('broken');
      }),
    ).toThrow('broken');
    expect([String.prototype.charAt, RegExp.prototype.exec]).toEqual(before);
  });
});
