import { describe, expect, it } from 'vitest';
import { countSteps } from './count-steps.ts';

describe('counting what work looks at', () => {
  it.each<[what: string, work: (text: string) => void, steps: number]>([
    ['one character', (text) => text.charCodeAt(0), 1],
    ['a copy', (text) => text.slice(10, 30), 20],
    ['a search in vain', (text) => /z/g.test(text), 100],
    ['a search that finds something', (text) => /x/g.test(text), 1],
    ['a search from a place', (text) => text.indexOf('x', 40), 1],
    ['a search from a place in vain', (text) => text.indexOf('z', 40), 60],
    ['a search back from a place', (text) => text.lastIndexOf('x', 40), 0],
    ['a search back from a place in vain', (text) => text.lastIndexOf('z', 40), 41],
  ])('%s', (_, work, steps) => {
    const text = 'x'.repeat(100);
    expect(countSteps(() => work(text))).toBe(steps);
  });

  it.each<[what: string, work: (list: number[]) => void, steps: number]>([
    ['a question to each', (list) => list.filter((n) => n > 50), 100],
    ['a question until one is found', (list) => list.find((n) => n === 9), 10],
    ['a search in vain', (list) => list.includes(-1), 100],
    ['a search that finds something', (list) => list.includes(7), 8],
    ['a search for a place', (list) => list.indexOf(4), 5],
  ])('%s of a list', (_, work, steps) => {
    const list = Array.from({ length: 100 }, (_, n) => n);
    expect(countSteps(() => work(list))).toBe(steps);
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
