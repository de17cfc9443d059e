import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { samplePack } from '../../packs/sample-pack.ts';
import type { Pack } from '../../packs/schema.ts';
import { OWN_PACK, putOwnLeader } from '../own/own-pack.ts';
import { loadPainting } from '../painting/painting.ts';
import { setPaints } from '../painting/paints.ts';
import { dexieQueries } from '../queries/dexie-queries.ts';
import { ROW_TABLES } from '../rows.ts';
import { renamedClaims } from '../sample-reader.ts';
import { CHUNK, countRows } from '../seeding/install.ts';
import { bundleOf, manyClaims, recordPack, worldPack } from '../seeding/sample-bundle.ts';
import { seed } from '../seeding/seed.ts';
import { createStore, type Store } from '../store.ts';
import { importPack, removePack } from './import.ts';
import { installedPacks, setUsed } from './installed-packs.ts';
import { previewImport } from './preview-import.ts';
import { packFile } from './save-pack.ts';

let store: Store;
let counter = 0;
const bundle = () => bundleOf([worldPack(), recordPack()]);

beforeEach(async () => {
  store = createStore(`import-test-${counter++}`);
  await seed(store, await bundle());
});

/** A pack of one more report, on what the bundled packs know. */
function mine(parts: Partial<Pack> = {}): Pack {
  const { sources, claims } = samplePack();
  const [source] = sources;
  const [claim] = claims;
  if (!source || !claim) throw new RangeError('the sample has no claim');
  return recordPack({
    id: 'mine',
    sources: [{ ...source, id: 'my-paper' }],
    claims: [{ ...claim, id: 'my-paper#1', source: 'my-paper', origin: 'My Paper' }],
    ...parts,
  });
}

const big = (): Pack => {
  const { sources, claims } = manyClaims(2 * CHUNK);
  return mine({ sources, claims });
};

const text = (pack: Pack): string => JSON.stringify(pack, null, 1);

async function origins(): Promise<number> {
  const history = await dexieQueries(store, async () => {}).leaderHistory('robert-fico');
  return history?.outcomes[0]?.origins ?? 0;
}

