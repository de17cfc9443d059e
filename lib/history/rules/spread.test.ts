import { describe, expect, it } from 'vitest';
import { indexEvidence } from '../evidence-index.ts';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import { isSpreadTo } from './spread.ts';

function reached(said: Said): string[] {
  const index = indexEvidence(evidenceOf([said]));
  const [claim] = index.evidence.claims;
  const event = index.events.get(claim?.event ?? '');
  if (!claim || !event) throw new RangeError('no sample');
  return index.evidence.leaders.filter((leader) => isSpreadTo(claim, leader, event, index)).map(({ id }) => id);
}

describe('what is said of many', () => {
  it.each<[string, Said, string[]]>([
    [
      'no foreign leader came: said of everybody in office abroad',
      { of: { all: 'foreign' }, status: 'absent', event: 'gala/2022' },
      ['ann-arbor', 'arno-chief', 'boris-plekszy', 'zora-muskar', 'king-ottokar'],
    ],
    [
      'nobody is invited',
      { of: { all: 'foreign' }, status: 'invited', rest: { denies: true } },
      ['ann-arbor', 'arno-chief', 'boris-plekszy', 'zora-muskar', 'king-ottokar'],
    ],
    [
      'all are invited: those who represent their countries',
      { of: { all: 'foreign' }, status: 'invited' },
      ['ann-arbor', 'boris-plekszy', 'zora-muskar'],
    ],
    [
      'a group is invited: representatives of its members, but not the host',
      { of: { group: 'league' }, status: 'invited', event: 'gala/2023' },
      ['ann-arbor', 'boris-plekszy'],
    ],
    [
      'members by date: one has left',
      { of: { group: 'league' }, status: 'invited', event: 'gala/2025' },
      ['ann-arbor'],
    ],
    ['a claim about one is not spread', { of: { leader: 'ann-arbor' }, status: 'absent' }, []],
  ])('%s', (_, said, ids) => {
    expect(reached(said)).toEqual(ids);
  });
});
