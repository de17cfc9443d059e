import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { ownRecord } from '../record.ts';
import { bundleOf, recordPack, worldPack } from '../seeding/sample-bundle.ts';
import { createStore } from '../store.ts';
import { restoreRescued } from './rescue.ts';

const MINE = [
  { id: 'kept-1', note: 'one' },
  { id: 'kept-2', note: 'two' },
];

it('fills the store anew and keeps the reader’s own records', async () => {
  const record = ownRecord(await bundleOf([worldPack(), recordPack()]), null, 'repair');
  await record.fill();
  await record.store.use(async (db) => {
    await db.records.bulkPut(MINE);
    await db.claims.clear();
  });
  expect((await record.queries.leaderHistory('robert-fico'))?.outcomes).toEqual([]);
  await record.queries.repair();
  expect((await record.queries.leaderHistory('robert-fico'))?.outcomes).toHaveLength(1);
  expect(await record.store.use((db) => db.records.toArray())).toEqual(MINE);
  expect(await Dexie.exists('repair-rescue')).toBe(false);
});

it('keeps them from a database of any version and shape', async () => {
  for (const version of [1, 7]) {
    const name = `odd-${version}`;
    const odd = new Dexie(name);
    odd.version(version).stores({ records: 'id', other: '++n' });
    await odd.table('records').bulkPut(MINE);
    odd.close();
    const record = ownRecord(await bundleOf([worldPack(), recordPack()]), null, name);
    await record.queries.repair();
    expect(await record.queries.status(), name).toMatchObject({ state: 'ready' });
    expect(await record.store.use((db) => db.records.toArray()), name).toEqual(MINE);
  }
});

it('a worker that is stopped between putting aside and bringing back loses nothing', async () => {
  // The state after the old database was deleted: the records wait in the one beside it.
  const aside = new Dexie('stopped-rescue');
  aside.version(1).stores({ records: 'id' });
  await aside.table('records').bulkPut(MINE);
  aside.close();
  const record = ownRecord(await bundleOf([worldPack(), recordPack()]), null, 'stopped');
  await record.store.use((db) => db.records.put({ id: 'kept-2', note: 'newer' }));
  await record.fill();
  expect(await record.store.use((db) => db.records.toArray())).toEqual([MINE[0], { id: 'kept-2', note: 'newer' }]);
  expect(await Dexie.exists('stopped-rescue')).toBe(false);
});

it('has nothing to bring back where nothing was put aside', async () => {
  const store = createStore('nothing-aside');
  await restoreRescued(store);
  expect(await store.use((db) => db.records.count())).toBe(0);
});

it('keeps the packs that are the reader’s, with their rows, and throws a half of one away', async () => {
  const record = ownRecord(await bundleOf([worldPack(), recordPack()]), null, 'own-packs');
  await record.fill();
  await record.kept.putLeader({ id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] });
  const world = await record.store.use((db) => db.packs.get('world'));
  if (!world) throw new RangeError('no world');
  const { bundledHash: _, ...imported } = world;
  await record.store.use(async (db) => {
    await db.packs.put({ ...imported, id: 'half', gen: 77, origin: 'imported', tables: ['leaders', 'events'] });
    await db.leaders.put({
      gen: 77,
      id: 'x',
      offices: [],
      years: [],
      words: [],
      row: { id: 'x', name: 'X', country: 'SK', offices: [] },
    });
  });
  await record.queries.repair();
  expect(await record.kept.leaders()).toMatchObject([{ id: 'ann-arbor' }]);
  expect(await record.queries.search('ann arbor')).toMatchObject([{ id: 'ann-arbor' }]);
  expect(await record.store.use((db) => db.packs.toCollection().primaryKeys())).toEqual(['own', 'record', 'world']);
});
