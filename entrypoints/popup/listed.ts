import type { Words } from '../../components/words/words.ts';
import type { PageReading } from '../../lib/browser/messages.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { readPrecedents } from './read-claims.ts';
import { type ReadPage, readPage } from './read-page.ts';

/** So long the first screen has for being painted, before more is asked: longer than a frame. Milliseconds. */
const FRAME = 20;

/** Sooner nobody can aim at what they see: until then all may take its place. What comes later stands below, and moves nothing. */
const BEFORE_A_HAND = 200;

/**
 * The list of a page as it grows: what fills the popup, everything with what is special about each coming, and,
 * where that took longer, the list without it and then with it below.
 *
 * @param settled false while the store is being filled
 */
export async function* listed(
  summary: PageReading,
  queries: Queries,
  words: Words,
  settled: boolean,
): AsyncGenerator<ReadPage> {
  const page = await readPage(summary, queries, words);
  yield { ...page, firstScreen: true };
  await after(FRAME);
  const reading = readPrecedents(summary, page.claims, queries, words);
  const early = await Promise.race([reading, after(BEFORE_A_HAND)]);
  const complete = settled && !summary.reading;
  if (early !== null) {
    yield { ...page, claims: { ...page.claims, precedents: early }, complete };
    return;
  }
  yield page;
  yield { ...page, claims: { ...page.claims, late: await reading }, complete };
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resume) => setTimeout(resume, milliseconds, null));
}
