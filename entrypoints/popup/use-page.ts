import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../components/popup/page-state.ts';
import type { Words } from '../../components/words/words.ts';
import { type ActiveTab, activeTab, askPage, type PageAnswer, readNow } from '../../lib/browser/active-tab.ts';
import { requestOrigins } from '../../lib/browser/grants.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { listed } from './listed.ts';
import { pauseAfter, showingOf } from './when-to-list.ts';

/** Whether an answer names anybody. */
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
  /** Whether a list stands there: a newer one takes its place as a whole. */
  const stands = useRef(false);
  /** Stops asking the page that is followed. */
  const unfollow = useRef(() => {});

  const take = useCallback(
    async (answer: PageAnswer) => {
      const key = JSON.stringify([answer, settled]);
      if (key === latest.current) return;
      latest.current = key;
      if (answer.state === 'off') setPattern(answer.pattern);
      if (answer.state !== 'read') {
        stands.current = false;
        setPage(answer);
        return;
      }
      for await (const state of listed(answer.summary, queries, words, settled === true)) {
        if (key !== latest.current) return;
        if (stands.current && state.firstScreen) continue;
        stands.current = true;
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
