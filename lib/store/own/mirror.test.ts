import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Leader } from '../../packs/schema.ts';
import { ownRecord } from '../record.ts';
import { bundleOf, recordPack, worldPack } from '../seeding/sample-bundle.ts';
import { createStore } from '../store.ts';
import { keptIn } from './kept.ts';
import { memoryMirror } from './memory-mirror.ts';
import { type Mirror, reconcile } from './mirror.ts';

const ONE = { id: 'kept-1', note: 'one' };
const TWO = { id: 'kept-2', note: 'two' };
const ANN: Leader = { id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] };

const bundle = () => bundleOf([worldPack(), recordPack()]);

describe('what the reader keeps', () => {
  it('stands in the database and in the mirror, and leaves both', async () => {
    const mirror = memoryMirror();
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
    const kept = keptIn(createStore('no-room'), memoryMirror(1));
    await kept.keep(ONE);
    expect(await kept.keep(TWO)).toEqual({ mirrored: false });
    expect(await kept.all()).toEqual([ONE, TWO]);
  });

  it('survives that the whole database is gone', async () => {
    const mirror = memoryMirror();
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
    const mirror = memoryMirror();
    const record = ownRecord(await bundle(), mirror, 'unreadable');
    await record.fill();
    await record.kept.keep(ONE);
    await record.store.use((db) => db.records.clear());
    await record.queries.repair();
    expect(await record.kept.all()).toEqual([ONE]);
  });

  it('a mirror that cannot be read keeps nobody from the bundled history', async () => {
    const broken: Mirror = { ...memoryMirror(), keys: () => Promise.reject(new Error('no storage')) };
    const record = ownRecord(await bundle(), broken, 'broken-mirror');
    await record.fill();
    expect(await record.queries.status()).toMatchObject({ state: 'ready' });
  });
});

describe('making both agree', () => {
  it('gives each what the other has; where both have a record, the database’s stands', async () => {
    const store = createStore('agree');
    const mirror = memoryMirror();
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
    const mirror = memoryMirror();
    await keptIn(store, mirror).keep(ONE);
    await mirror.remove(['record kept-1']);
    await reconcile(store, mirror);
    expect(await store.use((db) => db.records.toArray())).toEqual([ONE]);
    expect(mirror.held.has('record kept-1')).toBe(true);
  });
});
