/**
 * Runs in a page of a real browser (bench/world.ts): what the browser's database takes by itself for the same rows in
 * the same stores, with nothing of ours around it. A database of its own, in a browser of its own: they share files.
 */
import type { Pack } from '../../lib/packs/schema.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { claimsByEvent, dossiersOf } from '../../lib/store/dossiers.ts';
import { ROW_TABLES, rowsOf } from '../../lib/store/rows.ts';
import { CHUNK } from '../../lib/store/seeding/install.ts';
import { importedPart } from './imported-part.ts';
import { makeWorld, worldPart } from './make-world.ts';
import type { Figures } from './measure.browser.ts';

/** Puts the rows of a world, and of what is imported into it, and gets the latter back. */
export async function bare(part: number): Promise<Figures> {
  const { world, record } = makeWorld(worldPart(part));
  const opened = openDatabase(`bare-${part}`);
  await opened.open();
  const db = opened.backendDB();
  const seeding = await timed(async () => {
    await put(db, world, 1);
    await put(db, record, 2);
  });
  const importing = await timed(() => put(db, importedPart(record, part), 3));
  const saving = await timed(async () => JSON.stringify(await got(db, 'claims', 3)));
  return { seeding, importing, saving };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function put(db: IDBDatabase, pack: Pack, gen: number): Promise<void> {
  const rows = rowsOf(pack, gen);
  const tables = [
    ...ROW_TABLES.map((table) => [table, rows[table]] as const),
    ['dossiers', [...dossiersOf(pack, claimsByEvent(pack), gen)]] as const,
  ];
  for (const [table, all] of tables) {
    for (let start = 0; start < all.length; start += CHUNK) {
      const change = db.transaction(table, 'readwrite');
      const store = change.objectStore(table);
      for (const row of all.slice(start, start + CHUNK)) store.put(row);
      await new Promise((resolve, reject) => {
        change.oncomplete = resolve;
        change.onabort = () => reject(change.error);
      });
    }
  }
}

function got(db: IDBDatabase, table: string, gen: number): Promise<unknown> {
  const range = IDBKeyRange.bound([gen], [gen, []]);
  return new Promise((resolve, reject) => {
    const request = db.transaction(table).objectStore(table).getAll(range);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
