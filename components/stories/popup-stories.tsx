import type { SearchHit } from '../../lib/store/queries/queries.ts';
import type { ListedEntry, PageState, ReadClaims } from '../popup/page-state.ts';
import { Popup, type PopupProps } from '../popup/popup-view.tsx';
import { SAYS_CHINESE, SAYS_MANY, SAYS_MUCH } from './fixtures/claims-told.ts';
import { EMPTY_EVENT, FULL_EVENT } from './fixtures/events.ts';
import { eventFound, leaderFound } from './fixtures/hits.ts';
import { EVERY_OUTCOME, FICO, KIM, NOTHING_KNOWN } from './fixtures/leaders.ts';
import { EVENTS, LEADERS, RECORD_UNTIL } from './fixtures/world.ts';
import type { Story } from './story.ts';

const nothing = () => {};

const FIRST: Omit<PopupProps, 'words'> = {
  store: { state: 'ready', recordUntil: RECORD_UNTIL },
  page: { state: 'asking' },
  route: { at: 'home' },
  subject: { state: 'asking' },
  search: { text: '', hits: null },
  privateWindow: false,
  switches: { everywhere: true, site: true, tab: true, host: 'www.example-news.co.uk' },
  actions: {
    onJump: nothing,
    onReadNow: nothing,
    onAlways: nothing,
    onReload: nothing,
    onSearch: nothing,
    onBack: nothing,
    onRepair: nothing,
    onOpenOptions: nothing,
    onOpenHistory: nothing,
    onStep: nothing,
    onSwitch: nothing,
    onSwitchOn: nothing,
  },
};

function story(id: string, props: Partial<PopupProps>): Story {
  return { id: `popup-${id}`, stage: 'popup', render: (words) => <Popup {...FIRST} {...props} words={words} /> };
}

const HITS: readonly SearchHit[] = [
  leaderFound(LEADERS.fico),
  leaderFound(LEADERS.kim),
  eventFound(EVENTS.moscow2025),
  { kind: 'country', id: 'SK', name: 'Slovakia' },
];

const ENTRIES: readonly ListedEntry[] = [
  {
    kind: 'leader',
    id: 'kim-jong-un',
    text: 'Kim Jong Un',
    count: 6,
    recorded: true,
    hit: HITS[1] ?? null,
    outcomes: [{ event: 'moscow-victory-day/2025', name: 'Moscow Victory Day 2025', outcome: 'represented' }],
    counts: [],
  },
  {
    kind: 'leader',
    id: 'robert-fico',
    text: 'Robert Fico',
    count: 1,
    recorded: true,
    hit: HITS[0] ?? null,
    outcomes: [{ event: 'moscow-victory-day/2025', name: 'Moscow Victory Day 2025', outcome: 'attended' }],
    counts: [],
  },
  {
    kind: 'leader',
    id: 'otto-beispiel',
    text: 'Otto Beispiel-Hohenmuster',
    count: 2,
    recorded: false,
    hit: leaderFound(LEADERS.former),
    outcomes: [],
    counts: [],
  },
  {
    kind: 'event',
    id: 'moscow-victory-day/2025',
    text: 'in Moscow in May',
    count: 2,
    recorded: true,
    hit: HITS[2] ?? null,
    outcomes: [],
    counts: [
      { outcome: 'host', n: 1 },
      { outcome: 'attended', n: 26 },
      { outcome: 'represented', n: 5 },
      { outcome: 'absent', n: 6 },
    ],
  },
];

const SAYS_NOTHING: ReadClaims = {
  told: [],
  events: [],
  named: [],
  published: null,
  lang: 'en',
  precedents: new Map(),
};

const page = (state: PageState): Partial<PopupProps> => ({ page: state });

export const POPUP_STORIES: readonly Story[] = [
  story('page', page({ state: 'read', entries: ENTRIES, claims: SAYS_NOTHING, complete: true })),
  story('claims', page({ state: 'read', entries: ENTRIES, claims: SAYS_MUCH, complete: true })),
  story(
    'claims-late',
    page({
      state: 'read',
      entries: ENTRIES,
      claims: { ...SAYS_MUCH, precedents: new Map(), late: SAYS_MUCH.precedents },
      complete: true,
    }),
  ),
  story('claims-many', page({ state: 'read', entries: ENTRIES, claims: SAYS_MANY, complete: true })),
  story(
    'claims-chinese',
    page({
      state: 'read',
      entries: ENTRIES.slice(0, 2).map((entry, n) => ({ ...entry, text: ['金正恩', '菲佐'][n] ?? entry.text })),
      claims: SAYS_CHINESE,
      complete: true,
    }),
  ),
  story('unread', page({ state: 'unread' })),
  story('nothing', page({ state: 'read', entries: [], claims: SAYS_NOTHING, complete: true })),
  story('off', page({ state: 'off', host: 'www.example-news.co.uk' })),
  story('enabling', page({ state: 'enabling', host: 'www.example-news.co.uk' })),
  story('switched-off', {
    ...page({ state: 'switched-off' }),
    switches: { everywhere: true, site: false, tab: true, host: 'www.example-news.co.uk' },
  }),
  story('silent', page({ state: 'silent' })),
  story('unreadable', page({ state: 'unreadable', why: 'browser' })),
  story('asking', {}),
  story('filling', {
    ...page({ state: 'read', entries: [], claims: SAYS_NOTHING, complete: true }),
    store: { state: 'filling', done: 3, total: 8 },
  }),
  story('broken', {
    ...page({ state: 'read', entries: ENTRIES, claims: SAYS_NOTHING, complete: true }),
    store: { state: 'broken', reason: 'QuotaExceededError: no space left', fault: 'full' },
  }),
  story('private', {
    ...page({ state: 'read', entries: ENTRIES, claims: SAYS_NOTHING, complete: true }),
    privateWindow: true,
  }),
  story('search', { search: { text: 'fi', hits: HITS } }),
  story('search-nothing', { search: { text: 'zzz', hits: [] } }),
  story('leader', {
    route: { at: 'subject', subject: { kind: 'leader', id: 'robert-fico' } },
    subject: { state: 'leader', history: FICO },
  }),
  story('leader-visits', {
    route: { at: 'subject', subject: { kind: 'leader', id: 'kim-jong-un' } },
    subject: { state: 'leader', history: KIM },
  }),
  story('leader-every-outcome', {
    route: { at: 'subject', subject: { kind: 'leader', id: 'mira-example' } },
    subject: { state: 'leader', history: EVERY_OUTCOME },
  }),
  story('leader-nothing', {
    route: { at: 'subject', subject: { kind: 'leader', id: 'otto-beispiel' } },
    subject: { state: 'leader', history: NOTHING_KNOWN },
  }),
  story('event', {
    route: { at: 'subject', subject: { kind: 'event', id: FULL_EVENT.event.id } },
    subject: { state: 'event', history: FULL_EVENT },
  }),
  story('event-nothing', {
    route: { at: 'subject', subject: { kind: 'event', id: EMPTY_EVENT.event.id } },
    subject: { state: 'event', history: EMPTY_EVENT },
  }),
  story('unknown', {
    route: { at: 'subject', subject: { kind: 'leader', id: 'nobody' } },
    subject: { state: 'unknown' },
  }),
];
