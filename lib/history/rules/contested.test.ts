import { describe, expect, it } from 'vitest';
import { eventHistory } from '../listings/event-history.ts';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import { contestedIn } from './contested.ts';

const ann = { leader: 'ann-arbor' };

/** Who is contested, and what is said of them how often. */
function contested(said: readonly Said[]): Record<string, string[]> {
  const evidence = evidenceOf(said);
  const event = evidence.events.find(({ id }) => id === 'gala/2025');
  if (!event) throw new Error('no gala');
  return Object.fromEntries(
    contestedIn(eventHistory(event, evidence)).map(({ outcome, accounts }) => [
      Object.values(outcome.subject)[0],
      accounts.map(({ status, denies, rungs }) => `${rungs.length} ${denies ? 'not ' : ''}${status}`),
    ]),
  );
}

describe('what sources disagree on', () => {
  it.each<[string, Said[], Record<string, string[]>]>([
    [
      'a disputed attendance',
      [
        { of: ann, status: 'attended' },
        { of: ann, status: 'attended' },
        { of: ann, status: 'absent' },
        { of: ann, status: 'absent' },
      ],
      { 'ann-arbor': ['2 attended', '2 absent'] },
    ],
    [
      'a minority',
      [
        { of: ann, status: 'absent' },
        { of: ann, status: 'attended' },
        { of: ann, status: 'attended' },
        { of: ann, status: 'attended' },
      ],
      { 'ann-arbor': ['3 attended', '1 absent'] },
    ],
    [
      'an announcement that was denied',
      [
        { of: ann, status: 'accepted', on: '2025-05-01' },
        { of: ann, status: 'accepted', on: '2025-05-02', by: 'Arcadia’s foreign ministry', rest: { denies: true } },
      ],
      { 'ann-arbor': ['1 accepted', '1 not accepted'] },
    ],
    [
      'nothing where announcements were not kept: that is no disagreement of sources',
      [
        { of: ann, status: 'accepted', on: '2025-05-01' },
        { of: ann, status: 'absent' },
      ],
      {},
    ],
    [
      'nothing where all agree',
      [
        { of: ann, status: 'absent' },
        { of: ann, status: 'represented' },
      ],
      {},
    ],
  ])('%s', (_, said, wanted) => {
    expect(contested(said)).toEqual(wanted);
  });
});
