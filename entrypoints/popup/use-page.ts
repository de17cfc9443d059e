import { useCallback, useEffect, useState } from 'preact/hooks';
import { listEntries } from '../../components/popup/list-entries.ts';
import type { ListedEntry, PageState } from '../../components/popup/page-state.ts';
import type { Words } from '../../components/words/words.ts';
import { type ActiveTab, activeTab, askPage, type PageAnswer, readNow } from '../../lib/browser/active-tab.ts';
import { requestOrigins } from '../../lib/browser/grants.ts';
import type { PageEntry } from '../../lib/browser/messages.ts';
import type { Queries } from '../../lib/store/queries.ts';

/** When a page that has just been opened or allowed is asked again, in milliseconds after the first answer. */
const ASK_AGAIN = [250, 500, 1000, 2000, 4000] as const;

/** Of how many of the page's events the guests are looked up: an article is about one or two. */
const EVENTS = 4;

/** Gives each entry what the store knows of it. */
async function listed(entries: readonly PageEntry[], queries: Queries, words: Words): Promise<ListedEntry[]> {
  const events = entries.filter((entry) => entry.kind === 'event').slice(0, EVENTS);
  const [hits, histories] = await Promise.all([
    queries.brief(entries.map(({ kind, id }) => ({ kind, id }))).catch(() => []),
    Promise.all(events.map(({ id }) => queries.eventHistory(id).catch(() => null))),
  ]);
  const known = histories.filter((history) => history !== null);
  return listEntries(entries, hits, known, words);
}

async function shown(answer: PageAnswer, queries: Queries, words: Words): Promise<PageState> {
  if (answer.state !== 'read') return answer;
  return { state: 'read', entries: await listed(answer.summary.entries, queries, words) };
}

export interface PageHook {
  readonly tab: ActiveTab | null;
  readonly page: PageState;
  readonly readNow: () => void;
  readonly always: () => void;
}

/** The page in the active tab: what it holds, followed for a while as it is read. */
export function usePage(queries: Queries, words: Words): PageHook {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [page, setPage] = useState<PageState>({ state: 'asking' });
  const [pattern, setPattern] = useState<string | null>(null);

  const take = useCallback(
    async (answer: PageAnswer) => {
      if (answer.state === 'off') setPattern(answer.pattern);
      setPage(await shown(answer, queries, words));
    },
    [queries, words],
  );

  /** Asks now and, while the page goes on being read, some times more. */
  const follow = useCallback(
    (asked: ActiveTab, first: Promise<PageAnswer>) => {
      const timers: ReturnType<typeof setTimeout>[] = [];
      void first.then(async (answer) => {
        await take(answer);
        if (answer.state !== 'read') return;
        for (const delay of ASK_AGAIN) timers.push(setTimeout(() => void askPage(asked).then(take), delay));
      });
      return () => timers.forEach(clearTimeout);
    },
    [take],
  );

  useEffect(() => {
    let stop: (() => void) | undefined;
    void activeTab().then((found) => {
      setTab(found);
      if (found) stop = follow(found, askPage(found));
      else setPage({ state: 'unreadable', why: 'browser' });
    });
    return () => stop?.();
  }, [follow]);

  return {
    tab,
    page,
    readNow: () => {
      if (tab) follow(tab, readNow(tab));
    },
    always: () => {
      if (!tab || !pattern || page.state !== 'off') return;
      // The request has to come first: after any wait the browser no longer counts it as the reader's click.
      const granted = requestOrigins([pattern]);
      setPage({ state: 'enabling', host: page.host });
      void granted.then((yes) => {
        if (yes) follow(tab, readNow(tab));
        else setPage(page);
      });
    },
  };
}
