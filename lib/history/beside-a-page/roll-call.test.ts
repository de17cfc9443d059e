import { describe, expect, it } from 'vitest';
import type { AttendanceEvent, Tally } from '../../packs/schema.ts';
import { eventHistory } from '../listings/event-history.ts';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import type { EventHistory } from '../types.ts';
import { rollCall, rollStanding } from './roll-call.ts';

const CAME: Said = { of: { leader: 'ann-arbor' }, status: 'attended' };

function history(
  said: readonly Said[],
  event: Partial<AttendanceEvent> = {},
  tallies: readonly Tally[] = [],
): EventHistory {
  const evidence = evidenceOf(said, { tallies });
  const gala = evidence.events.find(({ id }) => id === 'gala/2025');
  if (!gala) throw new RangeError('gala/2025');
  const changed = { ...gala, ...event };
  return eventHistory(changed, { ...evidence, events: [changed] });
}

function count(status: Tally['status'], n: number, parts: Partial<Tally> = {}): Tally {
  return { event: 'gala/2025', what: 'leaders', status, n, bound: 'exact', source: 'paper-0', locator: null, ...parts };
}

describe('the numbers of an event', () => {
  const PAPERS: Said[] = [CAME, { ...CAME, on: '2025-05-01' }, { ...CAME, on: '2025-05-08' }];

  it.each<[string, Tally[], [number, number, string] | null, [number, number, string] | null]>([
    ['none', [], null, null],
    ['announced and came', [count('expected', 26), count('attended', 26)], [26, 26, 'exact'], [26, 26, 'exact']],
    [
      'of announcements the last counts',
      [count('expected', 29, { source: 'paper-1' }), count('expected', 27, { source: 'paper-2' })],
      [27, 27, 'exact'],
      null,
    ],
    ['sources that differ', [count('attended', 27), count('attended', 29)], null, [27, 29, 'exact']],
    ['heads of state alone are no count of leaders', [count('attended', 83, { partial: true })], null, null],
    [
      'an exact number beats a rough one',
      [count('attended', 40, { bound: 'about' }), count('attended', 37)],
      null,
      [37, 37, 'exact'],
    ],
    [
      'a number beats a lower bound',
      [count('attended', 24, { bound: 'min' }), count('attended', 27)],
      null,
      [27, 27, 'exact'],
    ],
    [
      'lower bounds alone: the highest',
      [count('attended', 20, { bound: 'min' }), count('attended', 24, { bound: 'min' })],
      null,
      [24, 24, 'min'],
    ],
    ['acceptances are announcements', [count('accepted', 11, { bound: 'min' })], [11, 11, 'min'], null],
    [
      'troops and countries are no leaders',
      [count('attended', 13, { what: 'contingents' }), count('attended', 30, { what: 'countries' })],
      null,
      null,
    ],
  ])('%s', (_, tallies, announced, came) => {
    const call = rollCall(history(PAPERS, {}, tallies));
    const short = (head: typeof call.came) => head && [head.from, head.to, head.bound];
    expect([short(call.announced), short(call.came)]).toEqual([announced, came]);
  });

  it('counts guests on our record, and those of whom nothing is reported', () => {
    const said: Said[] = [
      CAME,
      { of: { leader: 'boris-plekszy' }, status: 'attended', rest: { scope: 'city' } },
      { of: { leader: 'zora-muskar' }, status: 'accepted', on: '2025-05-01' },
    ];
    expect(rollCall(history(said))).toMatchObject({
      present: 1,
      inTheCity: 1,
      open: 1,
      complete: false,
      recordUntil: '2025-12-31',
    });
  });

  it('is complete only where the record says so and reaches that far', () => {
    expect(rollCall(history([CAME], { rollComplete: true })).complete).toBe(true);
    expect(rollCall(history([CAME], { rollComplete: true, start: '2027-05-09', end: '2027-05-09' })).complete).toBe(
      false,
    );
  });
});

describe('where a leader stands in the roll', () => {
  const { leaders } = evidenceOf([]);
  const standing = (id: string, found: EventHistory) => {
    const leader = leaders.find((one) => one.id === id);
    if (!leader) throw new RangeError(id);
    return rollStanding(leader, found)?.kind ?? null;
  };

  it.each<[string, string, Partial<AttendanceEvent>, string | null]>([
    ['came', 'ann-arbor', {}, 'on-the-list'],
    ['the host', 'rudolf-elphberg', {}, 'on-the-list'],
    ['nothing is known of them', 'boris-plekszy', {}, 'no-complete-list'],
    ['not on a complete list', 'boris-plekszy', { rollComplete: true }, 'not-on-the-complete-list'],
    [
      'a complete list of an event that our record does not reach',
      'boris-plekszy',
      { rollComplete: true, start: '2027-05-09', end: '2027-05-09' },
      null,
    ],
    ['out of office that day', 'adam-first', { rollComplete: true }, null],
  ])('%s', (_, id, event, kind) => {
    expect(standing(id, history([CAME], event))).toBe(kind);
  });

  it('whoever came to the place is on the list; the outcome says that it was no further', () => {
    const found = history([{ of: { leader: 'ann-arbor' }, status: 'attended', rest: { scope: 'city' } }], {
      rollComplete: true,
    });
    expect(rollStanding(leaders[1] ?? fail(), found)).toMatchObject({
      kind: 'on-the-list',
      outcome: { outcome: 'attended', qualifiers: [{ kind: 'city-only' }, { kind: 'single-origin' }] },
    });
  });
});

function fail(): never {
  throw new RangeError('no such leader');
}
