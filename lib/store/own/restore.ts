import * as v from 'valibot';
import { checkLimits } from '../../packs/checks/limits.ts';
import { shapeProblem } from '../../packs/checks/shape.ts';
import { type Known, knownFrom } from '../../packs/known.ts';
import type { Fault } from '../../packs/parsed-file.ts';
import type { Problem } from '../../packs/problem.ts';
import { faulty, parsePackFile } from '../../packs/read-pack.ts';
import { type Pack, packSchema } from '../../packs/schema.ts';
import { validatePack } from '../../packs/validate.ts';
import { isNewerVersion } from '../../packs/version.ts';
import type { OwnRecord } from '../database.ts';
import { recordSchema } from '../faults/sound.ts';
import { knownIn } from '../queries/known-in.ts';
import { heldRows } from '../rows.ts';
import { withImportLock } from '../seeding/import-lock.ts';
import { type Following, pointTo, stagePacks } from '../seeding/stage.ts';
import { sweep } from '../seeding/sweep.ts';
import type { Store } from '../store.ts';
import { BACKUP_FORMAT, type BackedPack, type Backup } from './backup.ts';
import { leaderKey, type Mirror, notePack, recordKey } from './mirror.ts';
import { OWN_PACK, ownLeaders, ownPackIn } from './own-pack.ts';

const backupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  settings: v.unknown(),
  records: v.array(recordSchema),
  leaders: v.array(v.unknown()),
  paintsOwn: v.boolean(),
  packs: v.array(
    v.strictObject({
      paints: v.boolean(),
      unused: v.optional(v.literal(true)),
      updates: v.boolean(),
      pack: v.unknown(),
    }),
  ),
});

/** How much a backup would add and change; nothing is ever taken away. */
export interface Restoring {
  readonly kept: { readonly added: number; readonly changed: number };
  readonly leaders: { readonly added: number; readonly changed: number };
  readonly packs: { readonly added: number; readonly changed: number };
}

export type BackupReading =
  | { readonly ok: true; readonly backup: Backup; readonly restoring: Restoring }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };

/** Whether a file is meant to be a backup, right or wrong: its first words say so. */
export function beginsLikeBackup(text: string): boolean {
  return text.slice(0, 100).includes(`"${BACKUP_FORMAT.slice(0, -1)}`);
}

/**
 * Decides whether a file is a backup that may be restored: every part of it passes the checks that it
 * passed when it came in. Only the ids that another pack has meanwhile are no reason to refuse what is the
 * reader's. Of bundled packs older versions than the extension's are left out.
 */
export async function readBackup(store: Store, text: string): Promise<BackupReading> {
  const file = parsePackFile(text, 'backup.json');
  if (!file.ok) return file;
  const shape = v.safeParse(backupSchema, file.value);
  if (!shape.success) return faulty(file, shape.issues.map(shapeProblem)) as BackupReading & { ok: false };
  const { output } = shape;
  const installed = await store.use((db) => db.packs.toArray());
  const bundled = new Map(installed.filter(({ origin }) => origin === 'bundled').map((pack) => [pack.id, pack]));
  const theirs = output.packs.map(({ pack }) => (v.is(v.object({ id: v.string() }), pack) ? pack.id : ''));
  const others = await store.use((db) => knownIn(db, [OWN_PACK, ...theirs.filter((id) => !bundled.has(id))]));
  // Imported packs may build on each other, in whatever order.
  const among = knownFrom(output.packs.flatMap(({ pack }) => (v.is(packSchema, pack) ? [pack] : [])));
  const known = Object.fromEntries(
    (Object.keys(others) as (keyof Known)[]).map((table) => [table, new Set([...others[table], ...among[table]])]),
  ) as unknown as Known;
  const problems = checkLimits(output.records.map((record) => ({ ...record, quote: null }))).map(
    (problem): Problem => ({ ...problem, path: `records${problem.path}` }),
  );
  const check = (path: string, value: unknown): Pack | null => {
    const result = validatePack(value, known, 'allowed');
    if (result.ok) return result.pack;
    problems.push(...result.problems.map((problem) => ({ ...problem, path: `${path}${problem.path}` })));
    return null;
  };
  const leaders = check('', { ...NOTHING, leaders: output.leaders })?.leaders ?? [];
  const packs = output.packs.flatMap(({ pack, ...how }, n): BackedPack[] => {
    const right = check(`packs[${n}].pack.`, pack);
    if (!right) return [];
    const present = bundled.get(right.id);
    return present && !isNewerVersion(right.version, present.version) ? [] : [{ ...how, pack: right } as BackedPack];
  });
  if (problems.length > 0) return faulty(file, problems) as BackupReading & { ok: false };
  const backup: Backup = { ...output, records: output.records as readonly OwnRecord[], leaders, packs };
  return { ok: true, backup, restoring: await restoringOf(store, backup) };
}

