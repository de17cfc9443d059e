import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportAnnotations } from '../../history/exports/export-kept.ts';
import { importPack } from '../packs/import.ts';
import { setUsed } from '../packs/installed-packs.ts';
import { setPaints } from '../painting/paints.ts';
import { type OwnedRecord, ownRecord } from '../record.ts';
import { keptSample, renamedClaims } from '../sample-reader.ts';
import { bundleOf, manyClaims, recordPack, worldPack } from '../seeding/sample-bundle.ts';
import { backupOf } from './backup.ts';
import { type MemoryMirror, memoryMirror } from './memory-mirror.ts';
import { lostPacks } from './mirror.ts';
import { annotationsAsBackup, beginsLikeAnnotations } from './read-annotations.ts';
import { beginsLikeBackup, readBackup, restoreBackup } from './restore.ts';

const SETTINGS = { badge: false, highlight: 'tint' };
const ANN = { id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] };
const MINE = recordPack({ id: 'mine', name: 'Mine', ...renamedClaims(manyClaims(3), 'mine') });
/** Builds on the one before it, which comes after it in the file. */
const [FIRST] = MINE.claims;
const ABOVE = recordPack({
  id: 'above',
  name: 'Above',
  sources: [],
  claims: FIRST ? [{ ...FIRST, id: `${FIRST.source}#2`, status: 'absent' }] : [],
});

let counter = 0;
let mirror: MemoryMirror;
async function fresh(bundle = bundleOf([worldPack(), recordPack()])): Promise<OwnedRecord> {
  mirror = memoryMirror();
  const record = ownRecord(await bundle, mirror, `backup-${counter++}`);
  await record.fill();
  return record;
}

async function lived(): Promise<OwnedRecord> {
  const record = await fresh();
  const { kept, store } = record;
  await kept.keep({ ...keptSample(), quote: { exact: 'He\ncame', prefix: '', suffix: '.' } });
  await kept.markWrong('leader/robert-fico', '2026-11-22');
  await kept.putLeader(ANN);
  await setPaints(store, 'own', true);
  await importPack(store, JSON.stringify(MINE));
  await importPack(store, JSON.stringify(ABOVE));
  await setPaints(store, 'mine', true);
  await setUsed(store, 'above', false);
  await importPack(store, JSON.stringify(recordPack({ version: '2099.1', ...manyClaims(2) })));
  return record;
}

const textOf = async ({ store }: OwnedRecord) => (await backupOf(store, SETTINGS)).join('');
let text: string;

beforeEach(async () => {
  text ??= await textOf(await lived());
});

async function restored(record: OwnedRecord, backup = text): Promise<void> {
  const read = await readBackup(record.store, backup);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  await restoreBackup(record.store, mirror, read.backup);
}

describe('a backup', () => {
  it('comes back byte for byte from a store that had nothing', async () => {
    const record = await fresh();
    await restored(record);
    expect(await textOf(record)).toBe(text);
    expect(await record.store.use((db) => db.packs.toCollection().primaryKeys())).toEqual([
      'above',
      'mine',
      'own',
      'record',
      'record update',
      'world',
    ]);
  });

  it('comes back twice as once, and stands in the mirror', async () => {
    const record = await fresh();
    await restored(record);
    await restored(record);
    expect(await textOf(record)).toBe(text);
    expect([...mirror.held.keys()].toSorted()).toEqual([
      'leader ann-arbor',
      'pack above',
      'pack mine',
      'pack record update',
      `record ${keptSample().id}`,
      'record wrong leader/robert-fico',
    ]);
    expect(await lostPacks(record.store, mirror)).toEqual([]);
  });

  it('says what it would change before it does, and takes nothing away', async () => {
    const record = await fresh();
    await record.kept.markWrong('another', '2026-11-22');
    await record.kept.keep({ ...keptSample(), read: '2020-01-01' });
    const read = await readBackup(record.store, text);
    expect(read.ok && read.restoring).toEqual({
      kept: { added: 1, changed: 1 },
      leaders: { added: 1, changed: 0 },
      packs: { added: 3, changed: 0 },
    });
    await restored(record);
    expect((await record.kept.all()).map(({ id }) => id)).toContain('wrong another');
  });

  it('comes back beside a newer extension that has the same ids, or as new a pack', async () => {
    const theirs = renamedClaims(manyClaims(3), 'mine');
    const record = await fresh(bundleOf([worldPack(), recordPack({ version: '2099.2', ...theirs })]));
    await restored(record);
    expect(await record.store.use((db) => db.packs.toCollection().primaryKeys())).not.toContain('record update');
    expect((await record.kept.all()).length).toBe(2);
  });

  it('is told from a pack', () => {
    expect([text, JSON.stringify(MINE), ''].map(beginsLikeBackup)).toEqual([true, false, false]);
  });
});

