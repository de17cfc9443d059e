import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../lib/history/types.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { qualifierPhrase } from './qualifier-words.ts';

const words = createWords(readCatalogue('en'), 'en-GB');
const cast = { people: [], groups: [{ id: 'cis', name: 'Commonwealth of Independent States', members: [] }] };

describe('what limits an outcome, in words', () => {
  it.each<readonly [Qualifier, string]>([
    [{ kind: 'city-not-event', place: 'Moscow' }, 'Came to Moscow, not at the parade.'],
    [{ kind: 'city-only', place: 'Moscow' }, 'Came to Moscow; whether to the event itself is not said.'],
    [{ kind: 'by-country', country: 'KP' }, 'By country: North Korea.'],
    [{ kind: 'by-group', group: 'cis' }, 'By group: Commonwealth of Independent States.'],
    [{ kind: 'by-all' }, 'Said of all foreign leaders.'],
    [{ kind: 'minority', status: 'absent', origins: 1 }, 'One source disagrees: Did not attend.'],
    [{ kind: 'minority', status: 'absent', origins: 2 }, '2 sources disagree: Did not attend.'],
    [{ kind: 'sides', statuses: ['attended', 'absent'] }, 'Accounts differ: Attended and Did not attend.'],
    [{ kind: 'look-back-only' }, 'Known only from later look-backs.'],
    [{ kind: 'single-origin' }, 'Rests on a single origin.'],
    [{ kind: 'weak-sources-only' }, 'Rests on state media or aggregators alone.'],
    [
      { kind: 'no-after-report', recordUntil: '2026-11-21' },
      'No report after the day in our record, which ends on 21 November 2026.',
    ],
    [{ kind: 'cancelled' }, 'The event was cancelled.'],
  ])('%j', (qualifier, phrase) => {
    expect(qualifierPhrase(qualifier, 'moscow-victory-day/2025', cast, words)).toBe(phrase);
  });

  it.each([
    ['moscow-victory-day/2025', 'parade'],
    ['papal-funeral/2025', 'ceremony'],
    ['g20/2024', 'meeting'],
  ])('at %s the event itself is a %s', (event, itself) => {
    expect(qualifierPhrase({ kind: 'city-not-event', place: 'Rome' }, event, cast, words)).toBe(
      `Came to Rome, not at the ${itself}.`,
    );
  });
});
