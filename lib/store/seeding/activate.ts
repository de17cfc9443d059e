import { holdsRecord, recordedSeries } from '../../packs/record-end.ts';
import type { Pack } from '../../packs/schema.ts';
import { isNewerVersion } from '../../packs/version.ts';
import type { InstalledPack } from '../database.ts';
import { ROW_TABLES } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Bundle } from './bundle.ts';

/**
 * Points to the rows that were written, for all packs at once. What was pointed to before becomes
 * garbage, and so does a bundled pack that the package no longer has, and an imported newer version
 * of one that is newer no more.
 */
export async function activate(store: Store, bundle: Bundle, packs: readonly Pack[]): Promise<void> {
  await store.use((db) =>
    db.transaction('rw', db.packs, db.installations, db.garbage, async () => {
      for (const installation of await db.installations.toArray()) {
        const pack = packs.find(({ id }) => id === installation.id);
        if (!pack || installation.done < installation.total) continue;
        const old = await db.packs.get(pack.id);
        if (old) await db.garbage.put({ gen: old.gen });
        const { hash, gen } = installation;
        await db.packs.put(installedFrom(pack, { hash, gen, origin: 'bundled', bundledHash: hash, paints: true }));
        await db.installations.delete(pack.id);
      }
      for (const update of await db.packs.toArray()) {
        const bundled = update.updates === undefined ? undefined : await db.packs.get(update.updates);
        if (!bundled || isNewerVersion(update.version, bundled.version)) continue;
        await db.garbage.put({ gen: update.gen });
        await db.packs.delete(update.id);
      }
      for (const pack of await db.packs.toArray()) {
        if (pack.origin !== 'bundled' || bundle.manifest.some(({ id }) => id === pack.id)) continue;
        await db.garbage.put({ gen: pack.gen });
        await db.packs.delete(pack.id);
      }
    }),
  );
}

/** A pack as the table of packs has it, once its rows are written. */
export function installedFrom(
  pack: Pack,
  how: Pick<InstalledPack, 'hash' | 'bundledHash' | 'gen' | 'origin' | 'paints'>,
): InstalledPack {
  const { id, name, version, licence, recordUntil } = pack;
  const hasRecord = holdsRecord(pack);
  const tables = ROW_TABLES.filter((table) => (pack[table] ?? []).length > 0);
  const spokenOf = pack.claims.some(({ event }) => event !== undefined);
  return {
    id,
    name,
    version,
    licence,
    recordUntil,
    hasRecord,
    recordedSeries: recordedSeries(pack),
    tables: spokenOf ? [...tables, 'dossiers'] : tables,
    ...how,
  };
}