/** A pack around leaders, to check them as those of a pack. */
const NOTHING = {
  format: 'attendance-pack/1',
  id: OWN_PACK,
  name: OWN_PACK,
  version: '1',
  licence: '–',
  recordUntil: '2000-01-01',
  series: [],
  events: [],
  sources: [],
  claims: [],
} as const satisfies Omit<Pack, 'leaders'>;

async function restoringOf(store: Store, { records, leaders, packs }: Backup): Promise<Restoring> {
  const [held, own, installed] = await store.use((db) =>
    Promise.all([db.records.toArray(), ownLeaders(store), db.packs.toArray()]),
  );
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const count = <Row extends { readonly id: string }>(rows: readonly Row[], present: readonly Row[]) => {
    const known = new Map(present.map((row) => [row.id, row]));
    return {
      added: rows.filter(({ id }) => !known.has(id)).length,
      changed: rows.filter((row) => known.has(row.id) && !same(known.get(row.id), row)).length,
    };
  };
  const versions = (list: readonly { readonly id: string; readonly version: string }[]) =>
    list.map(({ id, version }) => ({ id, version }));
  const imported = installed.filter(({ origin }) => origin === 'imported');
  return {
    kept: count(records, held),
    leaders: count(leaders, own),
    packs: count(
      versions(packs.map(({ pack }) => pack)),
      versions(imported.map(({ id, updates, version }) => ({ id: updates ?? id, version }))),
    ),
  };
}

/**
 * Brings a backup back: adds what is not there, replaces what is there by the same id, takes nothing away.
 * All of it or nothing, as an import.
 *
 * @throws {StoreError} when the database cannot be written
 * @throws the signal's reason when it was stopped
 */
export async function restoreBackup(
  store: Store,
  mirror: Mirror,
  { records, leaders, packs, paintsOwn }: Backup,
  following: Following = {},
): Promise<void> {
  await withImportLock(store, async () => {
    const staged = await stagePacks(store, packs, following);
    const hash = crypto.randomUUID();
    const pointed = await store.use((db) =>
      db.transaction('rw', [db.packs, db.installations, db.garbage, db.records, db.leaders], async () => {
        await db.records.bulkPut([...records]);
        if (leaders.length > 0) {
          const own = await ownPackIn(db);
          await db.leaders.bulkPut(heldRows('leaders', leaders, own.gen));
          await db.packs.put({ ...own, hash, paints: paintsOwn });
        }
        const done = [];
        for (const [n, one] of staged.entries()) done.push((await pointTo(db, one, packs[n])).pack);
        return done;
      }),
    );
    await mirrorAll(mirror, records, leaders);
    for (const pack of pointed) await notePack(mirror, pack);
    await sweep(store);
  });
}

/** Entries written to the mirror in one piece: below what browsers take in one message. */
const AT_ONCE = 500;

/** Where there is no room for all of it, what is left out is kept all the same; the next start tries again. */
async function mirrorAll(mirror: Mirror, records: Backup['records'], leaders: Backup['leaders']): Promise<void> {
  const values = [
    ...records.map((record) => [recordKey(record.id), record] as const),
    ...leaders.map((leader) => [leaderKey(leader.id), leader] as const),
  ];
  for (let n = 0; n < values.length; n += AT_ONCE) {
    await mirror.set(Object.fromEntries(values.slice(n, n + AT_ONCE))).catch(() => {});
  }
}
