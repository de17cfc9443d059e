import { describe, expect, it } from 'vitest';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import { growthOf } from './growth.ts';

const ann = { leader: 'ann-arbor' };
const boris = { leader: 'boris-plekszy' };
const zora = { leader: 'zora-muskar' };

/** The steps in short: `05-01 2 +ann-arbor -boris-plekszy`. */
function steps(said: readonly Said[]): string[] {
  const evidence = evidenceOf(said);
  const event = evidence.events.find(({ id }) => id === 'gala/2025');
  if (!event) throw new Error('no gala');
  return growthOf(event, evidence).map(({ day, announced, on, off }) =>
    [day.slice(5), announced, ...on.map((id) => `+${id}`), ...off.map((id) => `-${id}`)].join(' '),
  );
}

describe('how a list of guests grows', () => {
  it.each<[string, Said[], string[]]>([
    [
      'one by one',
      [
        { of: ann, status: 'accepted', on: '2025-03-01' },
        { of: boris, status: 'expected', on: '2025-04-01' },
      ],
      ['03-01 1 +ann-arbor', '04-01 2 +boris-plekszy'],
    ],
    [
      'somebody goes off it again',
      [
        { of: ann, status: 'accepted', on: '2025-03-01' },
        { of: boris, status: 'accepted', on: '2025-03-01' },
        { of: boris, status: 'declined', on: '2025-05-02', by: 'Borduria' },
      ],
      ['03-01 2 +ann-arbor +boris-plekszy', '05-02 1 -boris-plekszy'],
    ],
    [
      'a repeated announcement changes nothing',
      [
        { of: ann, status: 'accepted', on: '2025-03-01' },
        { of: ann, status: 'expected', on: '2025-04-01' },
      ],
      ['03-01 1 +ann-arbor'],
    ],
    ['an invitation announces nobody', [{ of: ann, status: 'invited', on: '2025-03-01' }], []],
    [
      'a window counts from its last day, and never later than the eve',
      [
        { of: ann, status: 'accepted', on: '2025-03-01/2025-03-10' },
        { of: boris, status: 'accepted', on: '2025-05-01/2025-06-01' },
      ],
      ['03-10 1 +ann-arbor', '05-08 2 +boris-plekszy'],
    ],
    [
      'what became known later is left out',
      [
        { of: ann, status: 'accepted', on: '2025-05-09' },
        { of: zora, status: 'attended', on: '2025-05-09' },
      ],
      [],
    ],
    [
      'a country’s announcement is its representative’s',
      [{ of: { country: 'BO' }, status: 'accepted', on: '2025-03-01' }],
      ['03-01 1 +boris-plekszy'],
    ],
    ['the host is no guest', [{ of: { leader: 'rudolf-elphberg' }, status: 'expected', on: '2025-03-01' }], []],
  ])('%s', (_, said, wanted) => {
    expect(steps(said)).toEqual(wanted);
  });
});
