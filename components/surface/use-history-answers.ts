import { useEffect, useState } from 'preact/hooks';
import type { Queries } from '../../lib/store/queries/queries.ts';
import type { Asked, HistoryAnswers } from '../history/history-answers.ts';
import type { Route } from '../subject/route.ts';

/**
 * The answer to one question; asked anew when its key changes.
 *
 * @param key what is asked, in a word; null asks nothing
 */
function useAsked<Answer>(key: string | null, ask: (key: string) => Promise<Answer | null>): Asked<Answer> {
  const [known, setKnown] = useState<{ readonly key: string; readonly answer: Answer | null } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let current = true;
    void ask(key)
      .catch(() => null)
      .then((answer) => {
        if (current) setKnown({ key, answer });
      });
    return () => {
      current = false;
    };
  }, [key]);
  return known !== null && known.key === key ? known.answer : undefined;
}

/** What the history page shows where it stands, besides a leader or an event. */
export function useHistoryAnswers(queries: Queries, route: Route, ready: boolean): HistoryAnswers {
  const event = route.at === 'subject' && route.subject.kind === 'event' ? route.subject.id : null;
  const [first, second] = route.at === 'compare' ? route.events : [null, null];
  const wanted = (key: string | null): string | null => (ready ? key : null);
  // The start lists everything; an event and a comparison offer it to be compared with.
  const isListed = route.at === 'home' || route.at === 'compare' || event !== null;
  return {
    overview: useAsked(wanted(isListed ? 'overview' : null), () => queries.overview()),
    series: useAsked(wanted(route.at === 'series' ? route.series : null), (id) => queries.seriesHistory(id)),
    growth: useAsked(wanted(event), (id) => queries.growth(id)),
    compared: [
      useAsked(wanted(first), (id) => queries.eventHistory(id)),
      useAsked(wanted(second), (id) => queries.eventHistory(id)),
    ],
  };
}
