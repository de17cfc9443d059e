import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../packs/schema.ts';
import type { ClaimToKeep } from '../own/keep-claim.ts';
import { memoryMirror } from '../own/memory-mirror.ts';
import { importPack, removePack } from '../packs/import.ts';
import { type OwnedRecord, ownRecord } from '../record.ts';
import { ROW_TABLES } from '../rows.ts';
import { renamedClaims } from '../sample-reader.ts';
import { bundleOf, manyClaims, recordPack, worldPack } from './sample-bundle.ts';
import { stopAfter } from './stop-after.ts';

const TODAY = '2025-05-10';
const SAID: ClaimToKeep = {
  subject: { leader: 'robert-fico' },
  event: 'moscow-victory-day/2025',
  status: 'attended',
  speaker: null,
  quote: null,
  page: { url: 'https://daily.example/a', title: 'A', published: '2025-05-09', lang: 'en' },
};
const ANN = { id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] };

/** Two reports on what the bundled packs know. */
function mine(version: string, count: number): Pack {
  return recordPack({ id: 'mine', version, ...renamedClaims(manyClaims(count), 'mine') });
}

/** What a reader could see of it, after whatever has happened. */
async function seen({ queries, kept, store }: OwnedRecord) {
  const { state } = await queries.status();
  const history = await queries.leaderHistory('robert-fico');
  const [records, leaders] = [await kept.all(), await kept.leaders()];
  const rows = await store.use(async (db) => {
    const counts = await Promise.all(ROW_TABLES.map((table) => db.table(table).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  });
  return {
    state,
    origins: history?.outcomes[0]?.origins ?? 0,
    kept: [...records, ...leaders].map(({ id }) => id),
    rows,
  };
}
type Seen = Awaited<ReturnType<typeof seen>>;

interface Story {
  /** What there was before. */
  readonly before?: (record: OwnedRecord) => Promise<unknown>;
  readonly story: (record: OwnedRecord) => Promise<unknown>;
}

const STORIES: Readonly<Record<string, Story>> = {
  'filling the store for the first time': { story: ({ fill }) => fill() },
  'keeping a claim': {
    before: ({ fill }) => fill(),
    story: ({ kept }) => kept.keepClaim(SAID, TODAY),
  },
  'dropping a claim': {
    before: async ({ fill, kept }) => {
      await fill();
      await kept.keepClaim(SAID, TODAY);
    },
    story: async ({ kept }) => {
      const [record] = await kept.all();
      await kept.drop(record?.id ?? '');
    },
  },
  'calling something wrong': { before: ({ fill }) => fill(), story: ({ kept }) => kept.markWrong('x', TODAY) },
  'adding a leader': { before: ({ fill }) => fill(), story: ({ kept }) => kept.putLeader(ANN) },
  'importing a pack': {
    before: ({ fill }) => fill(),
    story: ({ store }) => importPack(store, JSON.stringify(mine('1', 2))),
  },
  'importing a newer version of it': {
    before: async ({ fill, store }) => {
      await fill();
      await importPack(store, JSON.stringify(mine('1', 2)));
    },
    story: ({ store }) => importPack(store, JSON.stringify(mine('2', 5))),
  },
  'removing it': {
    before: async ({ fill, store }) => {
      await fill();
      await importPack(store, JSON.stringify(mine('1', 2)));
    },
    story: ({ store }) => removePack(store, 'mine'),
  },
  'making the store anew': {
    before: async ({ fill, store, kept }) => {
      await fill();
      await importPack(store, JSON.stringify(mine('1', 2)));
      await kept.keepClaim(SAID, TODAY);
      await kept.putLeader(ANN);
    },
    story: ({ queries }) => queries.repair(),
  },
};

let counter = 0;

/** Tells a story up to a step, after which the worker is stopped; the next one starts. Gives what there was before, then after. */
async function tell({ before, story }: Story, steps: number): Promise<{ before: Seen; after: Seen; ended: boolean }> {
  const bundle = await bundleOf([worldPack(), recordPack()]);
  let step = () => {};
  const mirror = memoryMirror(Number.POSITIVE_INFINITY, () => step());
  const record = ownRecord(bundle, mirror, `stopped-${counter++}`);
  await before?.(record);
  const seenBefore = await seen(record);
  record.store.close();
  const ended = await stopAfter(steps, async (counted) => {
    step = counted;
    // What the first half of a story does to the mirror ends with the worker.
    await story(record).finally(() => {
      step = () => {};
    });
  });
  record.store.close();
  const next = ownRecord(bundle, mirror, record.store.name);
  await next.fill();
  return { before: seenBefore, after: await seen(next), ended };
}

describe('a worker that is stopped between any two steps', () => {
  it.each(Object.entries(STORIES))('of %s: all of it has happened or nothing', async (_, story) => {
    const filled: Seen = { ...(await tell({ story: async () => {} }, 0)).after };
    const told = await tell(story, Number.POSITIVE_INFINITY);
    const outcomes = [told.before.state === 'ready' ? told.before : filled, told.after];
    let steps = 0;
    for (; ; steps++) {
      const { after, ended } = await tell(story, steps);
      expect(outcomes, `after ${steps} steps`).toContainEqual(after);
      if (ended) break;
    }
    expect(steps).toBeGreaterThan(0);
  });
});
