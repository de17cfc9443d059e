/** Runs in a page of a real browser (bench/world.ts): what each piece of work on a world of a size takes. */
import { contentHash } from '../../lib/packs/content-hash.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { annotate } from '../../lib/recognise/annotate.ts';
import { backupOf } from '../../lib/store/own/backup.ts';
import { importPack } from '../../lib/store/packs/import.ts';
import { packFile } from '../../lib/store/packs/save-pack.ts';
import { loadPainting } from '../../lib/store/painting/painting.ts';
import { dexieQueries } from '../../lib/store/queries/dexie-queries.ts';
import type { Bundle } from '../../lib/store/seeding/bundle.ts';
import { seed } from '../../lib/store/seeding/seed.ts';
import { createStore } from '../../lib/store/store.ts';
import { importedPart } from './imported-part.ts';
import { makeArticle, makeKept, makeWorld, worldPart } from './make-world.ts';

/** Milliseconds by what was done; bytes where the name says so. */
export type Figures = Readonly<Record<string, number>>;

export async function measure(part: number): Promise<Figures> {
  const size = worldPart(part);
  const { world, record } = makeWorld(size);
  const figures: Record<string, number> = {};
  const time = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    const result = await work();
    figures[name] = performance.now() - begun;
    return result;
  };
  /** The best of a few: what a reader waits for when nothing else runs. */
  const best = async (name: string, work: (n: number) => Promise<unknown>): Promise<void> => {
    const times: number[] = [];
    for (let n = 0; n < 5; n++) {
      const begun = performance.now();
      await work(n);
      times.push(performance.now() - begun);
    }
    figures[name] = Math.min(...times);
  };
  const bundle = await bundleOf([world, record]);
  const name = `world-${part}`;
  const store = createStore(name);
  await time('seeding', () => seed(store, bundle));
  await time('first lexicon', () => loadPainting(store, undefined));
  figures['store, bytes'] = (await navigator.storage.estimate()).usage ?? 0;

  const woken = createStore(name);
  const painting = await time('waking up', () => loadPainting(woken, undefined));
  const article = { text: makeArticle(world), lang: 'en', published: '2010-01-01' };
  await best('annotating an article', async () => annotate(article, painting.knowledge));

  const queries = dexieQueries(woken, async () => {});
  const ask = async (after: string) => {
    await best(`search for a name${after}`, (n) => queries.search(world.leaders[n]?.name ?? ''));
    await best(`search for two letters${after}`, () => queries.search('ba'));
    await best(`a leader${after}`, (n) => queries.leaderHistory(`leader-${n}`));
    await best(`an event${after}`, (n) => queries.eventHistory(world.events[n]?.id ?? ''));
    await best(`a matrix${after}`, (n) => queries.seriesHistory(`summit-${n % world.series.length}`));
    await best(`the overview${after}`, () => queries.overview());
  };
  await ask('');
  await woken.use((db) => db.records.bulkPut(makeKept(record, size.own)));
  await ask(', with what is kept');
  await best('all that is kept', () => queries.keepsakes());

  const file = JSON.stringify(importedPart(record, part));
  await time('importing', async () => {
    const came = await importPack(woken, file);
    if (!came.ok) throw new Error(JSON.stringify(came.faults[0]));
  });
  await time('saving as JSON', () => packFile(woken, 'mine', 'json'));
  await time('saving as a table', () => packFile(woken, 'mine', 'csv'));
  await time('a backup', () => backupOf(woken, {}));
  const heap = performance as unknown as { readonly memory?: { readonly usedJSHeapSize: number } };
  figures['memory, bytes'] = heap.memory?.usedJSHeapSize ?? 0;
  figures.claims = size.claims;
  return figures;
}

async function bundleOf(packs: readonly Pack[]): Promise<Bundle> {
  const manifest = packs.map(async (pack) => ({ id: pack.id, version: pack.version, hash: await contentHash(pack) }));
  return {
    manifest: await Promise.all(manifest),
    async load(id) {
      const pack = packs.find((one) => one.id === id);
      if (!pack) throw new RangeError(`no pack ${id}`);
      return pack;
    },
  };
}
