import type { CardView, PageClaim, PageSummary } from '../../lib/browser/messages.ts';
import { tellClaims } from '../../lib/history/beside-a-page/told-claims.ts';
import type { EventHistory } from '../../lib/history/types.ts';
import { Card } from '../card/card.tsx';
import { CARD } from './card-props.ts';
import { PAGE_CLAIMS } from './fixtures/claims-told.ts';
import { FULL_EVENT } from './fixtures/events.ts';
import { KIM } from './fixtures/leaders.ts';
import { EVENTS, LEADERS } from './fixtures/world.ts';
import type { Story } from './story.ts';

function story(id: string, view: CardView): Story {
  return {
    id: `card-${id}`,
    stage: 'card',
    render: (words) => <Card {...CARD} view={view} words={words} text="" />,
  };
}

/** The guests of Moscow as far as the leader's own history tells of them. */
const MOSCOW: EventHistory = {
  ...FULL_EVENT,
  event: EVENTS.moscow2025,
  outcomes: KIM.outcomes.filter(({ event }) => event === EVENTS.moscow2025.id),
  leaders: Object.values(LEADERS),
};

const SAID: PageClaim = {
  subject: { leader: 'kim-jong-un' },
  event: EVENTS.moscow2025.id,
  status: 'accepted',
  speaker: null,
  block: 1,
  start: 0,
  end: 32,
  quote: { exact: 'Kim Jong Un will come to Moscow.', prefix: '', suffix: '' },
};

/** A page on which the leader is called by an office that he had just left, in a made-up term. */
const PAGE: PageSummary = {
  entries: [
    {
      kind: 'leader',
      id: 'kim-jong-un',
      text: 'Kim Jong Un',
      count: 1,
      recorded: true,
      office: {
        kind: 'left',
        on: '2025-05-06',
        office: { title: 'Chairman of the Sample Committee', role: 'state', from: '2020-01-01', to: '2025-05-06' },
      },
    },
  ],
  claims: [SAID],
  published: '2025-05-08',
  lang: 'en',
};

/** Cards that begin with what the page says. */
export const CARD_TOLD_STORIES: readonly Story[] = [
  story('leader-told', {
    kind: 'leader',
    request: { kind: 'leader', id: 'kim-jong-un', page: PAGE },
    history: KIM,
    told: tellClaims([SAID], PAGE.published, [MOSCOW], [KIM.leader]),
    wrong: [],
  }),
  story('event-told', {
    kind: 'event',
    request: { kind: 'event', id: FULL_EVENT.event.id, page: { ...PAGE, entries: [], published: '2024-05-02' } },
    history: FULL_EVENT,
    told: tellClaims(PAGE_CLAIMS, '2024-05-02', [FULL_EVENT], FULL_EVENT.leaders),
    wrong: [],
  }),
];
