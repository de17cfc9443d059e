import { describe, expect, it } from 'vitest';
import { TEST_PACK } from '../fixtures/world.ts';
import { buildKnowledge } from '../knowledge.ts';
import { candidatesOf } from './candidates.ts';

const knowledge = buildKnowledge([TEST_PACK]);

describe('a form that begins with a royal title', () => {
  it.each([
    ['King Charles III', 'Charles III'],
    ['King Charles', 'Charles'],
    // Another of the name: the list knows "King Charles", and the numeral tells who it is not.
    ['King Charles II', null],
    ['King Charles V', null],
  ])('in "%s" names %s', (text, expected) => {
    const senses = [{ kind: 'leader', leader: 'charles-iii', form: 'full' }] as const;
    const match = { start: 0, end: 'King Charles'.length, senses, inflected: false };
    expect(candidatesOf(text, [match], 'en', knowledge)[0]?.text ?? null).toBe(expected);
  });
});
