import type { CardView, PageSummary } from '../../lib/browser/messages.ts';
import type { EventHistory, LeaderHistory } from '../../lib/history/types.ts';
import { Card } from '../card/card.tsx';
import type { CardProps } from '../card/props.ts';
import { CARD } from './card-props.ts';
import { EMPTY_EVENT, FULL_EVENT } from './fixtures/events.ts';
import { EVERY_OUTCOME, FICO, KIM, NOTHING_KNOWN } from './fixtures/leaders.ts';
import type { Story } from './story.ts';

function story(id: string, view: CardView | null, props: Partial<CardProps> = {}): Story {
  return {
    id: `card-${id}`,
    stage: 'card',
    render: (words) => <Card {...CARD} {...props} view={view} words={words} text={MENTIONED} />,
  };
}

/** The words on the page that a card stands beside. */
const MENTIONED = 'Fico';

/** The same with something that the reader has called wrong. */
function hiding(view: CardView, wrong: readonly string[]): CardView {
  return view.kind === 'unavailable' ? view : { ...view, wrong };
}

/** A page that names these events and says nothing of them. */
function pageWith(published: string | null, events: readonly string[]): PageSummary {
  const entries = events.map((id) => ({ kind: 'event', id, text: id, count: 1, recorded: true }) as const);
  return { entries, claims: [], published, lang: 'en' };
}

function leader(history: LeaderHistory, published: string | null, events: readonly string[]): CardView {
  return {
    kind: 'leader',
    request: { kind: 'leader', id: history.leader.id, page: pageWith(published, events) },
    history,
    told: [],
    wrong: [],
  };
}

function event(history: EventHistory): CardView {
  return {
    kind: 'event',
    request: { kind: 'event', id: history.event.id, page: pageWith(null, []) },
    history,
    told: [],
    wrong: [],
  };
}

function unavailable(reason: 'filling' | 'broken' | 'unknown'): CardView {
  return { kind: 'unavailable', request: { kind: 'leader', id: 'x', page: pageWith(null, []) }, reason };
}

export const CARD_STORIES: readonly Story[] = [
  story('leader', leader(FICO, '2025-08-28', ['beijing-victory-day/2025', 'moscow-victory-day/2025'])),
  story(
    'leader-wrong-outcome',
    hiding(leader(FICO, '2025-08-28', ['moscow-victory-day/2025']), ['outcome robert-fico moscow-victory-day/2025']),
  ),
  story('leader-wrong-mention', hiding(leader(FICO, '2025-08-28', []), ['mention leader robert-fico Fico'])),
  story('leader-represented', leader(KIM, '2025-08-28', ['moscow-victory-day/2025'])),
  story(
    'leader-every-outcome',
    leader(
      EVERY_OUTCOME,
      '2024-05-10',
      Array.from({ length: 12 }, (_, i) => `moscow-victory-day/${2026 - i}`),
    ),
  ),
  story('leader-off-page', leader(EVERY_OUTCOME, '2026-05-10', [])),
  story('leader-nothing', leader(NOTHING_KNOWN, '2024-05-10', [])),
  story('leader-stepped', leader(FICO, '2025-08-28', ['beijing-victory-day/2025']), { place: { n: 12, of: 118 } }),
  story('event', event(FULL_EVENT)),
  story('event-nothing', event(EMPTY_EVENT)),
  story('asking', null),
  story('filling', unavailable('filling')),
  story('broken', unavailable('broken')),
  story('unknown', unavailable('unknown')),
];
