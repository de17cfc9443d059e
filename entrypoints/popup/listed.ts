import { leadersByScreen } from '../../components/popup/first-screen.ts';
import type { Words } from '../../components/words/words.ts';
import type { PageReading } from '../../lib/browser/messages.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { LEADERS, readPrecedents } from './read-claims.ts';
import { type ReadPage, readPage } from './read-page.ts';

/** So long a list waits for what takes longer, in milliseconds. What comes later stands below it, and moves nothing. */
const PATIENCE = 250;

/** So long the first screen has for being painted, before more is asked: longer than a frame. */
const FRAME = 20;

/**
 * The list of a page as it grows: what fills the popup, everything, and below it what took longer to find. What
 * is special about somebody's coming is looked up first for those of the first screen, since it stands beside them.
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
  const [first, rest] = leadersByScreen(page.claims);
  const precedentsOf = (leaders: readonly string[]) => readPrecedents(leaders, page.claims, queries, words);

  const ofFirst = precedentsOf(first);
  const early = await inTime(ofFirst);
  yield { ...page, claims: { ...page.claims, precedents: early ?? new Map() }, firstScreen: true };
  await after(FRAME);

  const ofRest = precedentsOf(rest.slice(0, Math.max(0, LEADERS - first.length)));
  const others = await inTime(ofRest);
  const whole: ReadPage = {
    ...page,
    claims: { ...page.claims, precedents: new Map([...(early ?? []), ...(others ?? [])]) },
  };
  const complete = settled && !summary.reading;
  if (early !== null && others !== null) {
    yield { ...whole, complete };
    return;
  }
  yield whole;
  const late = new Map([...(early ? [] : await ofFirst), ...(others ? [] : await ofRest)]);
  yield { ...whole, claims: { ...whole.claims, late }, complete };
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resume) => setTimeout(resume, milliseconds, null));
}

/** What is found in time, else null. */
function inTime<Found>(finding: Promise<Found>): Promise<Found | null> {
  return Promise.race([finding, after(PATIENCE)]);
}