describe('quotations that were exported as Web Annotations', () => {
  const quoted = { ...keptSample(), quote: { exact: 'He came', prefix: 'a ', suffix: '.' } };

  it('are kept again as they were', async () => {
    const file = JSON.stringify(exportAnnotations([quoted]), null, 2);
    expect([beginsLikeAnnotations(file), beginsLikeAnnotations(text)]).toEqual([true, false]);
    const record = await fresh();
    await restored(record, annotationsAsBackup(file));
    expect(await record.kept.all()).toEqual([quoted]);
    expect(exportAnnotations((await record.queries.keepsakes()).claims)).toEqual(JSON.parse(file));
  });

  it.each([
    ['cut off', (file: string) => file.slice(0, -20)],
    [
      'of somebody else',
      (file: string) => file.replace('TextualBody', 'Text').replace(/"value": ".*"/, '"value": "Nice!"'),
    ],
  ])('%s: are refused', async (_, spoil) => {
    const file = spoil(JSON.stringify(exportAnnotations([quoted]), null, 2));
    expect((await readBackup((await fresh()).store, annotationsAsBackup(file))).ok).toBe(false);
  });
});

describe('nothing is restored unless all is right', () => {
  it.each<[string, (text: string) => string, string]>([
    ['a kept claim', (right) => right.replace('"kind":"claim"', '"kind":"gossip"'), 'records[0]'],
    [
      'a leader of nowhere',
      (right) => right.replace('"country":"SK","id":"ann-arbor"', '"country":"QQ","id":"ann-arbor"'),
      'leaders[0].country',
    ],
    [
      'a claim of a pack',
      (right) => right.replace('"status":"absent"', '"status":"ill"'),
      'packs[0].pack.claims[0].status',
    ],
    [
      'a reference',
      (right) => right.replace('"source":"mine-paper-2"', '"source":"paper-x"'),
      'packs[1].pack.claims[2]',
    ],
    [
      'a title that deceives',
      (right) => right.replace('"title":"Who came"', '"title":"\\u202eWho came"'),
      'records[0].source.title',
    ],
    ['a field too many', (right) => right.replace('"paintsOwn"', '"__proto__":1,"paintsOwn"'), ''],
    ['half of it', (right) => right.slice(0, 500), ''],
  ])('%s', async (_, spoil, path) => {
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    const record = await fresh();
    const before = await textOf(record);
    const read = await readBackup(record.store, spoilt);
    expect(read.ok ? [] : read.faults.map((fault) => fault.path).join()).toContain(path);
    expect(read.ok ? 0 : read.faults[0]?.line).toBeGreaterThan(0);
    expect(await textOf(record)).toBe(before);
  });

  it('stopped by the reader: nothing of it is there', async () => {
    const record = await fresh();
    const before = await textOf(record);
    const read = await readBackup(record.store, text);
    if (!read.ok) throw new Error('the backup is right');
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(restoreBackup(record.store, mirror, read.backup, { signal: stop })).rejects.toThrow('stopped');
    expect([await textOf(record), [...mirror.held.keys()]]).toEqual([before, []]);
  });
});
