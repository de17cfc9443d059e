import { describe, expect, it } from 'vitest';
import type { AttendanceEvent, Visit } from '../../packs/schema.ts';
import { leaderHistory } from '../listings/leader-history.ts';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import type { LeaderHistory } from '../types.ts';
import { firstSince, type Precedents } from './first-since.ts';

/** Ann Arbor holds office from 2020; galas are held in Strelsau, Ruritania. */
const ANN = { leader: 'ann-arbor' } as const;
const YEARS = ['2019', '2021', '2022', '2023', '2024', '2025'];

const came = (year: string, rest: Said['rest'] = {}): Said => ({
  of: ANN,
  status: 'attended',
  event: `gala/${year}`,
  on: `${year}-05-09`,
  rest,
});

function history(
  said: readonly Said[],
  { visits = [], complete = [] as string[] }: { visits?: Visit[]; complete?: string[] } = {},
): LeaderHistory {
  const evidence = evidenceOf(said, { visits });
  const template = evidence.events.find(({ id }) => id === 'gala/2025');
  const leader = evidence.leaders.find(({ id }) => id === 'ann-arbor');
  if (!template || !leader) throw new RangeError('the sample has changed');
  const galas = YEARS.map((year): AttendanceEvent => {
    const day = `${year}-05-09`;
    return { ...template, id: `gala/${year}`, start: day, end: day, rollComplete: complete.includes(year) };
  });
  return leaderHistory(leader, { ...evidence, events: galas });
}

function at(year: string, found: LeaderHistory): Precedents | null {
  const event = found.editions.find(({ id }) => id === `gala/${year}`);
  if (!event) throw new RangeError(year);
  return firstSince(found, event);
}

describe('the nth time', () => {
  const short = (found: Precedents | null) => found?.times && `${found.times.exact ? '' : 'at least '}${found.times.n}`;

  it.each<[string, Said[], string[], string | null | undefined]>([
    ['every edition is known', [came('2023'), came('2025')], ['2021', '2022', '2024'], '2'],
    ['of one edition nothing is known', [came('2023'), came('2025')], ['2021', '2022'], 'at least 2'],
    ['the first time, for certain', [came('2025')], ['2021', '2022', '2023', '2024'], '1'],
    ['the only time on a record with gaps says nothing', [came('2025')], ['2022'], null],
    [
      'an acceptance of an earlier year is no presence',
      [{ of: ANN, status: 'accepted', event: 'gala/2024', on: '2024-05-01' }, came('2023'), came('2025')],
      ['2021', '2022'],
      'at least 2',
    ],
    [
      'in the city is not at the event',
      [came('2024', { scope: 'city' }), came('2025')],
      ['2021', '2022', '2023'],
      null,
    ],
    [
      'announced for this year',
      [came('2023'), { of: ANN, status: 'accepted', event: 'gala/2025', on: '2025-05-01' }],
      ['2021', '2022', '2024'],
      '2',
    ],
    ['this year in the city only', [came('2023'), came('2025', { scope: 'city' })], ['2021', '2022', '2024'], null],
    [
      'they did not come',
      [came('2023'), { of: ANN, status: 'absent', event: 'gala/2025' }],
      ['2021', '2022', '2024'],
      undefined,
    ],
    [
      'they declined',
      [came('2023'), { of: ANN, status: 'declined', event: 'gala/2025', on: '2025-05-01' }],
      ['2021', '2022', '2024'],
      undefined,
    ],
  ])('%s', (_, said, complete, times) => {
    expect(short(at('2025', history(said, { complete })))).toBe(times);
  });

  it('says with it what the record covers, and whether this time is reported', () => {
    const found = history([came('2023'), came('2025')], { complete: ['2021', '2022', '2024'] });
    expect(at('2025', found)).toMatchObject({
      made: true,
      recordFrom: 'gala/2019',
      recordUntil: '2025-12-31',
      times: { before: ['gala/2023'] },
    });
    const planned = history([came('2023'), { of: ANN, status: 'accepted', event: 'gala/2025', on: '2025-05-01' }]);
    expect(at('2025', planned)?.made).toBe(false);
  });

  it('is only a lower bound for somebody in office longer than the record', () => {
    const found = history([came('2025'), came('2024')], { complete: ['2019', '2021', '2022', '2023'] });
    const veteran = {
      ...found.leader,
      offices: found.leader.offices.map((office) => ({ ...office, from: '2005-01-01' })),
    };
    expect(at('2025', { ...found, leader: veteran })?.times).toMatchObject({ n: 2, exact: false });
  });
});

