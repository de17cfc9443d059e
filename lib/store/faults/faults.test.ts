import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { type MemoryMirror, memoryMirror } from '../own/memory-mirror.ts';
import { lostPacks, notePack } from '../own/mirror.ts';
import { importPack } from '../packs/import.ts';
import { type OwnedRecord, ownRecord } from '../record.ts';
import { ROW_TABLES, type RowTable } from '../rows.ts';
import { keptSample, renamedClaims } from '../sample-reader.ts';
import { bundleOf, manyClaims, recordPack, worldPack } from '../seeding/sample-bundle.ts';

/** What the reader has: a kept claim, a leader of their own, an imported pack. */
interface Reader {
  readonly record: OwnedRecord;
  readonly mirror: MemoryMirror;
}

const MINE = recordPack({ id: 'mine', name: 'My papers', ...renamedClaims(manyClaims(2), 'mine') });
const KEPT = keptSample();

let counter = 0;
async function reader(): Promise<Reader> {
  const mirror = memoryMirror();
  const record = ownRecord(await bundleOf([worldPack(), recordPack()]), mirror, `faults-${counter++}`);
  await record.fill();
  await record.kept.keep(KEPT);
  await record.kept.putLeader({ id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] });
  const imported = await importPack(record.store, JSON.stringify(MINE));
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  await notePack(mirror, imported.pack);
  return { record, mirror };
}

/** Another worker of the same extension, after this one was stopped. */
async function nextWorker({ record, mirror }: Reader): Promise<Reader> {
  record.store.close();
  return { mirror, record: ownRecord(await bundleOf([worldPack(), recordPack()]), mirror, record.store.name) };
}

/** From how many origins the history says that Fico came: one from the package, two from the imported pack. */
async function origins({ record }: Reader): Promise<number> {
  return (await record.queries.leaderHistory('robert-fico'))?.outcomes[0]?.origins ?? 0;
}

async function keptIds({ record }: Reader): Promise<string[]> {
  const [records, leaders] = [await record.kept.all(), await record.kept.leaders()];
  return [...records, ...leaders].map(({ id }) => id);
}

const lost = async ({ record, mirror }: Reader) => (await lostPacks(record.store, mirror)).map(({ name }) => name);

describe('what is lost of the database', () => {
  it.each<RowTable>(['claims', 'leaders', 'events', 'sources'])(
    'rows of the table %s: the bundled ones are filled again',
    async (table) => {
      const before = await reader();
      await before.record.store.use((db) => db.table(table).clear());
      const after = await nextWorker(before);
      await after.record.fill();
      expect(await origins(after)).toBeGreaterThanOrEqual(1);
      expect(await keptIds(after)).toEqual([KEPT.id, 'ann-arbor']);
    },
  );

  it('the list of packs: nobody gets the rows of a pack that is no more, and its loss is told', async () => {
    const before = await reader();
    await before.record.store.use((db) => db.packs.clear());
    const after = await nextWorker(before);
    await after.record.fill();
    expect(await origins(after)).toBe(1);
    expect(await keptIds(after)).toEqual([KEPT.id, 'ann-arbor']);
    expect(await lost(after)).toEqual(['My papers']);
    const generations = await after.record.store.use(async (db) =>
      (await Promise.all(ROW_TABLES.map((table) => db.table(table).toArray()))).flat().map(({ gen }) => gen),
    );
    const known = await after.record.store.use(async (db) => (await db.packs.toArray()).map(({ gen }) => gen));
    expect(new Set(generations)).toEqual(new Set(known));
  });

  it('all of it, while it is open', async () => {
    const all = await reader();
    await Dexie.delete(all.record.store.name);
    expect(await all.record.queries.status()).toMatchObject({ state: 'filling' });
    await all.record.fill();
    expect([await origins(all), await keptIds(all), await lost(all)]).toEqual([
      1,
      [KEPT.id, 'ann-arbor'],
      ['My papers'],
    ]);
  });

  it('whole tables: the database is made with them again', async () => {
    const before = await reader();
    before.record.store.close();
    const { name } = before.record.store;
    await Dexie.delete(name);
    await atVersion(name, 10, (db) => {
      db.createObjectStore('packs', { keyPath: 'id' });
    });
    const after = await nextWorker(before);
    await after.record.fill();
    expect([await origins(after), await keptIds(after)]).toEqual([1, [KEPT.id, 'ann-arbor']]);
  });

  it('a pack that the reader has removed is not lost, nor is an update that the extension has caught up with', async () => {
    const { record, mirror } = await reader();
    await notePack(mirror, { id: 'record update', name: 'Sample', version: '1', updates: 'record' });
    expect(await lostPacks(record.store, mirror)).toEqual([]);
    expect([...mirror.held.keys()]).not.toContain('pack record update');
  });
});

