import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { matchNames } from '../../lexicon/lexicon.ts';
import type { Leader } from '../../packs/schema.ts';
import { compileWorld, worldOf } from '../../recognise/knowledge.ts';
import { OWN_PACK, putOwnLeader, removeOwnLeader } from '../own/own-pack.ts';
import { bundleOf, recordPack, worldPack } from '../seeding/sample-bundle.ts';
import { seed } from '../seeding/seed.ts';
import { createStore, type Store } from '../store.ts';
import { loadPainting, type Painting } from './painting.ts';
import { paintingKey } from './painting-key.ts';
import { setPaints } from './paints.ts';

async function filled(name: string): Promise<Store> {
  const store = createStore(name);
  await seed(store, await bundleOf([worldPack(), recordPack()]));
  return store;
}

function leadersIn(text: string, { knowledge }: Painting): string[] {
  const senses = matchNames(text, knowledge.lexicon).flatMap((match) => match.senses);
  return [...new Set(senses.flatMap((sense) => (sense.kind === 'leader' ? [sense.leader] : [])))];
}

const NEW_LEADER: Leader = {
  id: 'ann-arbor',
  name: 'Ann Arbor',
  country: 'SK',
  offices: [{ title: 'Prime Minister', role: 'government', country: 'SK', from: '2026-01-01', to: null }],
};
const TEXT = 'Robert Fico met Ann Arbor.';

describe('the store is what matching runs on', () => {
  it('finds the leaders of the painting packs', async () => {
    const painting = await loadPainting(await filled('matching'), undefined);
    expect(leadersIn(TEXT, painting)).toEqual(['robert-fico']);
    expect(painting.knowledge.countries.get('SK')?.name).toBe('Slovakia');
    expect(painting.knowledge.events.has('moscow-victory-day/2025')).toBe(true);
  });

  it('a leader added to the store is found on the next page, one removed is not', async () => {
    const store = await filled('edited');
    const before = await loadPainting(store, undefined);
    await putOwnLeader(store, NEW_LEADER);
    await setPaints(store, OWN_PACK, true);
    const added = await loadPainting(store, undefined, before);
    expect(leadersIn(TEXT, added)).toEqual(['robert-fico', 'ann-arbor']);
    await removeOwnLeader(store, 'ann-arbor');
    const removed = await loadPainting(store, undefined, added);
    expect(leadersIn(TEXT, removed)).toEqual(['robert-fico']);
  });

  it('also where somebody else changed the rows', async () => {
    const store = await filled('other-hands');
    const before = await loadPainting(store, undefined);
    await store.use(async (db) => {
      const row = await db.leaders.filter(({ id }) => id === 'robert-fico').first();
      if (row) await db.leaders.put({ ...row, id: 'ann-arbor', row: NEW_LEADER });
    });
    expect(leadersIn(TEXT, await loadPainting(store, undefined, before))).toEqual(['robert-fico', 'ann-arbor']);
  });

  it('what the reader adds changes no page until they switch that on, and not after they switch it off', async () => {
    const store = await filled('not-painting');
    await putOwnLeader(store, NEW_LEADER);
    const quiet = await loadPainting(store, undefined);
    expect(leadersIn(TEXT, quiet)).toEqual(['robert-fico']);
    await setPaints(store, OWN_PACK, true);
    expect(leadersIn(TEXT, await loadPainting(store, undefined, quiet))).toEqual(['robert-fico', 'ann-arbor']);
    await setPaints(store, OWN_PACK, false);
    expect(leadersIn(TEXT, await loadPainting(store, undefined))).toEqual(['robert-fico']);
  });

  it('a leader who changes is read anew', async () => {
    const store = await filled('renamed');
    await putOwnLeader(store, NEW_LEADER);
    await setPaints(store, OWN_PACK, true);
    const before = await loadPainting(store, undefined);
    await putOwnLeader(store, { ...NEW_LEADER, name: 'Anna Bor' });
    const after = await loadPainting(store, undefined, before);
    expect(leadersIn('Anna Bor and Ann Arbor', after)).toEqual(['ann-arbor']);
    expect(after.knowledge.leaders.get('ann-arbor')?.name).toBe('Anna Bor');
  });

  it('bundled packs always paint; one that is not installed cannot', async () => {
    const store = await filled('no-pack');
    await expect(setPaints(store, 'nowhere', true)).rejects.toThrow('No pack "nowhere" is installed.');
    await expect(setPaints(store, 'world', false)).rejects.toThrow('comes with the extension');
  });
});

describe('what was compiled is kept', () => {
  it('given again while nothing has changed', async () => {
    const store = await filled('same');
    const first = await loadPainting(store, undefined);
    expect(await loadPainting(store, undefined, first)).toBe(first);
  });

  it('a worker that wakes loads it from the store', async () => {
    const store = await filled('woken');
    await loadPainting(store, undefined);
    // Were it compiled anew, the leader would be gone: only the kept blob still has him.
    await store.use(async (db) => {
      const kept = await db.cache.toCollection().first();
      const world = { ...worldOf([worldPack()]), leaders: [NEW_LEADER] };
      if (kept) await db.cache.put({ ...kept, value: { world, blob: compileWorld(world), recorded: [] } });
    });
    expect(leadersIn(TEXT, await loadPainting(store, undefined))).toEqual(['ann-arbor']);
  });

  it('a blob of another version of the lexicon is compiled anew', async () => {
    const store = await filled('other-version');
    await loadPainting(store, undefined);
    await store.use(async (db) => {
      const kept = await db.cache.toCollection().first();
      const world = worldOf([worldPack()]);
      if (kept) await db.cache.put({ ...kept, value: { world, blob: new Uint8Array(64), recorded: [] } });
    });
    expect(leadersIn(TEXT, await loadPainting(store, undefined))).toEqual(['robert-fico']);
  });

  it('the package’s own lexicon is used for just the packs that it was compiled for', async () => {
    const packs = [worldPack(), recordPack()];
    const bundle = await bundleOf(packs);
    const parts = bundle.manifest.map(({ id, hash }, n) => ({
      id,
      hash,
      leaders: packs[n]?.leaders.length ?? 0,
      series: packs[n]?.series.length ?? 0,
    }));
    let loads = 0;
    const load = async () => {
      loads++;
      return compileWorld({ leaders: [NEW_LEADER], series: [] });
    };
    const store = await filled('shipped');
    const shipped = await loadPainting(store, { key: await paintingKey(parts.toReversed()), load });
    expect([loads, leadersIn(TEXT, shipped)]).toEqual([1, ['ann-arbor']]);
    const other = await filled('not-shipped');
    const compiled = await loadPainting(other, { key: 'of another package', load });
    expect([loads, leadersIn(TEXT, compiled)]).toEqual([1, ['robert-fico']]);
  });
});

it('knows of whom the painting packs hold anything', async () => {
  const { recorded } = await loadPainting(await filled('recorded'), undefined);
  expect([...recorded].sort()).toEqual(['moscow-victory-day/2025', 'robert-fico', 'vladimir-putin']);
});
