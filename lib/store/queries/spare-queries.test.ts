import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../packs/merge.ts';
import { keptIn } from '../own/kept.ts';
import { memoryMirror } from '../own/memory-mirror.ts';
import { mirroredKeepsakes } from '../own/mirror.ts';
import { keptSample } from '../sample-reader.ts';
import { bundleOf, recordPack, worldPack } from '../seeding/sample-bundle.ts';
import { seed } from '../seeding/seed.ts';
import { createStore, type Store } from '../store.ts';
import { dexieQueries } from './dexie-queries.ts';
import { packagedQueries } from './packaged-queries.ts';
import type { Queries } from './queries.ts';
import { withSpare } from './spare-queries.ts';

const packaged = packagedQueries(mergePacks([worldPack(), recordPack()]));

async function spared(name: string): Promise<{ store: Store; queries: Queries }> {
  const mirror = memoryMirror();
  const store = createStore(name);
  await keptIn(store, mirror).keep(keptSample());
  const direct = dexieQueries(store, async () => {});
  const queries = withSpare(direct, {
    isReady: async () => (await direct.status()).state === 'ready',
    packaged: async () => packaged,
    keepsakes: () => mirroredKeepsakes(mirror),
  });
  return { store, queries };
}

const answers = async (queries: Queries) => ({
  search: await queries.search('fico'),
  misspelt: await queries.search('robret fikko'),
  brief: await queries.brief([
    { kind: 'event', id: 'moscow-victory-day/2025' },
    { kind: 'leader', id: 'robert-fico' },
    { kind: 'leader', id: 'nobody' },
  ]),
  leaders: (await queries.leaders(['robert-fico'])).map(({ id }) => id),
  leader: (await queries.leaderHistory('robert-fico'))?.outcomes,
  event: (await queries.eventHistory('moscow-victory-day/2025'))?.outcomes,
  series: (await queries.seriesHistory('moscow-victory-day'))?.rows,
  growth: await queries.growth('moscow-victory-day/2025'),
  overview: await queries.overview(),
  unknown: [await queries.leaderHistory('nobody'), await queries.eventHistory('nothing/2025')],
  kept: await queries.keepsakes(),
});

describe('the bundled history and what the reader keeps are told', () => {
  const whole = async () => {
    const { store, queries } = await spared('whole');
    await seed(store, await bundleOf([worldPack(), recordPack()]));
    return answers(queries);
  };

  it('while the store is empty, as when it is full', async () => {
    const { queries } = await spared('empty');
    expect(await answers(queries)).toEqual(await whole());
  });

  it('where a row of it is damaged', async () => {
    const { store, queries } = await spared('damaged');
    await seed(store, await bundleOf([worldPack(), recordPack()]));
    await store.use(async (db) => {
      for (const table of ['leaders', 'events', 'claims', 'series']) {
        await db
          .table(table)
          .toCollection()
          .modify((held: { row: unknown }) => {
            held.row = null;
          });
      }
    });
    expect(await answers(queries)).toEqual(await whole());
    expect(await queries.status()).toMatchObject({ state: 'broken' });
  });

  it('where the browser opens no database', async () => {
    const expected = await whole();
    const { store, queries } = await spared('none');
    store.close();
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('switched off', 'InvalidStateError');
    };
    expect(await answers(queries)).toEqual(expected);
    indexedDB.open = open;
  });
});