describe('a row that is not as it was written', () => {
  const spoilt = async (table: RowTable, of: 'bundled' | 'imported') => {
    const all = await reader();
    await all.record.store.use(async (db) => {
      const generations = (await db.packs.toArray()).filter(({ origin }) => origin === of).map(({ gen }) => gen);
      await db
        .table(table)
        .toCollection()
        .filter(({ gen }) => generations.includes(gen))
        .modify((held: { row: unknown }) => {
          held.row = 5;
        });
    });
    await expect(all.record.queries.leaderHistory('robert-fico')).rejects.toMatchObject({ fault: 'damaged' });
    return all;
  };

  it.each<RowTable>(['claims', 'leaders', 'events'])('of the package, in %s: is told, and repaired', async (table) => {
    const all = await spoilt(table, 'bundled');
    const next = await nextWorker(all);
    expect(await next.record.queries.status(), 'also the next worker says so').toMatchObject({ state: 'broken' });
    await next.record.queries.repair();
    expect(await next.record.queries.status()).toMatchObject({ state: 'ready' });
    expect([await origins(next), await keptIds(next), await lost(next)]).toEqual([3, [KEPT.id, 'ann-arbor'], []]);
  });

  it('of an imported pack: the repair takes the pack out, and says so', async () => {
    const all = await spoilt('claims', 'imported');
    await all.record.queries.repair();
    expect([await origins(all), await keptIds(all), await lost(all)]).toEqual([
      1,
      [KEPT.id, 'ann-arbor'],
      ['My papers'],
    ]);
  });

  it('of what the reader keeps: the repair takes it from the mirror', async () => {
    const all = await reader();
    await all.record.store.use((db) => db.records.put({ id: KEPT.id, kind: 'claim' }));
    expect(await origins(all), 'the histories go on without it').toBe(3);
    await all.record.queries.repair();
    expect(await all.record.kept.all()).toEqual([KEPT]);
    expect(await origins(all)).toBe(3);
  });
});

describe('somebody in the way', () => {
  it('who holds an older version and does not let go: that is said, and it goes on when they have gone', async () => {
    const name = `faults-${counter++}`;
    const held = await atVersion(name, 5, () => {}, 'open');
    const record = ownRecord(await bundleOf([worldPack(), recordPack()]), null, name);
    const told = {
      state: 'broken',
      fault: 'blocked',
      reason: 'Another tab of the extension holds the database: close it.',
    };
    expect(await record.queries.status()).toEqual(told);
    expect(await record.queries.status(), 'asked again').toEqual(told);
    await expect(record.queries.repair()).rejects.toMatchObject({ fault: 'blocked' });
    held.close();
    await expect.poll(() => record.fill().then(() => 'filled', String)).toBe('filled');
    expect(await record.queries.status()).toMatchObject({ state: 'ready' });
  });

  it('who upgrades it: we let go, and go on beside it', async () => {
    const { record } = await reader();
    await atVersion(record.store.name, 990, () => {});
    // Dexie opens what a newer version has made, as long as it finds its tables there.
    expect(await record.queries.status()).toMatchObject({ state: 'ready' });
  });
});

describe('no room', () => {
  it.each([1, 500, 1500])('in the middle of an import, at row %i: nothing of it is left', async (at) => {
    const { record } = await reader();
    const rows = () =>
      record.store.use(async (db) =>
        Object.fromEntries(await Promise.all(ROW_TABLES.map(async (table) => [table, await db.table(table).count()]))),
      );
    const before = await rows();
    const full = fullAfter(at);
    const big = recordPack({ id: 'big', ...renamedClaims(manyClaims(1000), 'big') });
    await expect(importPack(record.store, JSON.stringify(big))).rejects.toMatchObject({ fault: 'full' });
    expect((await record.queries.leaderHistory('robert-fico'))?.outcomes[0]?.origins).toBe(3);
    expect(await rows(), 'what was written of it is gone at once').toEqual(before);
    expect(await record.store.use((db) => db.installations.count())).toBe(0);
    full.end();
  });

  it('to fill the store: that is said, and what is kept stays', async () => {
    const mirror = memoryMirror();
    mirror.held.set(`record ${KEPT.id}`, KEPT);
    const record = ownRecord(await bundleOf([worldPack(), recordPack()]), mirror, `faults-${counter++}`);
    const full = fullAfter(4);
    await expect(record.fill()).rejects.toMatchObject({ fault: 'full' });
    expect(await record.queries.status()).toEqual({
      state: 'broken',
      fault: 'full',
      reason: 'There is no room left on this device.',
    });
    full.end();
    await record.fill();
    expect(await record.kept.all()).toEqual([KEPT]);
  });
});

it('no database at all: that is said', async () => {
  const open = indexedDB.open;
  indexedDB.open = () => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  };
  const record = ownRecord(await bundleOf([worldPack()]), memoryMirror(), `faults-${counter++}`);
  await expect(record.fill()).rejects.toMatchObject({ fault: 'unavailable' });
  expect(await record.queries.status()).toMatchObject({ state: 'broken' });
  indexedDB.open = open;
});

/** Opens a database as it is at a version, by the browser's own interface. */
function atVersion(
  name: string,
  version: number,
  change: (db: IDBDatabase) => void,
  then: 'close' | 'open' = 'close',
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => change(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      if (then === 'close') request.result.close();
      resolve(request.result);
    };
  });
}

/** A device whose room ends with so many more rows. */
function fullAfter(rows: number): { end(): void } {
  const { put } = IDBObjectStore.prototype;
  let written = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
    if (++written < rows) return put.apply(this, row);
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  };
  return {
    end() {
      IDBObjectStore.prototype.put = put;
    },
  };
}
