import { canonicalJson } from '../../packs/content-hash.ts';
import type { Leader, Pack } from '../../packs/schema.ts';
import type { InstalledPack, OwnRecord } from '../database.ts';
import { storedPack } from '../packs/stored-pack.ts';
import type { Store } from '../store.ts';
import { OWN_PACK, ownLeaders } from './own-pack.ts';

export const BACKUP_FORMAT = 'attendance-backup/1';

/** An imported pack with what the reader has switched on and off for it. */
export interface BackedPack extends Pick<InstalledPack, 'paints' | 'unused'> {
  /** Whether it is a newer version of a bundled pack. */
  readonly updates: boolean;
  readonly pack: Pack;
}

/** Everything that is the reader's: nothing of it could be had from the package again. */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly settings: unknown;
  /** What they have kept from pages and called wrong. */
  readonly records: readonly OwnRecord[];
  /** Whom they have added, and whether those are underlined. */
  readonly leaders: readonly Leader[];
  readonly paintsOwn: boolean;
  readonly packs: readonly BackedPack[];
}

/**
 * Everything that is the reader's as a file, in pieces, since it may be longer than a string can be. The
 * same store gives the same bytes: everything stands in the order of its ids, one a line.
 */
export async function backupOf(store: Store, settings: unknown): Promise<string[]> {
  const packs = (await store.use((db) => db.packs.toArray())).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const records = await store.use((db) => db.records.toArray());
  const backed: string[] = [];
  for (const installed of packs.filter(({ origin }) => origin === 'imported')) {
    const { paints, unused, updates } = installed;
    const pack = await store.use((db) => storedPack(db, installed));
    backed.push(
      canonicalJson({
        paints,
        ...(unused ? { unused } : {}),
        updates: updates !== undefined,
        pack,
      } satisfies BackedPack),
    );
  }
  const head = {
    format: BACKUP_FORMAT,
    paintsOwn: packs.find(({ id }) => id === OWN_PACK)?.paints ?? false,
    settings,
  };
  return [
    canonicalJson(head).slice(0, -1),
    ...list('records', records.map(canonicalJson)),
    ...list('leaders', (await ownLeaders(store)).map(canonicalJson)),
    ...list('packs', backed),
    '\n}\n',
  ];
}

function list(name: string, entries: readonly string[]): string[] {
  return [`,\n"${name}":[`, ...entries.flatMap((entry, n) => [n === 0 ? '\n' : ',\n', entry]), '\n]'];
}
