import { useRef } from 'preact/hooks';
import type { EventHistory } from '../../lib/history/types.ts';
import type { SearchHit, StoreStatus } from '../../lib/store/queries/queries.ts';
import { StoreBanner } from '../popup/store-banner.tsx';
import { walkByArrows } from '../search/arrow-keys.ts';
import { SearchBox } from '../search/search-box.tsx';
import { SearchResults } from '../search/search-results.tsx';
import { hashOf, type Route } from '../subject/route.ts';
import type { SubjectState } from '../subject/subject-state.ts';
import { Mark } from '../theme/mark.tsx';
import type { Words } from '../words/words.ts';
import { CompareView } from './compare-view.tsx';
import { EventPage } from './event-page.tsx';
import type { HistoryAnswers } from './history-answers.ts';
import { LeaderView } from './leader-view.tsx';
import { SeriesView } from './series-view.tsx';
import { StartView } from './start-view.tsx';
import { SubjectView } from './subject-view.tsx';

export interface HistoryPageProps {
  readonly words: Words;
  readonly store: StoreStatus | null;
  readonly route: Route;
  readonly subject: SubjectState;
  readonly answers: HistoryAnswers;
  readonly search: { readonly text: string; readonly hits: readonly SearchHit[] | null };
  readonly onSearch: (text: string) => void;
  readonly onRepair: () => void;
  /** Everything on one event, for the reports behind a cell of a matrix. */
  readonly onAsk: (event: string) => Promise<EventHistory | null>;
  readonly onGo: (hash: string) => void;
  /** Where what the reader keeps is listed. */
  readonly keptHref: string;
}

/** The history page: the record as a full tab, one subject or series at a time, with a search over all of it. */
export function HistoryPage(props: HistoryPageProps) {
  const { words, store, route, search, onSearch, onRepair, keptHref } = props;
  const surface = useRef<HTMLDivElement>(null);
  const searching = search.text.trim() !== '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut through stops that are all reachable by Tab.
    <div
      class={(route.at === 'series' || route.at === 'home') && !searching ? 'sheet wide' : 'sheet'}
      ref={surface}
      lang={words.lang}
      dir={words.dir}
      onKeyDown={(event) => surface.current && walkByArrows(event, surface.current)}
    >
      <header class="masthead">
        <a class="wordmark" href="#/">
          <Mark />
          {words.t('extName')}
        </a>
        <SearchBox text={search.text} words={words} onInput={onSearch} focusFirst={route.at === 'home'} />
      </header>
      <StoreBanner store={store} words={words} onRepair={onRepair} />
      <main>
        {searching ? (
          <SearchResults text={search.text.trim()} hits={search.hits} words={words} onSearch={onSearch} />
        ) : (
          <Content {...props} />
        )}
      </main>
      <footer class="colophon">
        <p>
          {store?.state === 'ready' && `${words.t('recordEnds', words.date(store.recordUntil))}. `}
          {words.t('staysHere')} <a href={keptHref}>{words.t('keptTitle')}</a>
        </p>
      </footer>
    </div>
  );
}

function Content({ words, route, subject, answers, onAsk, onGo }: HistoryPageProps) {
  const asking = <SubjectView subject={{ state: 'asking' }} words={words} />;
  const unknown = <SubjectView subject={{ state: 'unknown' }} words={words} />;
  const listed = answers.overview?.series ?? null;
  switch (route.at) {
    case 'home':
      return <StartView overview={answers.overview ?? null} words={words} />;
    case 'subject':
      if (subject.state === 'leader')
        return <LeaderView history={subject.history} words={words} linkTo={hashOf} whole />;
      if (subject.state === 'event') {
        return <EventPage history={subject.history} growth={answers.growth ?? null} series={listed} words={words} />;
      }
      return <SubjectView subject={subject} words={words} />;
    case 'series': {
      const { series } = answers;
      if (!series) return series === null ? unknown : asking;
      return <SeriesView key={series.series.id} history={series} words={words} onAsk={onAsk} />;
    }
    case 'compare': {
      const [first, second] = answers.compared;
      if (first === null || second === null) return unknown;
      if (!first || !second) return asking;
      return <CompareView first={first} second={second} series={listed} words={words} onGo={onGo} />;
    }
  }
}
