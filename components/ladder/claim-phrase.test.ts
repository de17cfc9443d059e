import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/packs/schema.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { claimPhrase } from './claim-phrase.ts';

const words = createWords(readCatalogue('en'), 'en-GB');
const cast = { people: [], groups: [] };
const ambassador = { office: 'ambassador' };

describe('what a claim says, in few words', () => {
  it.each<readonly [Pick<Claim, 'status' | 'representative' | 'scope' | 'denies'>, string]>([
    [{ status: 'attended' }, 'Attended'],
    [{ status: 'represented', representative: ambassador }, 'Represented by ambassador'],
    // Not “Declined by the ambassador”: it was not the ambassador who declined.
    [{ status: 'declined', representative: ambassador }, 'Declined · Represented by ambassador'],
    [{ status: 'absent', representative: ambassador }, 'Did not attend · Represented by ambassador'],
    [{ status: 'accepted', denies: true }, 'Denied: Accepted'],
  ])('%j', (says, phrase) => {
    const claim: Claim = {
      id: 'a-source#1',
      subject: { leader: 'ada-sample' },
      event: 'moscow-victory-day/2025',
      origin: 'an agency',
      reported: '2025-05-10',
      source: 'a-source',
      locator: null,
      ...says,
    };
    expect(claimPhrase(claim, cast, words)).toBe(phrase);
  });
});
