import { describe, expect, it } from 'vitest';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import type { EventHistory, Evidence } from '../types.ts';
import { eventHistory } from './event-history.ts';

function history(id: string, said: readonly Said[], parts: Partial<Evidence> = {}): EventHistory {
  const evidence = evidenceOf(said, parts);
  const event = evidence.events.find((one) => one.id === id);
  if (!event) throw new RangeError(id);
  return eventHistory(event, evidence);
}

function rows(id: string, said: readonly Said[]): string[] {
  return history(id, said).outcomes.map(
    ({ subject, outcome }) => `${'leader' in subject ? subject.leader : subject.country}: ${outcome}`,
  );
}

describe('an event’s history', () => {
  it('is a guest list: the host, who came, who did not, who was never asked; then by name', () => {
    const said: Said[] = [
      { of: { leader: 'zora-muskar' }, status: 'declined', on: '2025-05-01' },
      { of: { leader: 'boris-plekszy' }, status: 'attended' },
      { of: { leader: 'ann-arbor' }, status: 'attended' },
      { of: { leader: 'king-ottokar' }, status: 'represented' },
    ];
    expect(rows('gala/2025', said)).toEqual([
      'rudolf-elphberg: host',
      'ann-arbor: attended',
      'boris-plekszy: attended',
      'king-ottokar: represented',
      'zora-muskar: declined',
    ]);
  });

  it('puts a country’s claim and its leader’s into one row', () => {
    const said: Said[] = [
      { of: { leader: 'ann-arbor' }, status: 'accepted', on: '2025-05-01' },
      { of: { country: 'AR' }, status: 'attended' },
    ];
    expect(rows('gala/2025', said)).toEqual(['rudolf-elphberg: host', 'ann-arbor: attended']);
  });

  it('keeps a country whose representative is not known', () => {
    const said: Said[] = [{ of: { country: 'AR' }, status: 'attended', event: 'gala/2025' }];
    const evidence = evidenceOf(said);
    const leaders = evidence.leaders.filter(({ country }) => country !== 'AR');
    const { outcomes, countries } = history('gala/2025', said, { leaders });
    expect(outcomes[1]).toMatchObject({ subject: { country: 'AR' }, outcome: 'attended' });
    expect(countries.map(({ code }) => code)).toEqual(['RR', 'AR']);
  });

  it('shows what is said of all once, not as a row for every leader of the world', () => {
    const said: Said[] = [
      { of: { all: 'foreign' }, status: 'absent', event: 'gala/2022', on: '2022-05-09' },
      { of: { group: 'league' }, status: 'invited', event: 'gala/2022', on: '2022-05-01' },
    ];
    expect(rows('gala/2022', said)).toEqual(['rudolf-elphberg: host']);
    const { general, groups } = history('gala/2022', said);
    expect(general.map(({ claim, reach, phase }) => [claim.status, reach, phase])).toEqual([
      ['absent', 'all', 'after'],
      ['invited', 'group', 'before'],
    ]);
    expect(groups.map(({ id }) => id)).toEqual(['league']);
  });

  it('weighs what is said of all for those who have a row', () => {
    const said: Said[] = [
      { of: { all: 'foreign' }, status: 'absent', event: 'gala/2022', on: '2022-05-09' },
      { of: { leader: 'ann-arbor' }, status: 'invited', event: 'gala/2022', on: '2022-05-01' },
    ];
    expect(rows('gala/2022', said)).toEqual(['rudolf-elphberg: host', 'ann-arbor: absent']);
  });

  it('gives a stand-in who is a leader a row', () => {
    const said: Said[] = [
      { of: { country: 'AR' }, status: 'represented', rest: { representative: { leader: 'arno-chief' } } },
    ];
    expect(rows('gala/2025', said)).toEqual([
      'rudolf-elphberg: host',
      'arno-chief: attended',
      'ann-arbor: represented',
    ]);
  });

  it('has the counts with their sources, and its series', () => {
    const tally = {
      event: 'gala/2025',
      what: 'leaders' as const,
      status: 'expected' as const,
      n: 26,
      bound: 'exact' as const,
      source: 'paper-0',
      locator: null,
    };
    const found = history('gala/2025', [{ of: { leader: 'ann-arbor' }, status: 'attended' }], {
      tallies: [tally, { ...tally, event: 'gala/2023' }],
    });
    expect(found.tallies).toMatchObject([{ tally: { n: 26 }, source: { id: 'paper-0' } }]);
    expect(found.series?.name).toBe('The Gala');
  });

  it('has heads before troops, and the newest count first', () => {
    const said: Said[] = ['2025-05-01', '2025-05-09', '2025-03-01'].map((on) => ({
      of: { leader: 'ann-arbor' },
      status: 'accepted',
      on,
    }));
    const count = (what: 'leaders' | 'contingents', n: number, source: number) => ({
      event: 'gala/2025',
      what,
      status: 'expected' as const,
      n,
      bound: 'exact' as const,
      source: `paper-${source}`,
      locator: null,
    });
    const tallies = [
      count('contingents', 13, 1),
      count('leaders', 20, 2),
      count('leaders', 27, 1),
      count('leaders', 29, 0),
    ];
    expect(history('gala/2025', said, { tallies }).tallies.map(({ tally }) => tally.n)).toEqual([27, 29, 20, 13]);
  });

  it('says until when the record of its series goes, where that ends earlier', () => {
    const said: Said[] = [{ of: { leader: 'ann-arbor' }, status: 'accepted', on: '2025-05-01' }];
    const found = history('gala/2025', said, { recordUntil: '2026-03-23', recordEnds: { gala: '2025-12-31' } });
    expect(found.recordUntil).toBe('2025-12-31');
    const [outcome] = found.outcomes.filter(({ subject }) => 'leader' in subject && subject.leader === 'ann-arbor');
    expect(outcome?.qualifiers).toContainEqual({ kind: 'no-after-report', recordUntil: '2025-12-31' });
    expect(history('gala/2025', said, { recordEnds: { fair: '2025-06-30' } }).recordUntil).toBe('2025-12-31');
  });
});
