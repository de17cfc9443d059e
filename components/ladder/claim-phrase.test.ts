import { describe, expect, it } from 'vitest';
import type { Phase } from '../../lib/history/types.ts';
import type { Claim } from '../../lib/packs/schema.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { claimPhrase } from './claim-phrase.ts';

const words = createWords(readCatalogue('en'), 'en-GB');
const cast = { people: [], groups: [] };
const ambassador = { office: 'ambassador' };

describe('what a claim says, in few words', () => {
  it.each<[Pick<Claim, 'status' | 'representative' | 'scope' | 'denies'>, string, Phase]>([
    [{ status: 'attended' }, 'Attended', 'after'],
    [{ status: 'represented', representative: ambassador }, 'Represented by ambassador', 'after'],
    // Not “Declined by the ambassador”: it was not the ambassador who declined.
    [{ status: 'declined', representative: ambassador }, 'Declined · Represented by ambassador', 'after'],
    [{ status: 'absent', representative: ambassador }, 'Did not attend · Represented by ambassador', 'after'],
    [{ status: 'accepted', denies: true }, 'Denied: Accepted', 'before'],
    // What is announced has not happened: nobody “did not attend” a month ahead.
    [{ status: 'absent' }, 'Absence announced', 'before'],
    [{ status: 'represented', representative: ambassador }, 'Representative announced: ambassador', 'before'],
    [{ status: 'host' }, 'Planned host', 'before'],
  ])('%j', (says, phrase, phase) => {
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
    expect(claimPhrase({ claim, phase }, cast, words)).toBe(phrase);
  });
});
