import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportAnnotations, exportPack } from '../../history/exports/export-kept.ts';
import { knownFrom } from '../../packs/known.ts';
import { samplePack } from '../../packs/sample-pack.ts';
import { validatePack } from '../../packs/validate.ts';
import { repair } from '../faults/repair.ts';
import { loadPainting } from '../painting/painting.ts';
import { setPaints } from '../painting/paints.ts';
import { dexieQueries } from '../queries/dexie-queries.ts';
import { ownRecord } from '../record.ts';
import { bundleOf, recordPack, worldPack } from '../seeding/sample-bundle.ts';
import { seed } from '../seeding/seed.ts';
import { createStore, type Store } from '../store.ts';
import type { ClaimToKeep } from './keep-claim.ts';
import { type Kept, keptIn } from './kept.ts';
import type { Mirror } from './mirror.ts';
import { OWN_PACK, putOwnLeader } from './own-pack.ts';

const TODAY = '2026-11-22';
const FICO: ClaimToKeep = {
  subject: { leader: 'robert-fico' },
  event: 'moscow-victory-day/2025',
  status: 'accepted',
  speaker: 'his office',
  quote: { exact: 'Fico will come', prefix: 'On Friday ', suffix: ' to Moscow.' },
  page: { url: 'https://news.example/a?b#c', title: 'Who comes', published: '2025-05-01', lang: 'en-GB' },
};

async function filled(name: string): Promise<{ store: Store; kept: Kept }> {
  const store = createStore(name);
  await seed(store, await bundleOf([worldPack(), recordPack()]));
  return { store, kept: keptIn(store, null) };
}
const queriesOf = (store: Store) => dexieQueries(store, async () => {});

describe('a claim that the reader keeps', () => {
  it('has its quotation, address, title, and the days of article and reading', async () => {
    const { kept } = await filled('keep-shape');
    expect(await kept.keepClaim(FICO, TODAY)).toMatchObject({
      claim: { subject: FICO.subject, status: 'accepted', origin: 'his office', reported: '2025-05-01' },
      source: {
        title: 'Who comes',
        url: 'https://news.example/a?b',
        published: '2025-05-01',
        publisher: 'news.example',
      },
      quote: FICO.quote,
      read: TODAY,
    });
  });

  it('is kept once, and beside others of the same page', async () => {
    const { store, kept } = await filled('keep-once');
    const first = await kept.keepClaim(FICO, TODAY);
    expect((await kept.keepClaim(FICO, '2026-12-01')).id).toBe(first.id);
    const second = await kept.keepClaim({ ...FICO, status: 'expected' }, TODAY);
    expect(second.source.id).toBe(first.source.id);
    const { claims } = await queriesOf(store).keepsakes();
    expect(claims.map(({ claim }) => claim.status)).toEqual(['accepted', 'expected']);
  });

  it('knows of its outlet what the record knows', async () => {
    const { store, kept } = await filled('keep-outlet');
    await store.use(async (db) => {
      const held = await db.sources.toArray();
      await db.sources.bulkPut(
        held.map((one) => ({ ...one, row: { ...one.row, kind: 'state-media', restrictedIn: ['RU'] } })),
      );
    });
    const { source } = await kept.keepClaim(
      { ...FICO, page: { ...FICO.page, url: 'https://www.daily.example/other' } },
      TODAY,
    );
    expect(source).toMatchObject({ publisher: 'The Daily', kind: 'state-media', restrictedIn: ['RU'] });
  });

  it.each([
    ['an address that is none of the web', { url: 'file:///home/me/a.html' }, { url: null, publisher: '–' }],
    ['a page without a date', { published: null }, { published: TODAY }],
    ['a page without a title', { title: ' ' }, { title: 'news.example' }],
    ['a page without a language', { lang: '' }, { lang: 'und' }],
  ])('takes %s as it is', async (what, page, source) => {
    const { kept } = await filled(`keep ${what}`);
    const found = await kept.keepClaim({ ...FICO, page: { ...FICO.page, ...page } }, TODAY);
    expect(found.source).toMatchObject(source);
  });

  it.each<[string, Partial<ClaimToKeep>]>([
    ['an event', { event: 'moscow-victory-day/1800' }],
    ['a leader', { subject: { leader: 'nobody' } }],
    ['a country', { subject: { country: 'ZZ' } }],
  ])('is refused about %s that no pack has', async (what, part) => {
    const { kept } = await filled(`keep unknown ${what}`);
    await expect(kept.keepClaim({ ...FICO, ...part }, TODAY)).rejects.toThrow('No pack has this event');
  });
});

