import type { Unreadable } from '../../lib/browser/page-address.ts';
import type { SubjectRef } from '../subject/subject.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { EntryList } from './entry-list.tsx';
import type { PageState } from './page-state.ts';

const WHY = {
  browser: 'pageOfBrowser',
  store: 'pageOfStore',
  file: 'pageOfFile',
  document: 'pageOfDocument',
} as const satisfies Record<Unreadable, PlainKey>;

export interface PageActions {
  /** Scrolls the page to the subject and opens its card there. */
  readonly onJump: (subject: SubjectRef) => void;
  /** Reads the page in this tab, this once. */
  readonly onReadNow: () => void;
  /** Asks the browser for the site and reads it from now on. */
  readonly onAlways: () => void;
  readonly onReload: () => void;
}

/** What the page in the active tab holds, or why that is not known and what can be done. */
export function PageSection({
  page,
  words,
  actions,
}: {
  readonly page: PageState;
  readonly words: Words;
  readonly actions: PageActions;
}) {
  return (
    <section class="page-section" aria-labelledby="on-this-page" aria-busy={page.state === 'asking'}>
      <h1 class="name" id="on-this-page">
        {words.t('onThisPage')}
      </h1>
      <PageBody page={page} words={words} actions={actions} />
    </section>
  );
}

function PageBody({ page, words, actions }: Parameters<typeof PageSection>[0]) {
  switch (page.state) {
    case 'asking':
      return <p class="quiet">{words.t('pageReading')}</p>;
    case 'read':
      return page.entries.length > 0 ? (
        <EntryList entries={page.entries} words={words} onJump={actions.onJump} />
      ) : (
        <p class="quiet">{words.t('pageNothing')}</p>
      );
    case 'off':
    case 'enabling': {
      // Not `disabled`: that would take the focus away from the button that was pressed.
      const busy = page.state === 'enabling';
      return (
        <>
          <p>{words.t('siteOff', page.host)}</p>
          <div class="buttons">
            <button type="button" class="button main" aria-disabled={busy} onClick={() => busy || actions.onReadNow()}>
              {words.t('readNow')}
            </button>
            <button type="button" class="button" aria-disabled={busy} onClick={() => busy || actions.onAlways()}>
              {words.t('readAlways', page.host)}
            </button>
          </div>
          <p class="quiet">{words.t('siteOffPromise')}</p>
        </>
      );
    }
    case 'silent':
      return (
        <>
          <p>{words.t('pageSilent')}</p>
          <div class="buttons">
            <button type="button" class="button main" onClick={actions.onReload}>
              {words.t('reloadPage')}
            </button>
          </div>
        </>
      );
    case 'unreadable':
      return <p class="quiet">{words.t(WHY[page.why])}</p>;
  }
}
