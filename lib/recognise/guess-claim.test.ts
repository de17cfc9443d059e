import { describe, expect, it } from 'vitest';
import { samplePack } from '../packs/sample-pack.ts';
import { annotate } from './annotate.ts';
import { type GuessedClaim, guessClaim } from './guess-claim.ts';
import { compileWorld, knowledgeFrom, worldOf } from './knowledge.ts';

const world = worldOf([samplePack()]);
const knowledge = knowledgeFrom(world, compileWorld(world));

/** Guesses of what stands in brackets. */
function guess(marked: string, published?: string): GuessedClaim {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const annotations = annotate({ text, lang: 'en', ...(published ? { published } : {}) }, knowledge);
  return guessClaim(annotations, { start, end }, knowledge);
}

const MOSCOW = 'moscow-victory-day/2025';

describe('what a selection seems to claim', () => {
  it('is the claim that is read there', () => {
    const text = '[Robert Fico has accepted an invitation to the Victory Day parade in Moscow on 9 May 2025.]';
    expect(guess(text, '2025-05-01')).toMatchObject({
      subject: { leader: 'robert-fico' },
      event: MOSCOW,
      status: 'accepted',
    });
  });

  it.each([
    ['2025-05-01', 'expected'],
    ['2025-05-10', 'attended'],
  ])('is a person and the event of the text where no claim is read; on %s %s', (published, status) => {
    const text = 'The Victory Day parade in Moscow is on 9 May 2025. [Robert Fico smiled.]';
    expect(guess(text, published)).toEqual({
      subject: { leader: 'robert-fico' },
      event: MOSCOW,
      status,
      speaker: null,
    });
  });

  it('leaves open whom it does not know', () => {
    expect(guess('[Somebody came.]')).toEqual({ subject: null, event: null, status: 'expected', speaker: null });
  });
});
