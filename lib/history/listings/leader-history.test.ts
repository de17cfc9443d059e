import { describe, expect, it } from 'vitest';
import type { Visit } from '../../packs/schema.ts';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import type { Evidence, LeaderHistory } from '../types.ts';
import { leaderHistory } from './leader-history.ts';

function history(id: string, said: readonly Said[], parts: Partial<Evidence> = {}): LeaderHistory {
  const evidence = evidenceOf(said, parts);
  const leader = evidence.leaders.find((one) => one.id === id);
  if (!leader) throw new RangeError(id);
  return leaderHistory(leader, evidence);
}

function told(id: string, said: readonly Said[]): string[] {
  return history(id, said).outcomes.map(({ event, outcome }) => `${event}: ${outcome}`);
}

describe('a leader’s history', () => {
  it('has an outcome for each event that names them, newest first', () => {
    const said: Said[] = [
      { of: { leader: 'ann-arbor' }, status: 'attended', event: 'gala/2023', on: '2023-05-09' },
      { of: { leader: 'ann-arbor' }, status: 'absent' },
      { of: { leader: 'boris-plekszy' }, status: 'attended' },
    ];
    expect(told('ann-arbor', said)).toEqual(['gala/2025: absent', 'gala/2023: attended']);
  });

  it('has the events that they hosted', () => {
    expect(told('boris-plekszy', [])).toEqual(['fair/2024: host']);
  });

  it('has no events in which nobody speaks of them', () => {
    expect(told('zora-muskar', [{ of: { leader: 'ann-arbor' }, status: 'absent' }])).toEqual([]);
  });

  it.each([
    ['the head of state where that office represents the country', 'AR', 'gala/2025', 'ann-arbor'],
    ['the head of government where that one does', 'SY', 'gala/2025', 'zora-muskar'],
    ['whoever held the office on the day', 'AR', 'gala/2010', 'adam-first'],
  ])('a country’s claim goes to %s', (_, country, event, id) => {
    const { leaders, events } = evidenceOf([]);
    const early = events
      .filter((one) => one.id === 'gala/2025')
      .map((one) => ({ ...one, id: 'gala/2010', start: '2010-05-09', end: '2010-05-09' }));
    const said: Said[] = [{ of: { country }, status: 'attended', event, on: '2025-05-10' }];
    for (const leader of leaders.filter((one) => one.country === country)) {
      const found = history(leader.id, said, { events: [...events, ...early] }).outcomes;
      const expected = {
        event,
        outcome: 'attended',
        qualifiers: expect.arrayContaining([{ kind: 'by-country', country }]),
      };
      expect(found, leader.id).toEqual(leader.id === id ? [expect.objectContaining(expected)] : []);
    }
  });

  it('whoever stands in for another was there', () => {
    const said: Said[] = [
      { of: { leader: 'ann-arbor' }, status: 'represented', rest: { representative: { leader: 'arno-chief' } } },
    ];
    expect(told('arno-chief', said)).toEqual(['gala/2025: attended']);
    expect(told('ann-arbor', said)).toEqual(['gala/2025: represented']);
    expect(history('ann-arbor', said).people.map(({ id }) => id)).toEqual(['arno-chief', 'rudolf-elphberg']);
  });

  describe('what is said of all', () => {
    const nobody: Said = { of: { all: 'foreign' }, status: 'absent', event: 'gala/2022', on: '2022-05-09' };

    it('is told of a leader whom the record names in the same series', () => {
      const said: Said[] = [nobody, { of: { leader: 'ann-arbor' }, status: 'accepted' }];
      expect(told('ann-arbor', said)).toEqual(['gala/2025: accepted', 'gala/2022: not-invited']);
    });

    it('is told of a leader whose country it names there', () => {
      const said: Said[] = [nobody, { of: { country: 'AR' }, status: 'attended' }];
      expect(told('arno-chief', said)).toEqual(['gala/2022: not-invited']);
    });

    it('is not told of one who is named elsewhere only', () => {
      const said: Said[] = [
        nobody,
        { of: { leader: 'ann-arbor' }, status: 'attended', event: 'fair/2024', on: '2024-05-09' },
      ];
      expect(told('ann-arbor', said)).toEqual(['fair/2024: attended']);
    });

    it('is not told of one who was not in office', () => {
      const said: Said[] = [nobody, { of: { leader: 'adam-first' }, status: 'attended' }];
      expect(told('adam-first', said)).toEqual(['gala/2025: attended']);
    });
  });

  it('what is said of a group is told of its members', () => {
    const said: Said[] = [{ of: { group: 'league' }, status: 'invited', event: 'gala/2023', on: '2023-05-01' }];
    const { outcomes, groups } = history('boris-plekszy', said);
    expect(outcomes).toMatchObject([
      { event: 'fair/2024' },
      { event: 'gala/2023', outcome: 'invited', qualifiers: [{ kind: 'by-group', group: 'league' }, {}, {}] },
    ]);
    expect(groups.map(({ id }) => id)).toEqual(['league']);
  });

  it('keeps habits, of the person and of the country while they represent it', () => {
    const said: Said[] = [
      { of: { leader: 'ann-arbor' }, status: 'absent', rest: { series: 'fair' } },
      { of: { country: 'AR' }, status: 'attended', rest: { series: 'gala' } },
      { of: { country: 'AR' }, status: 'attended', on: '2015-05-09', rest: { series: 'gala' } },
    ];
    expect(history('ann-arbor', said).habits.map(({ claim }) => claim.id)).toEqual(['paper-0#1', 'paper-1#1']);
    expect(history('ann-arbor', said).outcomes).toEqual([]);
    expect(history('ann-arbor', said).series.map(({ id }) => id)).toEqual(['gala', 'fair']);
  });

  it('keeps visits, newest first, with their sources and the people met', () => {
    const visit = (id: string, from: string): Visit => ({
      id,
      leader: 'ann-arbor',
      country: 'BO',
      from,
      met: ['boris-plekszy'],
      source: 'paper-0',
      locator: null,
    });
    const said: Said[] = [{ of: { leader: 'ann-arbor' }, status: 'attended' }];
    const visits = [
      visit('old', '2019-01'),
      visit('new', '2023-09'),
      { ...visit('other', '2024'), leader: 'zora-muskar' },
    ];
    const found = history('ann-arbor', said, { visits });
    expect(found.visits.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(found.sources.map(({ id }) => id)).toEqual(['paper-0']);
    expect(found.people.map(({ id }) => id)).toEqual(['rudolf-elphberg', 'boris-plekszy']);
  });

  it('never lists a journey that was only announced among those made, and knows every edition of its series', () => {
    const visit = (id: string, announced?: true): Visit => ({
      id,
      leader: 'ann-arbor',
      country: 'RR',
      from: '2025-05-08',
      partOf: 'gala/2025',
      source: 'paper-0',
      locator: null,
      ...(announced ? { announced } : {}),
    });
    const said: Said[] = [{ of: { leader: 'ann-arbor' }, status: 'accepted', on: '2025-05-01' }];
    const found = history('ann-arbor', said, { visits: [visit('made'), visit('to-be-made', true)] });
    expect(found.visits.map(({ id }) => id)).toEqual(['made']);
    expect(found.announcedVisits.map(({ id }) => id)).toEqual(['to-be-made']);
    expect(found.editions.map(({ id }) => id)).toEqual(['gala/2022', 'gala/2023', 'gala/2025']);
  });
});
