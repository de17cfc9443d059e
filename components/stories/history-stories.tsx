import type { EventHistory } from '../../lib/history/types.ts';
import type { HistoryAnswers } from '../history/history-answers.ts';
import { HistoryPage, type HistoryPageProps } from '../history/history-page.tsx';
import { SaveFileContext } from '../history/save-file.ts';
import { CellPanel } from '../matrix/cell-panel.tsx';
import { outcome, rung } from './fixtures/claims.ts';
import { FULL_EVENT } from './fixtures/events.ts';
import { EVERY_OUTCOME } from './fixtures/leaders.ts';
import {
  FEW_EDITIONS,
  GROWTH,
  LARGE_SERIES,
  MANY_PLACES,
  MOSCOW_SERIES,
  NEXT_EVENT,
  OVERVIEW,
} from './fixtures/series.ts';
import { RECORD_UNTIL } from './fixtures/world.ts';
import type { Story } from './story.ts';

const nothing = () => {};

const ANSWERS: HistoryAnswers = {
  overview: OVERVIEW,
  series: undefined,
  growth: GROWTH,
  compared: [FULL_EVENT, NEXT_EVENT],
};

const PROPS: Omit<HistoryPageProps, 'words'> = {
  store: { state: 'ready', recordUntil: RECORD_UNTIL },
  route: { at: 'home' },
  subject: { state: 'asking' },
  answers: ANSWERS,
  search: { text: '', hits: null },
  onSearch: nothing,
  onRepair: nothing,
  onAsk: async () => FULL_EVENT,
  onGo: nothing,
  keptHref: '#/kept',
};

function story(id: string, props: Partial<HistoryPageProps>): Story {
  return {
    id: `page-history-${id}`,
    stage: 'page',
    render: (words) => (
      <SaveFileContext.Provider value={nothing}>
        <HistoryPage {...PROPS} {...props} words={words} />
      </SaveFileContext.Provider>
    ),
  };
}

function series(id: string, shown: HistoryAnswers['series']): Story {
  return story(id, { route: { at: 'series', series: 'x' }, answers: { ...ANSWERS, series: shown } });
}

function event(id: string, history: EventHistory, growth: HistoryAnswers['growth'] = GROWTH): Story {
  return story(id, {
    route: { at: 'subject', subject: { kind: 'event', id: history.event.id } },
    subject: { state: 'event', history },
    answers: { ...ANSWERS, growth },
  });
}

const { id: EVENT } = FULL_EVENT.event;
const GUEST = { leader: 'guest-4' };

/** One of whom sources say different things. */
const DISPUTED: EventHistory = {
  ...FULL_EVENT,
  outcomes: [
    outcome({
      event: EVENT,
      subject: GUEST,
      outcome: 'disputed',
      origins: 4,
      qualifiers: [{ kind: 'sides', statuses: ['attended', 'absent'] }],
      ladder: [
        rung({ status: 'attended', source: 'gazette', subject: GUEST, event: EVENT, phase: 'after' }),
        rung({ status: 'attended', source: 'stateTv', subject: GUEST, event: EVENT, phase: 'after' }),
        rung({ status: 'absent', source: 'arabicDaily', subject: GUEST, event: EVENT, phase: 'after' }),
        rung({ status: 'absent', source: 'ministry', subject: GUEST, event: EVENT, phase: 'after' }),
      ],
    }),
    ...FULL_EVENT.outcomes.filter(({ subject }) => !('leader' in subject && subject.leader === GUEST.leader)),
  ],
};

/** The history page at every place where it can stand. */
export const HISTORY_STORIES: readonly Story[] = [
  story('start', {}),
  story('start-asking', { answers: { ...ANSWERS, overview: undefined } }),
  story('leader', {
    route: { at: 'subject', subject: { kind: 'leader', id: 'mira-example' } },
    subject: { state: 'leader', history: EVERY_OUTCOME },
  }),
  event('event', FULL_EVENT),
  event('event-disputed', DISPUTED, []),
  story('unknown', {
    route: { at: 'subject', subject: { kind: 'leader', id: 'nobody' } },
    subject: { state: 'unknown' },
  }),
  series('series', MOSCOW_SERIES),
  series('series-few', FEW_EDITIONS),
  series('series-places', MANY_PLACES),
  series('series-large', LARGE_SERIES),
  series('series-unknown', null),
  story('compare', { route: { at: 'compare', events: [EVENT, NEXT_EVENT.event.id] } }),
  {
    id: 'page-history-cell',
    stage: 'page',
    render: (words) => (
      <main class="sheet">
        <h1 class="name">{words.t('attendance')}</h1>
        <CellPanel
          row={{
            key: 'guest-3',
            row: { subject: { leader: 'guest-3' }, country: 'BR', cells: [], came: 1 },
            name: 'Dina Muster',
            leader: FULL_EVENT.leaders.find(({ id }) => id === 'guest-3') ?? null,
            country: 'Brazil',
            cells: [],
          }}
          event={FULL_EVENT.event}
          series={MOSCOW_SERIES.series}
          words={words}
          onAsk={PROPS.onAsk}
          onClose={nothing}
        />
      </main>
    ),
  },
];
