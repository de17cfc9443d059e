import { useRef } from 'preact/hooks';
import type { SearchHit, StoreStatus } from '../../lib/store/queries.ts';
import { StoreBanner } from '../popup/store-banner.tsx';
import { walkByArrows } from '../search/arrow-keys.ts';
import { SearchBox } from '../search/search-box.tsx';
import { SearchResults } from '../search/search-results.tsx';
import type { Route } from '../subject/route.ts';
import type { SubjectState } from '../subject/subject-state.ts';
import { Mark } from '../theme/mark.tsx';
import type { Words } from '../words/words.ts';
import { SubjectView } from './subject-view.tsx';

export interface HistoryPageProps {
  readonly words: Words;
  readonly store: StoreStatus | null;
  readonly route: Route;
  readonly subject: SubjectState;
  readonly search: { readonly text: string; readonly hits: readonly SearchHit[] | null };
  readonly onSearch: (text: string) => void;
  readonly onRepair: () => void;
  /** Where what the reader keeps is listed. */
  readonly keptHref: string;
}

/** The history page: the record as a full tab, one subject at a time, with a search over all of it. */
export function HistoryPage({ words, store, route, subject, search, onSearch, onRepair, keptHref }: HistoryPageProps) {
  const surface = useRef<HTMLDivElement>(null);
  const searching = search.text.trim() !== '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut through stops that are all reachable by Tab.
    <div
      class="sheet"
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
        ) : route.at === 'subject' ? (
          <SubjectView subject={subject} words={words} />
        ) : (
          <Start words={words} />
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

function Start({ words }: { readonly words: Words }) {
  return (
    <div class="start">
      <h1 class="name">{words.t('startTitle')}</h1>
      <p>{words.t('startText')}</p>
    </div>
  );
}
