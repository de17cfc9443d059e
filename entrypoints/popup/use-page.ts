import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { listEntries } from '../../components/popup/list-entries.ts';
import type { PageState, ReadClaims } from '../../components/popup/page-state.ts';
import type { Words } from '../../components/words/words.ts';
import { type ActiveTab, activeTab, askPage, type PageAnswer, readNow } from '../../lib/browser/active-tab.ts';
import { requestOrigins } from '../../lib/browser/grants.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { claimedEvents, readClaims, readPrecedents } from './read-claims.ts';

/** When a page that has just been opened or allowed is asked again, in milliseconds after the first answer. */
const ASK_AGAIN = [250, 500, 1000, 2000, 4000] as const;

/** Of how many of the page's events the guests are looked up: an article is about one or two. */
const EVENTS = 4;
/** Those of which it says who comes are read on for: a chronicle of the year has some more. */
const CLAIMED_EVENTS = 8;

type ReadPage = Extract<PageState, { state: 'read' }>;

/** Gives each entry and each claim of the page what the store knows of it. */
async function known(summary: PageSummary, queries: Queries, words: Words): Promise<ReadPage> {
  const { entries } = summary;
  const named = entries.flatMap(({ kind, id }) => (kind === 'event' ? [id] : [])).slice(0, EVENTS);
  const ids = new Set([...claimedEvents(summary).slice(0, CLAIMED_EVENTS), ...named]);
  const [hits, asked] = await Promise.all([
    queries.brief(entries.map(({ kind, id }) => ({ kind, id }))).catch(() => []),
    Promise.all([...ids].map((id) => queries.eventHistory(id).catch(() => null))),
  ]);
  const histories = asked.filter((history) => history !== null);
  const claims = await readClaims(summary, histories, queries);
  const onPage = histories.filter(({ event }) => named.includes(event.id));
  return {
    state: 'read',
    entries: listEntries(entries, hits, onPage, claims.told, words),
    claims,
    complete: false,
  };
}

/** So long the list waits for what takes longer, in milliseconds: lines that come later push others away. */
const PATIENCE = 100;

/** What is shown of an answer: all that is found at once, and what takes longer with it or as soon as it is there. */
async function* shown(
  answer: PageAnswer,
  before: ReadClaims['precedents'],
  queries: Queries,
  words: Words,
  settled: boolean,
): AsyncGenerator<PageState> {
  if (answer.state !== 'read') {
    yield answer;
    return;
  }
  const page = await known(answer.summary, queries, words);
  const reading = readPrecedents(answer.summary, page.claims, queries, words);
  const early = await Promise.race([reading, new Promise<null>((late) => setTimeout(late, PATIENCE, null))]);
  if (early === null) yield { ...page, claims: { ...page.claims, precedents: before } };
  const precedents = early ?? (await reading);
  yield { ...page, claims: { ...page.claims, precedents }, complete: settled };
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
  /** What was special when it was last looked up; it stays until it is looked up anew. */
  const precedents = useRef<ReadClaims['precedents']>(new Map());

  const take = useCallback(
    async (answer: PageAnswer) => {
      const key = JSON.stringify([answer, settled]);
      if (key === latest.current) return;
      latest.current = key;
      if (answer.state === 'off') setPattern(answer.pattern);
      for await (const state of shown(answer, precedents.current, queries, words, settled === true)) {
        if (key !== latest.current) return;
        if (state.state === 'read') precedents.current = state.claims.precedents;
        setPage(state);
      }
    },
    [queries, words, settled],
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
    if (settled === null) return;
    let stop: (() => void) | undefined;
    void activeTab().then((found) => {
      setTab(found);
      if (found) stop = follow(found, askPage(found));
      else setPage({ state: 'unreadable', why: 'browser' });
    });
    return () => stop?.();
  }, [follow, settled]);

  return {
    tab,
    page,
    again: () => {
      if (tab) follow(tab, askPage(tab));
    },
    readNow: () => {
      if (tab) follow(tab, readNow(tab));
    },
    always: () => {
      if (!tab || !pattern || page.state !== 'off') return;
      // The request has to come first: after any wait the browser no longer counts it as the reader's click.
      const granted = requestOrigins([pattern]);
      latest.current = '';
      setPage({ state: 'enabling', host: page.host });
      void granted.then((yes) => {
        if (yes) follow(tab, readNow(tab));
        else setPage(page);
      });
    },
  };
}
