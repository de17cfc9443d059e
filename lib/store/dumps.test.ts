import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { importPack } from './packs/import.ts';
import { ownRecord } from './record.ts';
import { keptSample, renamedClaims } from './sample-reader.ts';
import { bundleOf, manyClaims, recordPack, worldPack } from './seeding/sample-bundle.ts';

/** A database as it lies on a reader's disk. */
interface Dump {
  /** As the browser counts: ten times ours. */
  readonly version: number;
  readonly tables: readonly {
    readonly name: string;
    readonly key: IDBObjectStore['keyPath'];
    readonly indexes: readonly {
      readonly name: string;
      readonly path: string | readonly string[];
      readonly multi: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

const FOLDER = join(import.meta.dirname, 'dumps');
const bundle = () => bundleOf([worldPack(), recordPack()]);

/** A store with everything that a reader can have: kept, called wrong, added, imported, switched on. */
async function lived(name: string): Promise<void> {
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-000000000000');
  const record = ownRecord(await bundle(), null, name);
  await record.fill();
  await record.kept.keep(keptSample());
  await record.kept.markWrong('leader/robert-fico', '2026-11-22');
  await record.kept.putLeader({ id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] });
  await importPack(record.store, JSON.stringify(recordPack({ id: 'mine', ...renamedClaims(manyClaims(2), 'mine') })));
  record.store.close();
  vi.restoreAllMocks();
}

function opened(name: string, version?: number, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version);
    request.onupgradeneeded = () => make?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function dumpOf(name: string): Promise<Dump> {
  const db = await opened(name);
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const tables = names.map(async (table) => {
    const store = transaction.objectStore(table);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry } = store.index(index);
      return { name: index, path: keyPath, multi: multiEntry };
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return { name: table, key: store.keyPath, indexes, rows };
  });
  const dump = { version: db.version, tables: await Promise.all(tables) };
  db.close();
  return dump;
}

async function restoreDump(name: string, { version, tables }: Dump): Promise<void> {
  const db = await opened(name, version, (made) => {
    for (const { name: table, key, indexes } of tables) {
      const store = made.createObjectStore(table, { keyPath: key });
      for (const { name: index, path, multi } of indexes) {
        store.createIndex(index, path as string | string[], { multiEntry: multi });
      }
    }
  });
  const transaction = db.transaction(
    tables.map((table) => table.name),
    'readwrite',
  );
  for (const { name: table, rows } of tables) for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

it('what this version writes is what its dump holds: another shape needs a new version of the database, which gets one of its own', async () => {
  await lived('dump');
  const dump = await dumpOf('dump');
  await expect(`${JSON.stringify(dump, null, 1)}\n`).toMatchFileSnapshot(
    join(FOLDER, `version-${dump.version / 10}.json`),
  );
});

describe.each(readdirSync(FOLDER))('a database that was written by an earlier version: %s', (file) => {
  const open = async (name: string) => {
    const dump: Dump = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    await restoreDump(name, dump);
    const record = ownRecord(await bundle(), null, name);
    await record.fill();
    return record;
  };

  it('has everything that is the reader’s', async () => {
    const record = await open(`whole ${file}`);
    expect((await record.kept.all()).map(({ id }) => id)).toEqual([keptSample().id, 'wrong leader/robert-fico']);
    expect(await record.queries.keepsakes()).toMatchObject({ claims: [keptSample()], wrong: [{ kind: 'wrong' }] });
    expect((await record.kept.leaders()).map(({ id }) => id)).toEqual(['ann-arbor']);
    expect(await record.queries.status()).toMatchObject({ state: 'ready' });
  });

  it('has the tables and indexes of a new one', async () => {
    const shape = async (name: string) =>
      (await dumpOf(name)).tables.map(({ name, key, indexes }) => ({ name, key, indexes }));
    (await open(`shape ${file}`)).store.close();
    await lived(`new ${file}`);
    expect(await shape(`shape ${file}`)).toEqual(await shape(`new ${file}`));
  });

  it('answers from its packs, the imported one among them', async () => {
    const { queries } = await open(`answers ${file}`);
    const history = await queries.leaderHistory('robert-fico');
    expect(history?.outcomes[0]).toMatchObject({ outcome: 'attended', origins: 3 });
    expect(history?.kept).toHaveLength(1);
    const [event] = await queries.eventHistories(['moscow-victory-day/2025']);
    expect(event?.outcomes).toMatchObject([{ outcome: 'host' }, { outcome: 'attended', origins: 3 }]);
    expect(await queries.search('ann arbor')).toMatchObject([{ id: 'ann-arbor' }]);
  });
});
