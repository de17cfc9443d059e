/** Runs in a page of a real browser (bench/popup.ts): the popup's list, over the record and 100,000 claims more. */
import { render } from 'preact';
import { PageSection } from '../../components/popup/page-section.tsx';
import style from '../../components/theme/surface.css?inline';
import { catalogueFrom, createWords } from '../../components/words/create-words.ts';
import type { Words } from '../../components/words/words.ts';
import { readPrecedents } from '../../entrypoints/popup/read-claims.ts';
import { type ReadPage, readPage } from '../../entrypoints/popup/read-page.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import { contentHash } from '../../lib/packs/content-hash.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { dexieQueries } from '../../lib/store/queries/dexie-queries.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
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

/** The store, the words and what has been read: a popup holds them from part to part. */
let held: { readonly queries: Queries; readonly words: Words; page: ReadPage } | undefined;

/** What the popup does with the page's answer: the questions about all that stands on the page. */
export async function list(summary: PageSummary, messages: Messages): Promise<void> {
  const queries = dexieQueries(createStore(NAME), async () => {});
  const words = createWords(catalogueFrom(messages), 'en-GB');
  held = { queries, words, page: await readPage(summary, queries, words) };
}

/** What is special about those who come. */
export async function precedents(summary: PageSummary): Promise<void> {
  if (!held) throw new Error('the list comes first');
  const { page, queries, words } = held;
  const found = await readPrecedents(summary, page.claims, queries, words);
  held.page = { ...page, claims: { ...page.claims, precedents: found }, complete: true };
}

/** All of it as it stands in the popup, laid out. */
export async function drawing(): Promise<void> {
  if (!held) throw new Error('the list comes first');
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  render(<PageSection page={held.page} words={held.words} actions={ACTIONS} />, document.body);
  document.body.getBoundingClientRect();
}
