import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Leader } from '../../packs/schema.ts';
import { setPaints } from '../painting/paints.ts';
import { dexieQueries } from '../queries/dexie-queries.ts';
import { leaderRow } from '../rows.ts';
import { bundleOf, recordPack, worldPack } from '../seeding/sample-bundle.ts';
import { seed } from '../seeding/seed.ts';
import { createStore, type Store } from '../store.ts';
import { OWN_PACK, ownLeaders, putOwnLeader, removeOwnLeader } from './own-pack.ts';

const ANN: Leader = {
  id: 'ann-arbor',
  name: 'Ann Arbor',
  country: 'SK',
  offices: [{ title: 'Prime Minister', role: 'government', country: 'SK', from: '2026-01-01', to: null }],
};

async function filled(name: string): Promise<Store> {
  const store = createStore(name);
  await seed(store, await bundleOf([worldPack(), recordPack()]));
  return store;
}

const NEWER = () => bundleOf([worldPack({ version: '2' }), recordPack({ version: '2' })]);
const packOf = (store: Store) => store.use((db) => db.packs.get(OWN_PACK));
const queriesOf = (store: Store) => dexieQueries(store, async () => {});

describe('the pack of what the reader adds', () => {
  it('is made with the first leader, and its leaders are found and have histories', async () => {
    const store = await filled('own-first');
    expect(await packOf(store)).toBeUndefined();
    await putOwnLeader(store, ANN);
    expect(await ownLeaders(store)).toEqual([ANN]);
    expect(await queriesOf(store).search('ann arbor')).toMatchObject([{ kind: 'leader', id: 'ann-arbor' }]);
    expect((await queriesOf(store).leaderHistory('ann-arbor'))?.leader).toEqual(ANN);
    await removeOwnLeader(store, 'ann-arbor');
    expect(await ownLeaders(store)).toEqual([]);
  });

  it('is untouched by a new version of every bundled pack, and by one that drops them all', async () => {
    const store = await filled('own-updated');
    await putOwnLeader(store, ANN);
    await setPaints(store, OWN_PACK, true);
    const before = await packOf(store);
    await seed(store, await NEWER());
    expect(await packOf(store)).toEqual(before);
    expect(await ownLeaders(store)).toEqual([ANN]);
    await seed(store, await bundleOf([]));
    expect(await packOf(store)).toEqual(before);
    expect(await ownLeaders(store)).toEqual([ANN]);
  });

  it('takes no id that another pack has', async () => {
    const store = await filled('own-taken');
    const taken = putOwnLeader(store, { ...ANN, id: 'robert-fico' });
    await expect(taken).rejects.toThrow('Another pack has a leader "robert-fico".');
    expect(await ownLeaders(store)).toEqual([]);
  });

  it('gives way where a new version brings a leader by the same id, and keeps its own all the same', async () => {
    const store = await filled('own-overtaken');
    await putOwnLeader(store, ANN);
    const { leaders } = worldPack();
    const bundled = { ...ANN, name: 'Ann B. Arbor' };
    await seed(store, await bundleOf([worldPack({ version: '2', leaders: [...leaders, bundled] }), recordPack()]));
    expect((await queriesOf(store).leaderHistory('ann-arbor'))?.leader.name).toBe('Ann B. Arbor');
    expect(await ownLeaders(store)).toEqual([ANN]);
  });

  it('is not what makes a store ready', async () => {
    const store = createStore('own-alone');
    await putOwnLeader(store, ANN);
    expect(await queriesOf(store).status()).toMatchObject({ state: 'filling' });
  });
});

describe('leaders whom an earlier version wrote into a bundled pack', () => {
  /** What `putLeader` of the first version did: a row in the bundled pack, and a mark at its hash. */
  async function written(store: Store): Promise<void> {
    await store.use(async (db) => {
      const pack = await db.packs.get('world');
      if (!pack) throw new RangeError('no world');
      await db.leaders.put(leaderRow(ANN, pack.gen));
      await db.packs.update('world', { hash: `${pack.bundledHash}+an-edit` });
    });
  }

  it.each([
    ['with the same package', () => bundleOf([worldPack(), recordPack()])],
    ['with a new one', NEWER],
  ])('are moved into the reader’s pack, %s', async (_, bundle) => {
    const store = await filled(`moved ${_}`);
    await written(store);
    await seed(store, await bundle());
    expect(await ownLeaders(store)).toEqual([ANN]);
    const world = await store.use((db) => db.packs.get('world'));
    expect(world?.hash).toBe(world?.bundledHash);
    const held = await store.use((db) => db.leaders.filter(({ id }) => id === 'ann-arbor').toArray());
    expect(held.map(({ gen }) => gen)).not.toContain(world?.gen);
    expect((await packOf(store))?.paints).toBe(false);
  });
});
