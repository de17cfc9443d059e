import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../packs/schema.ts';
import { dexieQueries } from '../queries/dexie-queries.ts';
import { GENERATION_TABLES } from '../rows.ts';
import { createStore, type Store } from '../store.ts';
import { CHUNK, countRows } from './install.ts';
import { bundleOf, manyClaims, recordPack, worldPack } from './sample-bundle.ts';
import { seed } from './seed.ts';

let store: Store;
let counter = 0;

beforeEach(() => {
  store = createStore(`seed-test-${counter++}`);
});

function queries() {
  return dexieQueries(store, async () => {});
}

async function origins(): Promise<number> {
  const history = await queries().leaderHistory('robert-fico');
  return history?.outcomes[0]?.origins ?? 0;
}

/** How many reports there are of the host and the guest of the sample's event: their list is read from the dossiers. */
async function guests(): Promise<number[]> {
  const [history] = await queries().eventHistories(['moscow-victory-day/2025']);
  return (history?.outcomes ?? []).map(({ ladder }) => ladder.length);
}

/** Rows of all generations: what is left behind shows here. */
function rowsLeft(): Promise<number> {
  return store.use(async (db) => {
    const counts = await Promise.all(GENERATION_TABLES.map((table) => db.table(table).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

function rowsIn(...packs: Pack[]): number {
  return packs.reduce((sum, pack) => sum + countRows(pack), 0);
}

/** Seeds, but the worker is stopped after so many chunks. */
async function stoppedAfter(chunks: number, bundle: Awaited<ReturnType<typeof bundleOf>>): Promise<number> {
  let done = 0;
  let written = 0;
  const stop = new Error('the worker is stopped');
  await seed(store, bundle, (progress) => {
    done = progress.done;
    if (written++ >= chunks) throw stop;
  }).catch((error: unknown) => {
    if (error !== stop) throw error;
  });
  store.close();
  store = createStore(store.name);
  return done;
}

describe('filling the store', () => {
  it('holds every row of every pack, and answers', async () => {
    const bundle = await bundleOf([worldPack(), recordPack()]);
    await seed(store, bundle);
    expect(await rowsLeft()).toBe(rowsIn(worldPack(), recordPack()));
    expect(await queries().status()).toEqual({ state: 'ready', recordUntil: '2025-12-31' });
    expect(await origins()).toBe(1);
  });

  it('says how far it is', async () => {
    const bundle = await bundleOf([worldPack(), recordPack(manyClaims(CHUNK))]);
    const seen: number[] = [];
    await seed(store, bundle, ({ done, total }) => {
      expect(total).toBe(rowsIn(worldPack(), recordPack(manyClaims(CHUNK))));
      seen.push(done);
    });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(rowsIn(worldPack(), recordPack(manyClaims(CHUNK))));
    expect(seen.length).toBeGreaterThan(3);
  });

  it('reads nothing where the package has not changed', async () => {
    const bundle = await bundleOf([worldPack(), recordPack()]);
    await seed(store, bundle);
    bundle.loads.length = 0;
    await seed(store, bundle);
    expect(bundle.loads).toEqual([]);
  });
});

describe('a worker that is stopped half-way', () => {
  const big = recordPack(manyClaims(CHUNK));

  it.each([0, 1, 2, 3, 4, 5])('after %i chunks: nothing is half there, and the next one goes on', async (chunks) => {
    const bundle = await bundleOf([worldPack(), big]);
    const done = await stoppedAfter(chunks, bundle);
    expect(await queries().status()).toMatchObject({ state: 'filling', total: rowsIn(worldPack(), big) });
    expect(await queries().leaderHistory('robert-fico')).toBeNull();
    const resumed: number[] = [];
    await seed(store, bundle, (progress) => resumed.push(progress.done));
    // The world comes first; whatever was written of it and of the record is not written again.
    expect(resumed[0]).toBe(Math.min(done, rowsIn(worldPack())));
    expect(await rowsLeft()).toBe(rowsIn(worldPack(), big));
    expect(await origins()).toBe(CHUNK);
    expect(await guests()).toEqual([1, CHUNK]);
  });

  it('and a new version arrives: what was begun is thrown away', async () => {
    await stoppedAfter(2, await bundleOf([worldPack(), big]));
    await seed(store, await bundleOf([worldPack(), recordPack({ version: '2' })]));
    expect(await rowsLeft()).toBe(rowsIn(worldPack(), recordPack()));
    expect(await origins()).toBe(1);
  });
});

describe('a new version', () => {
  const two = recordPack({ version: '2', ...manyClaims(2) });

  it('replaces the rows of the pack that changed, and no others', async () => {
    await seed(store, await bundleOf([worldPack(), recordPack()]));
    const worldBefore = await store.use((db) => db.packs.get('world'));
    await seed(store, await bundleOf([worldPack(), two]));
    expect(await rowsLeft()).toBe(rowsIn(worldPack(), two));
    expect(await origins()).toBe(2);
    expect(await store.use((db) => db.packs.get('world'))).toEqual(worldBefore);
  });

  it('is invisible until it is complete', async () => {
    await seed(store, await bundleOf([worldPack(), recordPack()]));
    const big = recordPack({ version: '3', ...manyClaims(CHUNK) });
    // Each attempt writes one chunk more.
    for (const chunks of [0, 1, 1]) {
      await stoppedAfter(chunks, await bundleOf([worldPack(), big]));
      expect(await queries().status()).toMatchObject({ state: 'ready' });
      expect(await origins()).toBe(1);
    }
    await seed(store, await bundleOf([worldPack(), big]));
    expect(await origins()).toBe(CHUNK);
    expect(await rowsLeft()).toBe(rowsIn(worldPack(), big));
  });

  it('without a pack takes it away', async () => {
    await seed(store, await bundleOf([worldPack(), recordPack()]));
    await seed(store, await bundleOf([worldPack()]));
    expect(await rowsLeft()).toBe(rowsIn(worldPack()));
    expect((await queries().leaderHistory('robert-fico'))?.outcomes).toEqual([]);
  });

  it('leaves the reader’s own records and imported packs alone', async () => {
    await seed(store, await bundleOf([worldPack(), recordPack()]));
    const own = { id: 'kept-1', note: 'mine' };
    await store.use(async (db) => {
      await db.records.put(own);
      const pack = await db.packs.get('record');
      if (pack) await db.packs.put({ ...pack, origin: 'imported' });
    });
    await seed(store, await bundleOf([worldPack({ version: '2' }), two]));
    expect(await store.use((db) => db.records.toArray())).toEqual([own]);
    expect(await origins()).toBe(1);
    await seed(store, await bundleOf([worldPack({ version: '3' })]));
    expect(await origins()).toBe(1);
  });
});

describe('a table that was lost', () => {
  it.each(['claims', 'leaders', 'sources'] as const)('%s: is filled again', async (table) => {
    const bundle = await bundleOf([worldPack(), recordPack()]);
    await seed(store, bundle);
    await store.use((db) => db.table(table).clear());
    await seed(store, bundle);
    expect(await rowsLeft()).toBe(rowsIn(worldPack(), recordPack()));
    expect(await origins()).toBe(1);
  });

  it('a single row that was taken out stays out', async () => {
    const bundle = await bundleOf([worldPack(), recordPack(manyClaims(2))]);
    await seed(store, bundle);
    await store.use((db) => db.claims.where('leader').equals('robert-fico').limit(1).delete());
    await seed(store, bundle);
    expect(await origins()).toBe(1);
  });
});

it('two that fill at once do no harm', async () => {
  const packs = [worldPack(), recordPack(manyClaims(2 * CHUNK))];
  const other = createStore(store.name);
  await Promise.all([seed(store, await bundleOf(packs)), seed(other, await bundleOf(packs))]);
  other.close();
  expect(await rowsLeft()).toBe(rowsIn(...packs));
  expect(await origins()).toBe(2 * CHUNK);
});

it('a package that gives another pack than was asked for is refused', async () => {
  const bundle = await bundleOf([worldPack()]);
  await expect(seed(store, { ...bundle, load: async () => recordPack() })).rejects.toThrow(
    'The package gives the pack "record" where "world" was asked for.',
  );
});
