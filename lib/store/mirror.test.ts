import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Leader } from '../packs/schema.ts';
import { keptIn } from './kept.ts';
import { type Mirror, reconcile } from './mirror.ts';
import { ownRecord } from './record.ts';
import { bundleOf, recordPack, worldPack } from './sample-bundle.ts';
import { createStore } from './store.ts';

const ONE = { id: 'kept-1', note: 'one' };
const TWO = { id: 'kept-2', note: 'two' };
const ANN: Leader = { id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] };

/** `storage.local` for tests, with what was read of it. */
function memory(room = Number.POSITIVE_INFINITY): Mirror & { readonly held: Map<string, unknown>; reads: number } {
  const held = new Map<string, unknown>();
  return {
    held,
    reads: 0,
    async keys() {
      return [...held.keys()];
    },
    async get(keys) {
      this.reads += keys.length;
      return Object.fromEntries(keys.filter((key) => held.has(key)).map((key) => [key, held.get(key)]));
    },
    async set(values) {
      if (held.size + Object.keys(values).length > room) throw new Error('no room');
      for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) held.delete(key);
    },
  };
}

const bundle = () => bundleOf([worldPack(), recordPack()]);

describe('what the reader keeps', () => {
  it('stands in the database and in the mirror, and leaves both', async () => {
    const mirror = memory();
    const kept = keptIn(createStore('kept'), mirror);
    expect(await kept.keep(ONE)).toEqual({ mirrored: true });
    await kept.putLeader(ANN);
    expect([await kept.all(), await kept.leaders()]).toEqual([[ONE], [ANN]]);
    expect([...mirror.held]).toEqual([
      ['record kept-1', ONE],
      ['leader ann-arbor', ANN],
    ]);
    await kept.drop('kept-1');
    await kept.removeLeader('ann-arbor');
    expect([await kept.all(), await kept.leaders(), mirror.held.size]).toEqual([[], [], 0]);
  });

  it('is kept where the mirror has no room, and says so', async () => {
    const kept = keptIn(createStore('no-room'), memory(1));
    await kept.keep(ONE);
    expect(await kept.keep(TWO)).toEqual({ mirrored: false });
    expect(await kept.all()).toEqual([ONE, TWO]);
  });

  it('survives that the whole database is gone', async () => {
    const mirror = memory();
    const first = ownRecord(await bundle(), mirror, 'lost');
    await first.fill();
    await first.kept.keep(ONE);
    await first.kept.putLeader(ANN);
    first.store.close();
    await Dexie.delete('lost');
    const second = ownRecord(await bundle(), mirror, 'lost');
    await second.fill();
    expect([await second.kept.all(), await second.kept.leaders()]).toEqual([[ONE], [ANN]]);
    expect(await second.queries.status()).toMatchObject({ state: 'ready' });
  });

  it('survives that a repair finds nothing to put aside', async () => {
    const mirror = memory();
    const record = ownRecord(await bundle(), mirror, 'unreadable');
    await record.fill();
    await record.kept.keep(ONE);
    await record.store.use((db) => db.records.clear());
    await record.queries.repair();
    expect(await record.kept.all()).toEqual([ONE]);
  });

  it('a mirror that cannot be read keeps nobody from the bundled history', async () => {
    const broken: Mirror = { ...memory(), keys: () => Promise.reject(new Error('no storage')) };
    const record = ownRecord(await bundle(), broken, 'broken-mirror');
    await record.fill();
    expect(await record.queries.status()).toMatchObject({ state: 'ready' });
  });
});

describe('making both agree', () => {
  it('gives each what the other has; where both have a record, the database’s stands', async () => {
    const store = createStore('agree');
    const mirror = memory();
    mirror.held.set('record kept-1', { ...ONE, note: 'older' });
    mirror.held.set('record kept-3', { id: 'kept-3' });
    await store.use((db) => db.records.bulkPut([ONE, TWO]));
    await reconcile(store, mirror);
    expect(await store.use((db) => db.records.toArray())).toEqual([ONE, TWO, { id: 'kept-3' }]);
    expect([...mirror.held.keys()].sort()).toEqual(['record kept-1', 'record kept-2', 'record kept-3']);
    expect(mirror.reads, 'values are read only of what is missing').toBe(1);
  });

  it('a worker that is stopped between the two halves of dropping has not dropped it', async () => {
    const store = createStore('half-dropped');
    const mirror = memory();
    await keptIn(store, mirror).keep(ONE);
    await mirror.remove(['record kept-1']);
    await reconcile(store, mirror);
    expect(await store.use((db) => db.records.toArray())).toEqual([ONE]);
    expect(mirror.held.has('record kept-1')).toBe(true);
  });
});
