import { useContext } from 'preact/hooks';
import type { GrowthStep } from '../../lib/history/listings/growth.ts';
import type { SeriesSummary } from '../../lib/history/listings/overview.ts';
import { contestedIn } from '../../lib/history/rules/contested.ts';
import type { EventHistory, Outcome } from '../../lib/history/types.ts';
import { GrowthChart } from '../chart/growth-chart.tsx';
import { ReaderDesk } from '../kept/reader-desk.ts';
import { wrongOutcome } from '../kept/wrong-marks.ts';
import { seriesName } from '../subject/names.ts';
import { hashOf, hashOfComparison, hashOfSeries } from '../subject/route.ts';
import type { Words } from '../words/words.ts';
import { ContestedList } from './contested-list.tsx';
import { EventView } from './event-view.tsx';
import { ExportLinks } from './export-links.tsx';
import { listedOfEvent } from './listed.ts';

/** An event with a whole page for it: also how its guest list grew, where sources disagree, and what to hold it against. */
export function EventPage({
  history,
  growth,
  series,
  words,
}: {
  readonly history: EventHistory;
  readonly growth: readonly GrowthStep[] | null;
  /** The series with their editions; null until the store has answered. */
  readonly series: readonly SeriesSummary[] | null;
  readonly words: Words;
}) {
  const { wrong } = useContext(ReaderDesk);
  const { event } = history;
  const isShown = (outcome: Outcome) => !wrong.has(wrongOutcome(outcome));
  const contested = contestedIn({ outcomes: history.outcomes.filter(isShown) });
  const editions = series?.find((each) => each.series.id === event.series)?.reported ?? [];
  // The edition before this one, or, of the first, the one after it.
  const other = editions.find(({ start }) => start < event.start) ?? editions.findLast(({ id }) => id !== event.id);
  return (
    <EventView
      history={history}
      words={words}
      linkTo={hashOf}
      above={
        <p class="crumb">
          {history.series && <a href={hashOfSeries(event.series)}>{seriesName(history.series, words)}</a>}
          {other && (
            <a
              href={
                other.start < event.start ? hashOfComparison(other.id, event.id) : hashOfComparison(event.id, other.id)
              }
            >
              {words.t('compare')}
            </a>
          )}
        </p>
      }
      below={
        <>
          {history.outcomes.length > 0 && (
            <ExportLinks name={event.id} listed={() => listedOfEvent(history, isShown)} words={words} />
          )}
          {growth && growth.length > 0 && (
            <section>
              <h2 class="label">{words.t('growthTitle')}</h2>
              <GrowthChart history={history} steps={growth} words={words} />
            </section>
          )}
          {contested.length > 0 && (
            <section>
              <h2 class="label">{words.t('contestedTitle')}</h2>
              <ContestedList contested={contested} history={history} words={words} linkTo={hashOf} />
            </section>
          )}
        </>
      }
    />
  );
}
