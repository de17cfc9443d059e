import type { ComponentChildren } from 'preact';
import type { PageClaim } from '../../lib/browser/messages.ts';
import type { Unreadable } from '../../lib/browser/page-address.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import { byEvent, ClaimList } from '../claims/claim-list.tsx';
import { claimSubject } from '../claims/claim-words.ts';
import { eventName } from '../subject/names.ts';
import type { SubjectRef } from '../subject/subject.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { EntryList } from './entry-list.tsx';
import { FIRST_SCREEN } from './first-screen.ts';
import { type PagePart, PageParts } from './page-parts.tsx';
import type { PageState, ReadClaims } from './page-state.ts';

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
  /** Goes on the page to the next or the previous of what is marked. */
  readonly onStep: (direction: 'next' | 'previous') => void;
  /** Switches everything on that is off here. */
  readonly onSwitchOn: () => void;
  /** What the reader can do with a claim of the page, as buttons. */
  readonly claimActions?: (told: ToldClaim<PageClaim>) => ComponentChildren;
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
  const isBusy = page.state === 'asking' || (page.state === 'read' && !page.complete);
  return (
    <section class="page-section" aria-labelledby="on-this-page" aria-busy={isBusy}>
      <div class="page-head">
        <h1 class="name" id="on-this-page">
          {words.t('onThisPage')}
        </h1>
        {page.state === 'read' && page.entries.length > 0 && <Steps words={words} onStep={actions.onStep} />}
      </div>
      <PageBody page={page} words={words} actions={actions} />
    </section>
  );
}

/** The way through what is marked, place by place, as the keys go. */
function Steps({ words, onStep }: { readonly words: Words; readonly onStep: PageActions['onStep'] }) {
  const ways = [
    { direction: 'previous', name: words.t('commandPrevious'), path: 'M4 10l4-4 4 4' },
    { direction: 'next', name: words.t('commandNext'), path: 'M4 6l4 4 4-4' },
  ] as const;
  return (
    <div class="steps">
      {ways.map(({ direction, name, path }) => (
        <button
          key={direction}
          type="button"
          class="icon-button"
          aria-label={name}
          title={name}
          onClick={() => onStep(direction)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}

function partsOf({ entries, claims }: Extract<PageState, { state: 'read' }>, words: Words): PagePart[] {
  const count = (kind: 'leader' | 'event') => entries.filter((entry) => entry.kind === kind).length;
  return [
    { id: 'leaders', name: words.t('leaders'), n: count('leader') },
    { id: 'events', name: words.t('events'), n: count('event') },
    { id: 'claims', name: words.t('statements'), n: claims.told.length },
  ];
}

/** What the page says, for a reader who can follow each name to its history. */
function PageClaims({
  claims,
  words,
  actions,
  atMost,
}: {
  readonly claims: ReadClaims;
  readonly words: Words;
  readonly actions: PageActions;
  readonly atMost?: number;
}) {
  const { told, events, named, published, lang, precedents } = claims;
  return (
    <ClaimList
      events={byEvent(told, events)}
      named={named}
      published={published}
      lang={lang}
      words={words}
      {...(atMost !== undefined && { atMost })}
      precedentsOf={(leader, event) => precedents.get(`${leader} ${event}`) ?? []}
      {...(actions.claimActions && { actionsFor: actions.claimActions })}
    />
  );
}

/** What is special about somebody's coming, where it was found too late to stand beside what the page says of them. */
function LatePrecedents({ claims, words }: { readonly claims: ReadClaims; readonly words: Words }) {
  const lines = new Set(
    claims.told.flatMap((told) => {
      const { subject } = told.claim;
      const phrases = 'leader' in subject ? claims.late?.get(`${subject.leader} ${told.event.id}`) : undefined;
      const who = words.t('commaBetween', claimSubject(told, words), eventName(told.event, told.series, words));
      return (phrases ?? []).map((phrase) => words.t('labelled', who, phrase));
    }),
  );
  if (lines.size === 0) return null;
  return (
    <ul class="late">
      {[...lines].map((line) => (
        <li key={line} class="precedents">
          {line}
        </li>
      ))}
    </ul>
  );
}

function PageBody({ page, words, actions }: Parameters<typeof PageSection>[0]) {
  switch (page.state) {
    case 'asking':
      return <p class="quiet">{words.t('pageReading')}</p>;
    case 'unread':
      return <p class="quiet">{words.t('pageUnread')}</p>;
    case 'read': {
      const atMost = page.firstScreen && { atMost: FIRST_SCREEN };
      // One at least, for the keyboard to stand on.
      const beneath = page.firstScreen && { atMost: Math.max(1, FIRST_SCREEN - page.claims.told.length) };
      return page.entries.length > 0 ? (
        <>
          <PageParts parts={partsOf(page, words)} words={words} />
          <PageClaims claims={page.claims} words={words} actions={actions} {...atMost} />
          <EntryList
            entries={page.entries}
            published={page.claims.published}
            words={words}
            onJump={actions.onJump}
            {...beneath}
          />
          <LatePrecedents claims={page.claims} words={words} />
        </>
      ) : (
        <p class="quiet">{words.t('pageNothing')}</p>
      );
    }
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
    case 'switched-off':
      return (
        <>
          <p>{words.t('pageSwitchedOff')}</p>
          <div class="buttons">
            <button type="button" class="button main" onClick={actions.onSwitchOn}>
              {words.t('switchOn')}
            </button>
          </div>
        </>
      );
    case 'unreadable':
      return <p class="quiet">{words.t(WHY[page.why])}</p>;
  }
}
