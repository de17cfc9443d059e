import { describe, expect, it } from 'vitest';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import type { Evidence } from '../types.ts';
import { leaderHistory } from './leader-history.ts';
import { type SeriesHistory, seriesHistory } from './series-history.ts';

const SAID: readonly Said[] = [
  { of: { leader: 'boris-plekszy' }, status: 'attended' },
  { of: { leader: 'boris-plekszy' }, status: 'attended', event: 'gala/2023', on: '2023-05-09' },
  { of: { country: 'AR' }, status: 'represented', rest: { representative: { leader: 'arno-chief' } } },
  { of: { leader: 'zora-muskar' }, status: 'accepted', event: 'gala/2023', on: '2023-05-01' },
  { of: { all: 'foreign' }, status: 'absent', event: 'gala/2022', on: '2022-05-09' },
  { of: { leader: 'zora-muskar' }, status: 'attended', event: 'fair/2024', on: '2024-05-09' },
];

function read(said: readonly Said[] = SAID, parts: Partial<Evidence> = {}): SeriesHistory {
  const evidence = evidenceOf(said, parts);
  const series = evidence.series.find(({ id }) => id === 'gala');
  if (!series) throw new Error('no gala');
  return seriesHistory(series, evidence);
}

/** A row in short: an outcome's name, or in brackets why there is none. */
function row(history: SeriesHistory, who: string): string[] | null {
  const found = history.rows.find(({ subject }) => Object.values(subject)[0] === who);
  return found?.cells.map((cell) => (typeof cell === 'string' ? `(${cell})` : `${cell.outcome} ${cell.basis}`)) ?? null;
}

describe('a series through its editions', () => {
  const history = read();

  it('has every edition, oldest first, and tells which of them anybody speaks of', () => {
    expect(history.editions.map(({ id }) => id)).toEqual(['gala/2022', 'gala/2023', 'gala/2025']);
    expect(history.reported).toEqual(['gala/2022', 'gala/2023', 'gala/2025']);
    expect(read(SAID.slice(0, 1)).reported).toEqual(['gala/2025']);
  });

  it.each([
    ['rudolf-elphberg', ['host after', 'host after', 'host after']],
    ['boris-plekszy', ['not-invited after', 'attended after', 'attended after']],
    ['ann-arbor', ['not-invited after', '(nothing)', 'represented after']],
    ['arno-chief', ['not-invited after', '(nothing)', 'attended after']],
    ['zora-muskar', ['not-invited after', 'accepted before', '(nothing)']],
    ['king-ottokar', null],
  ])('%s: %j', (who, cells) => {
    expect(row(history, who)).toEqual(cells);
  });

  it('says of each leader what their own history says', () => {
    const evidence = evidenceOf(SAID);
    for (const leader of history.leaders) {
      const own = new Map(leaderHistory(leader, evidence).outcomes.map((outcome) => [outcome.event, outcome]));
      const cells = history.rows.find(({ subject }) => 'leader' in subject && subject.leader === leader.id)?.cells;
      history.editions.forEach((event, n) => {
        const cell = cells?.[n];
        const outcome = own.get(event.id);
        if (typeof cell === 'object') expect(outcome).toMatchObject({ outcome: cell.outcome, basis: cell.basis });
        else expect(outcome).toBeUndefined();
      });
    }
  });

  it('counts how often somebody came; hosting is no coming', () => {
    const came = Object.fromEntries(
      history.rows.map(({ subject, came: times }) => [Object.values(subject)[0], times] as const),
    );
    expect(came).toEqual({
      'rudolf-elphberg': 0,
      'boris-plekszy': 2,
      'ann-arbor': 0,
      'arno-chief': 1,
      'zora-muskar': 0,
    });
  });

  it('keeps the number of reports, not the reports', () => {
    const cell = history.rows.find(({ came }) => came === 2)?.cells[2];
    expect(cell).toMatchObject({ outcome: 'attended', reports: 1 });
    expect(cell).not.toHaveProperty('ladder');
  });
});

describe('why there is no outcome', () => {
  const someone: Said = { of: { leader: 'boris-plekszy' }, status: 'attended' };
  it('the leader was in no office', () => {
    const { events } = evidenceOf([]);
    const [first] = events;
    const earlier = first ? [{ ...first, id: 'gala/2019', start: '2019-05-09', end: '2019-05-09' }] : [];
    const then: Said = { of: { leader: 'adam-first' }, status: 'attended', event: 'gala/2019', on: '2019-05-09' };
    expect(row(read([then], { events: [...events, ...earlier] }), 'adam-first')).toEqual([
      'attended after',
      '(not-in-office)',
      '(not-in-office)',
      '(not-in-office)',
    ]);
  });

  it('the edition lies after the record’s end', () => {
    expect(row(read([someone], { recordUntil: '2024-01-01' }), 'rudolf-elphberg')).toEqual([
      'host after',
      'host after',
      'host before',
    ]);
    const early: Said = { ...someone, event: 'gala/2023', on: '2023-05-09' };
    expect(row(read([early], { recordUntil: '2024-01-01' }), 'boris-plekszy')?.[2]).toBe('(ahead)');
  });

  it('they are not on a complete list', () => {
    const evidence = evidenceOf([]);
    const events = evidence.events.map((event) => ({ ...event, rollComplete: true }));
    expect(row(read([someone], { events }), 'boris-plekszy')).toEqual([
      '(not-on-list)',
      '(not-on-list)',
      'attended after',
    ]);
  });
});

describe('a country nobody of which is known', () => {
  it('has a row of its own', () => {
    const history = read([{ of: { country: 'XX' }, status: 'attended' }]);
    expect(row(history, 'XX')).toEqual(['(nothing)', '(nothing)', 'attended after']);
  });
});