describe('kept claims in the history', () => {
  it('stand beside the record, of leader and event, and change no outcome', async () => {
    const { store, kept } = await filled('keep-history');
    const before = await queriesOf(store).leaderHistory('robert-fico');
    await kept.keepClaim({ ...FICO, status: 'absent', page: { ...FICO.page, published: '2025-05-10' } }, TODAY);
    const after = await queriesOf(store).leaderHistory('robert-fico');
    expect({ ...after, kept: undefined }).toEqual({ ...before, kept: undefined });
    expect(after?.kept).toMatchObject([{ claim: { status: 'absent' }, phase: 'after', event: { id: FICO.event } }]);
    const event = await queriesOf(store).eventHistory(FICO.event);
    expect(event?.kept).toMatchObject([{ people: [{ id: 'robert-fico' }] }]);
    expect(event?.outcomes).toHaveLength(2);
  });

  it('of a country are told of whoever led it then', async () => {
    const { store, kept } = await filled('keep-country');
    await kept.keepClaim({ ...FICO, subject: { country: 'SK' } }, TODAY);
    expect((await queriesOf(store).leaderHistory('robert-fico'))?.kept).toHaveLength(1);
    expect((await queriesOf(store).leaderHistory('vladimir-putin'))?.kept).toBeUndefined();
  });

  it('are gone when they are dropped', async () => {
    const { store, kept } = await filled('keep-drop');
    const { id } = await kept.keepClaim(FICO, TODAY);
    await kept.drop(id);
    expect((await queriesOf(store).leaderHistory('robert-fico'))?.kept).toBeUndefined();
    expect(await queriesOf(store).keepsakes()).toEqual({ claims: [], wrong: [] });
  });
});

it('nothing that is kept or called wrong changes what is painted, even where the reader’s own leaders are', async () => {
  const { store, kept } = await filled('keep-paint');
  await putOwnLeader(store, { id: 'ann-arbor', name: 'Ann Arbor', country: 'SK', offices: [] });
  await setPaints(store, OWN_PACK, true);
  const before = await loadPainting(store, undefined);
  await kept.keepClaim({ ...FICO, subject: { leader: 'ann-arbor' } }, TODAY);
  await kept.markWrong('outcome robert-fico moscow-victory-day/2025', TODAY);
  const after = await loadPainting(store, undefined);
  expect(after.key).toBe(before.key);
  expect(after.recorded).toEqual(before.recorded);
  expect(after.recorded.has('ann-arbor')).toBe(false);
  expect(after.marked).toEqual(before.marked);
});

describe('what is kept survives', () => {
  it('a repair of the store, and the loss of the whole database', async () => {
    const held = new Map<string, unknown>();
    const mirror: Mirror = {
      keys: async () => [...held.keys()],
      get: async (keys) => Object.fromEntries(keys.map((key) => [key, held.get(key)])),
      set: async (values) => {
        for (const [key, value] of Object.entries(values)) held.set(key, value);
      },
      remove: async (keys) => {
        for (const key of keys) held.delete(key);
      },
    };
    const bundle = await bundleOf([worldPack(), recordPack()]);
    const record = ownRecord(bundle, mirror, 'keep-survives');
    await record.fill();
    await record.kept.keepClaim(FICO, TODAY);
    const wrong = await record.kept.markWrong('mention leader robert-fico Fico', TODAY);
    await repair(record.store, bundle);
    expect((await record.queries.keepsakes()).claims).toHaveLength(1);
    record.store.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('keep-survives').onsuccess = resolve;
    });
    await record.fill();
    const { claims, wrong: called } = await record.queries.keepsakes();
    expect(claims).toMatchObject([{ claim: { status: 'accepted' } }]);
    expect(called).toEqual([{ id: wrong, kind: 'wrong', on: TODAY }]);
  });
});

describe('an export', () => {
  it('is a pack that can be imported, each source once', async () => {
    const { store, kept } = await filled('keep-export');
    await kept.keepClaim(FICO, TODAY);
    await kept.keepClaim({ ...FICO, status: 'expected', speaker: null }, TODAY);
    const { claims } = await queriesOf(store).keepsakes();
    const pack = exportPack(claims, TODAY);
    expect(pack.sources).toHaveLength(1);
    const checked = validatePack(JSON.parse(JSON.stringify(pack)), knownFrom([samplePack()]));
    expect(checked).toMatchObject({ ok: true });
  });

  it('has quotations as Web Annotations, as far as there is a page to find them on', async () => {
    const { store, kept } = await filled('keep-annotations');
    await kept.keepClaim(FICO, TODAY);
    await kept.keepClaim({ ...FICO, status: 'invited', quote: null }, TODAY);
    const { claims } = await queriesOf(store).keepsakes();
    expect(exportAnnotations(claims)).toMatchObject([
      { target: { source: 'https://news.example/a?b', selector: { type: 'TextQuoteSelector', ...FICO.quote } } },
    ]);
  });
});
