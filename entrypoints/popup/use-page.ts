import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListedEntry, PageState } from '../../components/popup/page-state.ts';
import { type ActiveTab, activeTab, askPage, type PageAnswer, readNow } from '../../lib/browser/active-tab.ts';
import { requestOrigins } from '../../lib/browser/grants.ts';
import type { PageEntry } from '../../lib/browser/messages.ts';
import type { Queries } from '../../lib/store/queries.ts';

/** When a page that has just been opened or allowed is asked again, in milliseconds after the first answer. */
const ASK_AGAIN = [250, 500, 1000, 2000, 4000] as const;

/** Gives each entry the name under which the store knows it. */
async function listed(entries: readonly PageEntry[], queries: Queries): Promise<ListedEntry[]> {
  const hits = await queries.brief(entries.map(({ kind, id }) => ({ kind, id }))).catch(() => []);
  return entries.map((entry) => ({
    ...entry,
    hit: hits.find((hit) => hit.kind === entry.kind && hit.id === entry.id) ?? null,
  }));
}

async function shown(answer: PageAnswer, queries: Queries): Promise<PageState> {
  if (answer.state !== 'read') return answer;
  return { state: 'read', entries: await listed(answer.summary.entries, queries) };
}

export interface PageHook {
  readonly tab: ActiveTab | null;
  readonly page: PageState;
  readonly readNow: () => void;
  readonly always: () => void;
}

/** The page in the active tab: what it holds, followed for a while as it is read. */
export function usePage(queries: Queries): PageHook {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [page, setPage] = useState<PageState>({ state: 'asking' });
  const [pattern, setPattern] = useState<string | null>(null);

  const take = useCallback(
    async (answer: PageAnswer) => {
      if (answer.state === 'off') setPattern(answer.pattern);
      setPage(await shown(answer, queries));
    },
    [queries],
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
