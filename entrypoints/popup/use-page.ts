import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../components/popup/page-state.ts';
import type { Words } from '../../components/words/words.ts';
import { type ActiveTab, activeTab, askPage, type PageAnswer, readNow } from '../../lib/browser/active-tab.ts';
import { requestOrigins } from '../../lib/browser/grants.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { readPrecedents } from './read-claims.ts';
import { readPage } from './read-page.ts';
import { pauseAfter, showingOf } from './when-to-list.ts';

/** So long the list waits for what takes longer, in milliseconds. What comes later stands below it, and moves nothing. */
const PATIENCE = 250;

/** What is shown of an answer: all that is found at once, and what takes longer with it or as soon as it is there. */
async function* shown(answer: PageAnswer, queries: Queries, words: Words, settled: boolean): AsyncGenerator<PageState> {
  if (answer.state !== 'read') {
    yield answer;
    return;
  }
  const { summary } = answer;
  const page = await readPage(summary, queries, words);
  const reading = readPrecedents(summary, page.claims, queries, words);
  const early = await Promise.race([reading, new Promise<null>((late) => setTimeout(late, PATIENCE, null))]);
  const complete = settled && !summary.reading;
  if (early !== null) {
    yield { ...page, claims: { ...page.claims, precedents: early }, complete };
    return;
  }
  yield page;
  yield { ...page, claims: { ...page.claims, late: await reading }, complete };
}

function holdsAny(answer: PageAnswer): boolean {
  return answer.state === 'read' && answer.summary.entries.length > 0;
}

export interface PageHook {
  readonly tab: ActiveTab | null;
  readonly page: PageState;
  readonly readNow: () => void;
  readonly always: () => void;
  /** Asks anew, after the reader has changed what is read here. */
  readonly again: () => void;
}

/**
 * The page in the active tab: what it holds, followed for a while as it is read.
 *
 * @param settled false while the store is being filled: what is found then is looked up anew afterwards;
 *   null until that is known, which takes a moment and is waited for rather than asking everything twice
 */
export function usePage(queries: Queries, words: Words, settled: boolean | null): PageHook {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [page, setPage] = useState<PageState>({ state: 'asking' });
  const [pattern, setPattern] = useState<string | null>(null);

  /** The answer that is shown or being looked up, to tell a newer one from one that comes late or says the same. */
  const latest = useRef('');
  /** Stops asking the page that is followed. */
  const unfollow = useRef(() => {});

  const take = useCallback(
    async (answer: PageAnswer) => {
      const key = JSON.stringify([answer, settled]);
      if (key === latest.current) return;
      latest.current = key;
      if (answer.state === 'off') setPattern(answer.pattern);
      for await (const state of shown(answer, queries, words, settled === true)) {
        if (key !== latest.current) return;
        setPage(state);
      }
    },
    [queries, words, settled],
  );

  /** Asks now and, while the page goes on being read, some times more. */
  const follow = useCallback(
    async (asked: ActiveTab, first: Promise<PageAnswer>) => {
      let current = true;
      unfollow.current();
      unfollow.current = () => {
        current = false;
      };
      let answer = await first;
      for (let nth = 0; current; nth += 1) {
        const showing = showingOf(answer, nth);
        if (showing === 'listed') await take(answer);
        else {
          latest.current = '';
          setPage((page) => (page.state === 'read' && holdsAny(answer) ? page : { state: showing }));
        }
        const pause = pauseAfter(answer, nth);
        if (pause === null) return;
        await new Promise((resume) => setTimeout(resume, pause));
        if (current) answer = await askPage(asked);
      }
    },
    [take],
  );

  useEffect(() => {
    if (settled === null) return;
    void activeTab().then((found) => {
      setTab(found);
      if (found) void follow(found, askPage(found));
      else setPage({ state: 'unreadable', why: 'browser' });
    });
    return () => unfollow.current();
  }, [follow, settled]);

  return {
    tab,
    page,
    again: () => {
      if (tab) void follow(tab, askPage(tab));
    },
    readNow: () => {
      if (tab) void follow(tab, readNow(tab));
    },
    always: () => {
      if (!tab || !pattern || page.state !== 'off') return;
      // The request has to come first: after any wait the browser no longer counts it as the reader's click.
      const granted = requestOrigins([pattern]);
      latest.current = '';
      setPage({ state: 'enabling', host: page.host });
      void granted.then((yes) => {
        if (yes) void follow(tab, readNow(tab));
        else setPage(page);
      });
    },
  };
}
