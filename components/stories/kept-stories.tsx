import type { KeptClaim } from '../../lib/history/types.ts';
import { byEvent, ClaimList } from '../claims/claim-list.tsx';
import { ClaimActions } from '../kept/claim-actions.tsx';
import { DraftView, type DraftViewProps } from '../kept/draft-view.tsx';
import { KeptPage } from '../kept/kept-page.tsx';
import { type Desk, type DeskActions, ReaderDesk } from '../kept/reader-desk.ts';
import type { ListedClaim } from '../kept/search-kept.ts';
import { SourceLine } from '../ladder/source-line.tsx';
import { ToldActions } from '../popup/told-actions.tsx';
import { SAYS_MUCH, SAYS_TWICE } from './fixtures/claims-told.ts';
import { eventFound, stranger } from './fixtures/hits.ts';
import { EVENTS } from './fixtures/world.ts';
import type { Story } from './story.ts';

const nothing = () => {};
const ACTIONS: DeskActions = {
  keep: async () => 'kept',
  drop: async () => {},
  restore: async () => {},
  markWrong: async () => {},
  unmarkWrong: async () => {},
  find: async () => [],
};
const DESK: Desk = {
  privateWindow: false,
  kept: [],
  gone: null,
  wrong: new Set(),
  actions: ACTIONS,
  copy: async () => true,
};

const EVENT = eventFound(EVENTS.moscow2025);

function kept(id: string, name: string, status: KeptClaim['claim']['status'], restrictedIn?: string[]): ListedClaim {
  const source = `kept-${id}`;
  return {
    kept: {
      id: `claim ${source}#1`,
      kind: 'claim',
      claim: {
        id: `${source}#1`,
        subject: { leader: id },
        event: EVENT.id,
        status,
        speaker: 'a spokesman',
        origin: 'a spokesman',
        reported: '2025-05-05',
        source,
        locator: null,
      },
      source: {
        id: source,
        publisher: 'The Example Gazette',
        kind: 'newspaper',
        title: 'Who is coming to the parade, and who has excused themselves',
        url: 'https://gazette.example/who-is-coming',
        published: '2025-05-05',
        lang: 'en',
        ...(restrictedIn ? { restrictedIn } : {}),
      },
      quote: {
        exact: `${name} will ${status === 'absent' ? 'not ' : ''}take part in the parade, a spokesman said.`,
        prefix: '',
        suffix: '',
      },
      read: '2026-11-22',
    },
    subject: stranger(id, name, 'SK'),
    event: EVENT,
  };
}

const LISTED = [
  kept('mira-example', 'Mira Example', 'accepted'),
  kept('ann-arbor', 'Ann Arbor', 'absent', ['RU', 'BY']),
];

const LABELS = new Map([['outcome ann-arbor moscow-victory-day/2025', 'Ann Arbor, Victory Day in Moscow, 2025']]);

function page(id: string, desk: Partial<Desk>, listed: readonly ListedClaim[] | null): Story {
  return {
    id: `page-kept-${id}`,
    stage: 'page',
    render: (words) => (
      <ReaderDesk.Provider value={{ ...DESK, ...desk }}>
        <KeptPage
          words={words}
          listed={listed}
          wrongLabels={LABELS}
          linkTo={({ id: to }) => `#/${to}`}
          onExport={nothing}
        />
      </ReaderDesk.Provider>
    ),
  };
}

function draft(id: string, value: DraftViewProps['draft']): Story {
  return {
    id: `page-draft-${id}`,
    stage: 'page',
    render: (words) => (
      <ReaderDesk.Provider value={DESK}>
        <DraftView words={words} draft={value} onKept={nothing} />
      </ReaderDesk.Provider>
    ),
  };
}

function claim(id: string, desk: Partial<Desk>): Story {
  return {
    id: `popup-keep-${id}`,
    stage: 'popup',
    render: (words) => (
      <ReaderDesk.Provider value={{ ...DESK, ...desk }}>
        <main class="popup-body">
          <h1 class="name">{words.t('onThisPage')}</h1>
          {SAYS_MUCH.told.slice(0, 1).map((told) => (
            <ClaimActions
              key={told.claim.event}
              told={told}
              about="Mira Example"
              page={{ url: null, title: 'Guests', published: null, lang: 'en' }}
              words={words}
            />
          ))}
          {LISTED.slice(1).map(({ kept: { source } }) => (
            <SourceLine key={source.id} source={source} reported={null} locator={null} words={words} />
          ))}
        </main>
      </ReaderDesk.Provider>
    ),
  };
}

/** The popup's claims with all that a reader can do with each; of one person the page says two things. */
const CLAIMS_IN_HAND: Story = {
  id: 'popup-claims-in-hand',
  stage: 'popup',
  render: (words) => (
    <ReaderDesk.Provider value={DESK}>
      <main class="popup-body">
        <h1 class="name">{words.t('onThisPage')}</h1>
        <ClaimList
          events={byEvent(SAYS_TWICE.told, SAYS_TWICE.events)}
          named={SAYS_TWICE.named}
          published={SAYS_TWICE.published}
          lang={SAYS_TWICE.lang}
          words={words}
          precedentsOf={() => []}
          actionsFor={(told) => (
            <ToldActions
              told={told}
              page={{ url: null, title: 'Guests', published: null, lang: 'en' }}
              words={words}
              onShow={nothing}
            />
          )}
        />
      </main>
    </ReaderDesk.Provider>
  ),
};

export const KEPT_STORIES: readonly Story[] = [
  CLAIMS_IN_HAND,
  page('list', {}, LISTED),
  page('nothing', {}, []),
  page('wrong', { wrong: new Set(['outcome ann-arbor moscow-victory-day/2025']) }, LISTED.slice(0, 1)),
  draft('guessed', {
    subject: { leader: 'mira-example' },
    subjectName: 'Mira Example',
    event: EVENT.id,
    eventName: EVENT.name,
    status: 'accepted',
    speaker: null,
    quote: { exact: 'Mira Example has accepted.', prefix: '', suffix: '' },
    page: { url: null, title: 'Who is coming', published: '2025-05-05', lang: 'en' },
  }),
  draft('open', {
    subject: null,
    subjectName: null,
    event: null,
    eventName: null,
    status: 'expected',
    speaker: null,
    quote: { exact: 'She will come.', prefix: '', suffix: '' },
    page: { url: null, title: 'Who is coming', published: null, lang: 'en' },
  }),
  draft('gone', 'gone'),
  draft('private', 'private'),
  claim('free', {}),
  claim('private', { privateWindow: true }),
];
