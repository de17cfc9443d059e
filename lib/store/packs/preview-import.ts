import type { Fault } from '../../packs/parsed-file.ts';
import type { Pack } from '../../packs/schema.ts';
import { rowsOfGeneration } from '../database.ts';
import { ROW_TABLES, type RowTable, rowsOf } from '../rows.ts';
import type { Store } from '../store.ts';
import { checkImport } from './import.ts';

/** What an import would change in one table. */
export interface TableChange {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What importing a file would do; nothing is written. */
export type ImportPreview =
  | {
      readonly ok: true;
      readonly pack: Pick<Pack, 'id' | 'name' | 'version' | 'licence' | 'recordUntil'>;
      /** The version that it would take the place of; null where there is none. */
      readonly replaces: string | null;
      /** By table, where anything changes. */
      readonly changes: Readonly<Partial<Record<RowTable, TableChange>>>;
    }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };

/** Tells what importing a pack file would change, against the version that it would replace. */
export async function previewImport(store: Store, text: string, fileName = ''): Promise<ImportPreview> {
  const checked = await checkImport(store, text, fileName);
  if (!checked.ok) return checked;
  const { pack, replaces } = checked;
  const next = rowsOf(pack, 0);
  const changes: Partial<Record<RowTable, TableChange>> = {};
  for (const table of ROW_TABLES) {
    const old = replaces ? await store.use((db) => rowsOfGeneration(db, table, replaces.gen).toArray()) : [];
    const before = new Map(old.map(({ id, row }) => [id, JSON.stringify(row)]));
    const after = new Map(next[table].map(({ id, row }) => [id, JSON.stringify(row)]));
    const change: TableChange = {
      added: [...after.keys()].filter((id) => !before.has(id)).length,
      changed: [...after].filter(([id, row]) => before.has(id) && before.get(id) !== row).length,
      removed: [...before.keys()].filter((id) => !after.has(id)).length,
    };
    if (change.added + change.changed + change.removed > 0) changes[table] = change;
  }
  const { id, name, version, licence, recordUntil } = pack;
  return { ok: true, pack: { id, name, version, licence, recordUntil }, replaces: replaces?.version ?? null, changes };
}
