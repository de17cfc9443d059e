import { useRef, useState } from 'preact/hooks';
import type { Switches } from '../../lib/browser/switches.ts';
import type { SearchHit, StoreStatus } from '../../lib/store/queries/queries.ts';
import { SubjectView } from '../history/subject-view.tsx';
import { walkByArrows } from '../search/arrow-keys.ts';
import { SearchBox } from '../search/search-box.tsx';
import { SearchResults } from '../search/search-results.tsx';
import type { Route } from '../subject/route.ts';
import type { SubjectState } from '../subject/subject-state.ts';
import { canAnswer } from '../surface/can-answer.ts';
import type { Words } from '../words/words.ts';
import { type PageActions, PageSection } from './page-section.tsx';
import type { PageState } from './page-state.ts';
import { StoreBanner } from './store-banner.tsx';
import { SwitchesPanel, type SwitchesPanelProps } from './switches-panel.tsx';

export interface PopupProps {
  readonly words: Words;
  /** Null until the store has answered for the first time. */
  readonly store: StoreStatus | null;
  readonly page: PageState;
  readonly route: Route;
  readonly subject: SubjectState;
  readonly search: { readonly text: string; readonly hits: readonly SearchHit[] | null };
  readonly privateWindow: boolean;
  /** Null until they are known. */
  readonly switches: Switches | null;
  readonly actions: PageActions & {
    readonly onSearch: (text: string) => void;
    readonly onBack: () => void;
    readonly onRepair: () => void;
    readonly onOpenOptions: () => void;
    readonly onOpenHistory: () => void;
    readonly onSwitch: SwitchesPanelProps['onSwitch'];
  };
}

/** The popup: what is on this page, a search over the record, and the history of one subject at a time. */
export function Popup(props: PopupProps) {
  const { words, store, route, search, switches, actions } = props;
  const [switching, setSwitching] = useState(false);
  const surface = useRef<HTMLDivElement>(null);
  const isOff = switches !== null && [switches.everywhere, switches.site, switches.tab].includes(false);
  const atSubject = route.at === 'subject';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut through stops that are all reachable by Tab.
    <div
      class="popup"
      ref={surface}
      lang={words.lang}
      dir={words.dir}
      onKeyDown={(event) => surface.current && walkByArrows(event, surface.current)}
    >
      <header>
        <div class="popup-head">
          {atSubject && (
            <button type="button" class="icon-button back" aria-label={words.t('back')} onClick={actions.onBack}>
              <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d="M10 3.5L5.5 8l4.5 4.5" />
              </svg>
            </button>
          )}
          <SearchBox text={search.text} words={words} onInput={actions.onSearch} focusFirst />
          {switches && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.t('markPages')}
              title={words.t('markPages')}
              aria-expanded={switching}
              {...(switching ? { 'aria-controls': 'switches' } : {})}
              data-off={isOff}
              onClick={() => setSwitching(!switching)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d="M8 2v6M4.8 4.2a5 5 0 1 0 6.4 0" />
                {isOff && <path d="M2 2l12 12" />}
              </svg>
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={words.t('openOptions')}
            title={words.t('openOptions')}
            onClick={actions.onOpenOptions}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
              <circle cx="10" cy="4.5" r="1.9" />
              <circle cx="6" cy="11.5" r="1.9" />
            </svg>
          </button>
        </div>
        {switches && switching && <SwitchesPanel switches={switches} words={words} onSwitch={actions.onSwitch} />}
      </header>
      <StoreBanner store={store} words={words} onRepair={actions.onRepair} />
      <main class="popup-body">
        <Body {...props} />
      </main>
      <footer class="popup-foot">
        <p>
          {store?.state === 'ready' && words.t('recordEnds', words.date(store.recordUntil))}
          {props.privateWindow && <span class="private">{words.t('privateWindow')}</span>}
        </p>
        <button type="button" class="text-button" onClick={actions.onOpenHistory}>
          {words.t(atSubject ? 'openInTab' : 'openRecord')}
        </button>
      </footer>
    </div>
  );
}

function Body({ words, store, page, route, subject, search, actions }: PopupProps) {
  if (search.text.trim() !== '') {
    return <SearchResults text={search.text.trim()} hits={search.hits} words={words} onSearch={actions.onSearch} />;
  }
  if (route.at === 'subject') return <SubjectView subject={subject} words={words} />;
  // A page read before there is a record looks as if it held nothing, which is not known yet.
  const known = canAnswer(store) || (page.state === 'read' && page.entries.length > 0) || page.state !== 'read';
  return <PageSection page={known ? page : { state: 'asking' }} words={words} actions={actions} />;
}