describe('every year since', () => {
  it.each<[string, Said[], string | undefined]>([
    ['three in a row', [came('2023'), came('2024'), came('2025')], 'gala/2023 3'],
    ['two are no row', [came('2024'), came('2025')], undefined],
    ['broken by an edition that is not known', [came('2021'), came('2022'), came('2024'), came('2025')], undefined],
    [
      'with this year to come',
      [came('2022'), came('2023'), came('2024'), { of: ANN, status: 'accepted', event: 'gala/2025', on: '2025-05-01' }],
      'gala/2022 4',
    ],
  ])('%s', (_, said, run) => {
    const found = at('2025', history(said))?.run;
    expect(found ? `${found.since} ${found.n}` : undefined).toBe(run);
  });
});

describe('the first journey since', () => {
  const last = (parts: Partial<Visit> = {}): Visit => ({
    id: 'ann-2019',
    leader: 'ann-arbor',
    country: 'RR',
    place: 'Strelsau',
    from: '2021-01',
    last: { of: 'country', asOf: '2025-04-01' },
    source: 'paper-0',
    locator: null,
    ...parts,
  });
  const accepted: Said = { of: ANN, status: 'accepted', event: 'gala/2025', on: '2025-05-01' };
  const since = (visits: Visit[], said: Said[] = [accepted]) =>
    at('2025', history(said, { visits }))?.journeys.map(({ of, since: visit }) => `${of} ${visit.from}`);

  it.each<[string, Visit[], Said[], string[]]>([
    ['a source calls it the last to the country', [last()], [accepted], ['country 2021-01']],
    ['no source does: our record is not whole', [last({ last: undefined } as Partial<Visit>)], [accepted], []],
    ['to the place', [last({ last: { of: 'place', asOf: '2025-04-01' } })], [accepted], ['place 2021-01']],
    [
      'to another place of the country',
      [last({ place: 'Zenda', last: { of: 'place', asOf: '2025-04-01' } })],
      [accepted],
      [],
    ],
    [
      'abroad at all, and to the country: the widest first',
      [last(), last({ id: 'ann-bo', country: 'BO', from: '2023-09', last: { of: 'abroad', asOf: '2025-04-01' } })],
      [accepted],
      ['abroad 2023-09', 'country 2021-01'],
    ],
    ['the source is too old to know', [last({ last: { of: 'country', asOf: '2024-04-01' } })], [accepted], []],
    [
      'our record has a later journey',
      [last(), last({ id: 'ann-2024', from: '2024-02-01', last: undefined } as Partial<Visit>)],
      [accepted],
      [],
    ],
    ['our record has them at an event between', [last()], [accepted, came('2024')], []],
    [
      'they may have come to one between',
      [last()],
      [accepted, { of: ANN, status: 'accepted', event: 'gala/2024', on: '2024-05-01' }],
      [],
    ],
    [
      'an announced journey to this very event is no other',
      [
        last(),
        last({
          id: 'ann-2025',
          from: '2025-05-08',
          partOf: 'gala/2025',
          announced: true,
          last: undefined,
        } as Partial<Visit>),
      ],
      [accepted],
      ['country 2021-01'],
    ],
  ])('%s', (_, visits, said, journeys) => {
    expect(since(visits.map(withoutUndefined), said)).toEqual(journeys);
  });

  it('is asked of a visit as well; one that is part of an edition is told as that edition', () => {
    const visits = [last(), last({ id: 'ann-now', from: '2025-05-20', kind: 'working' })].map((visit, n) =>
      n === 1 ? withoutUndefined({ ...visit, last: undefined } as never) : visit,
    );
    const found = history([accepted], { visits });
    const target = found.visits.find(({ id }) => id === 'ann-now');
    expect(target && firstSince(found, target)).toMatchObject({ made: true, times: null, journeys: [] });
  });

  it('keeps the count of a source, of a journey that is only announced as well', () => {
    const { last: _, ...plain } = last();
    const fifth: Visit = { ...plain, id: 'ann-2025', from: '2025-05-08', partOf: 'gala/2025', announced: true, nth: 5 };
    const found = at('2025', history([accepted], { visits: [last(), fifth] }));
    expect(found?.counted).toMatchObject({ n: 5, visit: { id: 'ann-2025' }, source: { id: 'paper-0' } });
    expect(at('2025', history([accepted], { visits: [last()] }))?.counted).toBeNull();
  });

  it('has nothing to say of journeys at home', () => {
    const found = history([accepted], { visits: [last()] });
    expect(firstSince(found, { ...last(), country: 'AR' })).toBeNull();
  });
});

function withoutUndefined(visit: Visit): Visit {
  return Object.fromEntries(Object.entries(visit).filter(([, value]) => value !== undefined)) as unknown as Visit;
}
