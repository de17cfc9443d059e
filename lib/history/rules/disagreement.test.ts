import { describe, expect, it } from 'vitest';
import { told } from '../sample-testimony.ts';
import { weigh } from './disagreement.ts';

function by(origins: string): ReturnType<typeof told>[] {
  return origins
    .split(' ')
    .filter(Boolean)
    .map((origin) => told('attended', { origin }));
}

describe('two sides are weighed by their origins', () => {
  it.each([
    ['nobody disagrees', 'A B', '', 'first', 0],
    ['one of three disagrees: the majority stands', 'A B', 'C', 'first', 1],
    ['one of ten disagrees', 'A B C D E F G H I', 'J', 'first', 1],
    ['two of five are a third and more: disputed', 'A B C', 'D E', 'neither', 2],
    ['two of six are just a third: disputed', 'A B C D', 'E F', 'neither', 2],
    ['two of seven are less than a third: the majority stands', 'A B C D E', 'F G', 'first', 2],
    ['three of ten are less than a third', 'A B C', 'D E F G H I J', 'second', 3],
    ['one against one: no majority', 'A', 'B', 'neither', 1],
    ['two against two', 'A B', 'C D', 'neither', 2],
  ])('%s', (_, first, second, stands, minority) => {
    expect(weigh(by(first), by(second))).toEqual({ stands, minority });
  });

  it('a hundred rows that repeat one origin are one origin, however it is spelt', () => {
    const list = [...by('Kremlin'), ...by('kremlin'), ...by('KREMLIN')];
    expect(weigh(list, by('Reuters AFP'))).toEqual({ stands: 'second', minority: 1 });
    expect(weigh(by('Élysée Elysee'), by('Reuters AFP'))).toEqual({ stands: 'second', minority: 1 });
  });
});