/** Rows of all generations: what is left behind shows here. */
function rows(): Promise<number> {
  return store.use(async (db) => {
    const counts = await Promise.all(ROW_TABLES.map((table) => db.table(table).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

describe('importing a pack', () => {
  it('adds its reports to the history, paints nothing, and stays when the extension is updated', async () => {
    const result = await importPack(store, text(mine()));
    expect(result).toMatchObject({ ok: true, replaced: null, pack: { id: 'mine', origin: 'imported', paints: false } });
    expect(await origins()).toBe(2);
    await seed(store, await bundleOf([worldPack({ version: '2' }), recordPack({ version: '2' })]));
    expect(await origins()).toBe(2);
  });

  it('replaces the one by the same id, and keeps what the reader has switched on', async () => {
    await importPack(store, text(mine()));
    await setPaints(store, 'mine', true);
    const before = await rows();
    const result = await importPack(store, text(mine({ version: '2' })));
    expect(result).toMatchObject({ ok: true, replaced: mine().version, pack: { version: '2', paints: true } });
    expect([await origins(), await rows()]).toEqual([2, before]);
  });

  it('can be taken out again', async () => {
    const before = await rows();
    await importPack(store, text(mine()));
    await removePack(store, 'mine');
    expect([await origins(), await rows()]).toEqual([1, before]);
    await expect(removePack(store, 'world')).rejects.toThrow('No imported pack is called "world".');
  });

  it('says how far it is', async () => {
    const seen: number[] = [];
    await importPack(store, text(big()), { onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(countRows(big()));
  });
});

describe('a newer version of a bundled pack', () => {
  const newer = (version = '2099.1.1'): Pack => recordPack({ version, ...manyClaims(3) });
  const ids = () => store.use((db) => db.packs.toCollection().primaryKeys());

  it('answers in its place, and leaves alone what is painted', async () => {
    const before = await loadPainting(store, undefined);
    const result = await importPack(store, text(newer()));
    expect(result).toMatchObject({ ok: true, replaced: recordPack().version, pack: { updates: 'record' } });
    expect(await origins()).toBe(3);
    expect((await loadPainting(store, undefined)).key).toBe(before.key);
  });

  it('takes the place of an earlier one, and can be taken out again', async () => {
    await importPack(store, text(newer()));
    await importPack(store, text(newer('2099.1.2')));
    expect(await ids()).toEqual(['record', 'record update', 'world']);
    expect(await origins()).toBe(3);
    await removePack(store, 'record update');
    expect(await origins()).toBe(1);
  });

  it('stays while the extension has an older one, and goes when it brings as new a one', async () => {
    await importPack(store, text(newer()));
    await seed(store, await bundleOf([worldPack(), recordPack({ version: '2098.1.1', ...manyClaims(2) })]));
    expect(await origins()).toBe(3);
    await seed(store, await bundleOf([worldPack(), recordPack({ version: '2099.1.1', ...manyClaims(4) })]));
    expect([await origins(), await ids()]).toEqual([4, ['record', 'world']]);
  });
});

describe('conflicts of ids', () => {
  const theirs = (): Pack => recordPack({ version: '2', ...renamedClaims(manyClaims(2), 'mine') });

  it('between files are refused', async () => {
    await importPack(store, text({ ...theirs(), id: 'one' }));
    const result = await importPack(store, text({ ...theirs(), id: 'two' }));
    expect(result.ok ? [] : result.faults.map(({ message }) => message)).toContain(
      'another pack has this claim already',
    );
  });

  it('with what a new version of the extension brings: its rows stand, those that do not are named', async () => {
    await importPack(store, text({ ...theirs(), id: 'one' }));
    await seed(store, await bundleOf([worldPack(), theirs()]));
    const packs = await installedPacks(store);
    expect(packs.find(({ id }) => id === 'one')?.shadowed).toEqual([
      'mine-paper-0',
      'mine-paper-1',
      'mine-paper-0#1',
      'mine-paper-1#1',
    ]);
    expect(packs.filter(({ id }) => id !== 'one').flatMap(({ shadowed }) => shadowed)).toEqual([]);
    expect(await origins()).toBe(2);
  });
});

describe('saving a pack', () => {
  it('gives a file that imports again as it was', async () => {
    await importPack(store, text(mine()));
    const saved = await packFile(store, 'mine', 'json');
    await removePack(store, 'mine');
    await importPack(store, saved);
    expect(await packFile(store, 'mine', 'json')).toBe(saved);
  });

  it('as a table has the sources of other packs with it', async () => {
    const [claim] = mine().claims;
    const on = samplePack().sources[0]?.id ?? '';
    await importPack(
      store,
      text(mine({ sources: [], claims: claim ? [{ ...claim, id: `${on}#7`, source: on }] : [] })),
    );
    const table = await packFile(store, 'mine', 'csv');
    expect(table.split('\r\n')[1]).toContain('The Daily');
    await expect(packFile(store, 'nobody', 'csv')).rejects.toThrow('No pack "nobody" is installed.');
  });
});

describe('the list of packs', () => {
  it('has the bundled ones, what was imported and what the reader added, with their rows', async () => {
    await importPack(store, text(mine()));
    await putOwnLeader(store, { id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] });
    const packs = await installedPacks(store);
    expect(packs.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
      'record bundled',
      'world bundled',
      'mine imported',
      'own own',
    ]);
    expect(packs.find(({ id }) => id === 'mine')).toMatchObject({ paints: false, rows: { sources: 1, claims: 1 } });
    expect(packs.at(-1)?.rows).toEqual({ leaders: 1 });
  });

  it('a pack that is taken out of use answers nothing and paints nothing, and comes back whole', async () => {
    await importPack(store, text(mine()));
    await setUsed(store, 'mine', false);
    expect(await origins()).toBe(1);
    expect((await installedPacks(store)).find(({ id }) => id === 'mine')?.unused).toBe(true);
    await setUsed(store, 'mine', true);
    expect(await origins()).toBe(2);
    await expect(setUsed(store, 'world', false)).rejects.toThrow('No imported pack is called "world".');
  });

  it('of an update that is taken out of use the bundled pack answers again', async () => {
    await importPack(store, text(recordPack({ version: '2099.1.1', ...manyClaims(3) })));
    await setUsed(store, 'record update', false);
    expect(await origins()).toBe(1);
  });
});

describe('a preview', () => {
  it('counts what would be added, changed and removed, and writes nothing', async () => {
    const before = await rows();
    expect(await previewImport(store, text(mine()))).toMatchObject({
      ok: true,
      replaces: null,
      changes: { sources: { added: 1, changed: 0, removed: 0 }, claims: { added: 1 } },
    });
    await importPack(store, text(mine()));
    const [claim] = mine().claims;
    if (!claim) throw new RangeError('the sample has no claim');
    const next = mine({
      version: '2',
      claims: [
        { ...claim, note: 'Mended.' },
        { ...claim, id: 'my-paper#2' },
      ],
    });
    expect(await previewImport(store, text(next))).toMatchObject({
      replaces: mine().version,
      changes: { claims: { added: 1, changed: 1, removed: 0 } },
    });
    expect(await rows()).toBe(before + 2);
  });

  it('compares a newer version of a bundled pack with what answers now', async () => {
    const newer = recordPack({ version: '2099.1.1', ...manyClaims(3) });
    const first = await previewImport(store, text(newer));
    expect(first).toMatchObject({ replaces: recordPack().version, changes: { claims: { added: 3, removed: 1 } } });
    await importPack(store, text(newer));
    const second = await previewImport(store, text({ ...newer, version: '2099.1.2' }));
    expect(second).toMatchObject({ ok: true, replaces: '2099.1.1', changes: {} });
  });

  it('names faults as the import itself does', async () => {
    expect(await previewImport(store, '{')).toMatchObject({ ok: false, total: 1 });
  });
});

describe('nothing is written unless all is right', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{ "id": }', '1: expected a value'],
    [
      'a reference that leads nowhere',
      text(mine()).replace('"source": "my-paper"', '"source": "their-paper"'),
      'there is no source "their-paper"',
    ],
    [
      'an id that a bundled pack has',
      text(mine({ leaders: worldPack().leaders.slice(0, 1) })),
      'another pack has this leader already',
    ],
    [
      'a bundled pack in the version that the extension has',
      text(recordPack()),
      'the extension has "record" in version',
    ],
    [
      'the id of the reader’s own pack',
      text(mine({ id: OWN_PACK })),
      '"own" is the pack of what you have added yourself',
    ],
  ])('%s', async (_, file, message) => {
    const before = await rows();
    const result = await importPack(store, file);
    expect(result.ok ? [] : result.faults.map((fault) => `${fault.line}: ${fault.message}`).join('\n')).toContain(
      message,
    );
    expect([await rows(), await store.use((db) => db.installations.count())]).toEqual([before, 0]);
  });

  it.each([0, 1, 2, 3])('stopped by the reader after %i chunks: nothing of it is left', async (chunks) => {
    const before = await rows();
    const stopper = new AbortController();
    let written = 0;
    const importing = importPack(store, text(big()), {
      signal: stopper.signal,
      onProgress: () => {
        if (written++ >= chunks) stopper.abort(new Error('stopped by the reader'));
      },
    });
    await expect(importing).rejects.toThrow('stopped by the reader');
    expect([await origins(), await rows()]).toEqual([1, before]);
  });

  it('killed half-way: nobody sees it, and the next start sweeps it away', async () => {
    const before = await rows();
    // What a page that is gone leaves behind: rows, and the note that they were begun.
    await store.use(async (db) => {
      await db.installations.put({ id: 'import mine', hash: 'x', gen: 99, done: 1, total: 9, origin: 'imported' });
      await db.sources.put({ gen: 99, id: 'my-paper', row: mine().sources[0] ?? fail() });
    });
    expect(await origins()).toBe(1);
    await seed(store, await bundle());
    expect([await rows(), await store.use((db) => db.installations.count())]).toEqual([before, 0]);
  });

  it('a worker that wakes meanwhile leaves it alone', async () => {
    const seeds: Promise<void>[] = [];
    const newer = await bundleOf([worldPack({ version: '2' }), recordPack({ version: '2' })]);
    await importPack(store, text(big()), { onProgress: () => seeds.push(seed(store, newer)) });
    await Promise.all(seeds);
    expect(await origins()).toBe(2 * CHUNK + 1);
  });
});

function fail(): never {
  throw new RangeError('the sample has no source');
}
