/** Runs in a page of a real browser (bench/popup.ts): the popup's list, over the record and 100,000 claims more. */
import { render } from 'preact';
import { PageSection } from '../../components/popup/page-section.tsx';
import style from '../../components/theme/surface.css?inline';
import { catalogueFrom, createWords } from '../../components/words/create-words.ts';
import type { Words } from '../../components/words/words.ts';
import { listed } from '../../entrypoints/popup/listed.ts';
import type { ReadPage } from '../../entrypoints/popup/read-page.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import { contentHash } from '../../lib/packs/content-hash.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { dexieQueries } from '../../lib/store/queries/dexie-queries.ts';
import { seed } from '../../lib/store/seeding/seed.ts';
import { createStore } from '../../lib/store/store.ts';

const NAME = 'popup';
const nothing = () => {};
const ACTIONS = {
  onJump: nothing,
  onReadNow: nothing,
  onAlways: nothing,
  onReload: nothing,
  onStep: nothing,
  onSwitchOn: nothing,
};
type Messages = Parameters<typeof catalogueFrom>[0];

/** Fills the store from packs that the server hands out. */
export async function fill(ids: readonly string[]): Promise<void> {
  const load = async (id: string): Promise<Pack> => (await fetch(`/${id}.json`)).json();
  const manifest = ids.map(async (id) => {
    const pack = await load(id);
    return { id, version: pack.version, hash: await contentHash(pack) };
  });
  await seed(createStore(NAME), { manifest: await Promise.all(manifest), load });
}

/** The list as it grows, and where it is drawn: a popup holds them from part to part. */
let held: { readonly words: Words; readonly lists: AsyncGenerator<ReadPage>; page: ReadPage } | undefined;

/** What the popup does with the page's answer until its first screen can be drawn: nearly all questions. */
export async function found(summary: PageSummary, messages: Messages): Promise<void> {
  const queries = dexieQueries(createStore(NAME), async () => {});
  const words = createWords(catalogueFrom(messages), 'en-GB');
  const lists = listed({ ...summary, reading: false }, queries, words, true);
  held = { words, lists, page: (await lists.next()).value };
}

/** The first screen as it stands in the popup, laid out. */
export async function drawn(): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  draw();
}

/** What comes after it: what is special about the others, and all the rest drawn. */
export async function rest(): Promise<void> {
  if (!held) throw new Error('the list comes first');
  for await (const page of held.lists) {
    held.page = page;
    draw();
  }
}

function draw(): void {
  if (!held) throw new Error('the list comes first');
  render(<PageSection page={held.page} words={held.words} actions={ACTIONS} />, document.body);
  document.body.getBoundingClientRect();
}
