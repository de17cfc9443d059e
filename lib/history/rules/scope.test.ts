import { describe, expect, it } from 'vitest';
import type { Scope } from '../../packs/schema.ts';
import { told } from '../sample-testimony.ts';
import { contradict } from './scope.ts';

describe('there and away contradict each other', () => {
  it.each<[Scope | undefined, Scope | undefined, boolean]>([
    ['city', 'event', false],
    ['city', 'programme', false],
    ['city', 'city', true],
    ['programme', 'event', false],
    ['programme', 'programme', true],
    ['event', 'event', true],
    ['event', 'programme', true],
    ['event', 'city', true],
    [undefined, undefined, true],
    [undefined, 'event', false],
    ['event', undefined, true],
    ['city', undefined, false],
  ])('there: %s, away: %s: %s', (there, away, contradictory) => {
    const present = told('attended', there ? { scope: there } : {});
    const absent = told('absent', away ? { scope: away } : {});
    expect(contradict(present, absent)).toBe(contradictory);
  });
});
