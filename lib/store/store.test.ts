import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { dexieQueries } from './queries/dexie-queries.ts';
import { bundleOf, recordPack, worldPack } from './seeding/sample-bundle.ts';
import { seed } from './seeding/seed.ts';
import { createStore, type Store } from './store.ts';

async function filled(name: string): Promise<Store> {
  const store = createStore(name);
  await seed(store, await bundleOf([worldPack(), recordPack()]));
  return store;
}

const packs = (store: Store): Promise<number> => store.use((db) => db.packs.count());

describe('a connection that is closed under us is opened again', () => {
  it('after it was closed while the worker slept', async () => {
    const store = await filled('sleeps');
    await store.use(async (db) => db.close());
    expect(await packs(store)).toBe(2);
  });

  it('in the middle of a question', async () => {
    const store = await filled('middle');
    let times = 0;
    const count = await store.use((db) => {
      if (times++ === 0) db.close();
      return db.packs.count();
    });
    expect([times, count]).toEqual([2, 2]);
  });

  it('for several questions at once', async () => {
    const store = await filled('several');
    await store.use(async (db) => db.close());
    expect(await Promise.all([packs(store), packs(store), packs(store)])).toEqual([2, 2, 2]);
  });

  it('after another context has deleted the database: it is empty then, and can be filled', async () => {
    const store = await filled('deleted');
    await Dexie.delete('deleted');
    expect(await packs(store)).toBe(0);
    expect(await dexieQueries(store, async () => {}).status()).toEqual({ state: 'filling', done: 0, total: 0 });
    await seed(store, await bundleOf([worldPack()]));
    expect(await packs(store)).toBe(1);
  });

  it('gives way to another context that upgrades, and goes on beside it', async () => {
    const store = await filled('upgraded');
    const next = openDatabase('upgraded');
    next.version(2).stores({ more: 'id' });
    await next.open();
    next.close();
    expect(await packs(store)).toBe(2);
  });
});

describe('faults are said clearly', () => {
  it('an error that is not the database’s is given back as it is', async () => {
    const store = await filled('errors');
    const mine = new Error('mine');
    await expect(store.use(() => Promise.reject(mine))).rejects.toBe(mine);
  });

  it('the next question after a failure to open gets a new connection', async () => {
    const store = createStore('recovers');
    const original = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('private window', 'InvalidStateError');
    };
    expect(await dexieQueries(store, async () => {}).status()).toEqual({
      state: 'broken',
      fault: 'unavailable',
      reason: 'The browser does not let this page open the database.',
    });
    indexedDB.open = original;
    expect(await packs(store)).toBe(0);
  });
});

it('has its tables', async () => {
  const db = openDatabase('schema');
  await db.open();
  expect(db.tables.map(({ name }) => name).sort()).toEqual([
    'cache',
    'claims',
    'countries',
    'dossiers',
    'events',
    'garbage',
    'groups',
    'installations',
    'leaders',
    'packs',
    'records',
    'series',
    'sources',
    'tallies',
    'visits',
  ]);
  db.close();
});
