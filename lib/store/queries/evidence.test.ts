import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { comingsOf } from '../../history/beside-a-page/comings.ts';
import { eventHistory } from '../../history/listings/event-history.ts';
import { growthOf } from '../../history/listings/growth.ts';
import { leaderHistory } from '../../history/listings/leader-history.ts';
import { overviewOf } from '../../history/listings/overview.ts';
import { seriesHistory } from '../../history/listings/series-history.ts';
import { evidenceOf, type Said } from '../../history/sample-evidence.ts';
import type { EventHistory, Evidence } from '../../history/types.ts';
import type { Pack, Visit } from '../../packs/schema.ts';
import { bundleOf } from '../seeding/sample-bundle.ts';
import { seed } from '../seeding/seed.ts';
import { createStore, type Store } from '../store.ts';
import { dexieQueries } from './dexie-queries.ts';
import { evidenceOnLeaders } from './evidence.ts';
import type { Queries } from './queries.ts';

const SAID: Said[] = [
  { of: { leader: 'ann-arbor' }, status: 'accepted', on: '2025-05-01' },
  { of: { country: 'AR' }, status: 'attended' },
  { of: { country: 'SY' }, status: 'represented', rest: { representative: { leader: 'king-ottokar' } } },
  { of: { all: 'foreign' }, status: 'absent', event: 'gala/2022', on: '2022-05-09' },
  { of: { group: 'league' }, status: 'invited', event: 'gala/2023', on: '2023-05-01' },
  { of: { leader: 'boris-plekszy' }, status: 'absent', rest: { series: 'gala' } },
  { of: { leader: 'zora-muskar' }, status: 'attended', event: 'fair/2024', on: '2024-05-09' },
];
const VISITS: Visit[] = [
  {
    id: 'ann-2023',
    leader: 'ann-arbor',
    country: 'BO',
    from: '2023-09',
    met: ['boris-plekszy'],
    source: 'paper-0',
    locator: null,
  },
  {
    id: 'boris-2022',
    leader: 'boris-plekszy',
    country: 'RR',
    from: '2022-01',
    last: { of: 'abroad', asOf: '2025-05-01' },
    source: 'paper-0',
    locator: null,
  },
];
const TALLIES = [
  {
    event: 'gala/2025',
    what: 'leaders' as const,
    status: 'expected' as const,
    n: 3,
    bound: 'exact' as const,
    source: 'paper-6',
    locator: null,
  },
];

const all: Evidence = evidenceOf(SAID, { visits: VISITS, tallies: TALLIES });

function packOf({ recordUntil, ...rows }: Evidence): Pack {
  const header = { format: 'attendance-pack/1', id: 'all', name: 'All', version: '1', licence: 'CC0-1.0' } as const;
  return { ...header, recordUntil, ...structuredClone(rows) } as Pack;
}

async function filled(name: string): Promise<{ store: Store; queries: Queries }> {
  const store = createStore(name);
  await seed(store, await bundleOf([packOf(all)]));
  return { store, queries: dexieQueries(store, async () => {}) };
}

describe('the store gathers just what history needs', () => {
  it.each(all.leaders.map((leader) => [leader.id, leader] as const))('%s', async (id, leader) => {
    const { queries } = await filled(`leader-${id}`);
    const found = await queries.leaderHistory(id);
    const whole = leaderHistory(leader, all);
    expect(found?.outcomes).toEqual(whole.outcomes);
    expect(found?.visits).toEqual(whole.visits);
    expect(found?.announcedVisits).toEqual(whole.announcedVisits);
    expect(new Set(found?.editions)).toEqual(new Set(whole.editions));
    expect(found?.habits).toEqual(whole.habits);
    expect(found?.events).toEqual(whole.events);
    expect(found?.groups).toEqual(whole.groups);
    expect(found?.sources).toEqual(whole.sources);
    expect(new Set(found?.people)).toEqual(new Set(whole.people));
    expect(new Set(found?.series)).toEqual(new Set(whole.series));
    expect(found?.recordUntil).toBe(all.recordUntil);
  });

  it.each(all.events.map((event) => [event.id, event] as const))('%s', async (id, event) => {
    const { queries } = await filled(`event-${id}`);
    const found = await queries.eventHistory(id);
    const whole = eventHistory(event, all);
    const { leaders, countries, general, ...rest } = whole;
    expect(found).toMatchObject(rest);
    expect(new Set(found?.leaders)).toEqual(new Set(leaders));
    expect(new Set(found?.countries)).toEqual(new Set(countries));
    expect(new Set(found?.general)).toEqual(new Set(general));
  });

  it.each(all.series.map((series) => [series.id, series] as const))('the series %s', async (id, series) => {
    const { queries } = await filled(`series-${id}`);
    const found = await queries.seriesHistory(id);
    const { leaders, ...rest } = seriesHistory(series, all);
    expect(found).toMatchObject(rest);
    expect(new Set(found?.leaders)).toEqual(new Set(leaders));
  });

  it.each(all.events.map((event) => [event.id, event] as const))('how %s grew', async (id, event) => {
    const { queries } = await filled(`growth-${id}`);
    expect(await queries.growth(id)).toEqual(growthOf(event, all));
  });

  it('the overview', async () => {
    const { queries } = await filled('overview');
    expect(await queries.overview()).toEqual(overviewOf(all, new Set(all.claims.flatMap(({ event }) => event ?? []))));
  });

  it('several at one go, in the order asked, as one by one', async () => {
    const { queries } = await filled('several');
    const events = [...all.events.map(({ id }) => id).toReversed(), 'gala/1999'];
    const rolls = (found: readonly EventHistory[]) =>
      found.map(({ event, outcomes, general, tallies }) => ({ event, outcomes, general, tallies }));
    expect(rolls(await queries.eventHistories(events))).toEqual(
      rolls((await Promise.all(events.map((id) => queries.eventHistory(id)))).filter((found) => found !== null)),
    );
  });

  it('the comings of some leaders to some events, as their whole histories have them', async () => {
    const { queries } = await filled('comings');
    const leaders = [...all.leaders.map(({ id }) => id), 'nobody'];
    for (const { id } of all.events) {
      expect(await queries.comings(leaders, [id]), id).toEqual(comingsOf(all.leaders, [id], all));
    }
  });

  it('reads nothing of others', async () => {
    const { store } = await filled('frugal');
    const found = await store.use((db) => evidenceOnLeaders(db, ['zora-muskar']));
    expect(found.evidence.claims.map(({ id }) => id).sort()).toEqual(['paper-2#1', 'paper-3#1', 'paper-6#1']);
  });

  it('knows nothing of unknown ids', async () => {
    const { queries } = await filled('unknown');
    expect(await queries.leaderHistory('nobody')).toBeNull();
    expect(await queries.eventHistory('gala/1999')).toBeNull();
    expect(await queries.seriesHistory('party')).toBeNull();
    expect(await queries.growth('gala/1999')).toEqual([]);
  });
});
