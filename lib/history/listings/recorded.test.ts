import { describe, expect, it } from 'vitest';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import { leaderHistory } from './leader-history.ts';
import { recordedSubjects } from './recorded.ts';

describe('of whom the record holds anything', () => {
  it.each<[string, Said, string[]]>([
    [
      'a claim by name, its event and the event’s host',
      { of: { leader: 'ann-arbor' }, status: 'attended' },
      ['ann-arbor', 'gala/2025', 'rudolf-elphberg'],
    ],
    [
      'a claim by country',
      { of: { country: 'SY' }, status: 'attended' },
      ['gala/2025', 'rudolf-elphberg', 'zora-muskar'],
    ],
    [
      'a stand-in',
      { of: { country: 'SY' }, status: 'represented', rest: { representative: { leader: 'king-ottokar' } } },
      ['gala/2025', 'king-ottokar', 'rudolf-elphberg', 'zora-muskar'],
    ],
    ['a habit', { of: { leader: 'ann-arbor' }, status: 'absent', rest: { series: 'gala' } }, ['ann-arbor']],
    [
      'what is said of all names nobody',
      { of: { all: 'foreign' }, status: 'absent' },
      ['gala/2025', 'rudolf-elphberg'],
    ],
  ])('%s', (_, said, ids) => {
    expect([...recordedSubjects(evidenceOf([said]))].sort()).toEqual(ids);
  });

  it('whoever has a history is among them', () => {
    const evidence = evidenceOf([
      { of: { group: 'league' }, status: 'invited', event: 'gala/2023', on: '2023-05-01' },
      { of: { country: 'SY' }, status: 'attended' },
    ]);
    const recorded = recordedSubjects(evidence);
    const withHistory = evidence.leaders.filter((leader) =>
      leaderHistory(leader, evidence).outcomes.some(({ ladder }) => ladder.some(({ reach }) => reach !== 'event')),
    );
    expect(withHistory.map(({ id }) => id).filter((id) => !recorded.has(id))).toEqual([]);
    expect(withHistory.length).toBeGreaterThan(2);
  });
});
