import type { CardRequest, PageClaim } from '../../lib/browser/messages.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { LeaderHistory, Outcome } from '../../lib/history/types.ts';
import { precedentsAt } from '../claims/precedent-words.ts';
import { ToldSection } from '../claims/told-section.tsx';
import { eventDates } from '../history/event-facts.tsx';
import { OutcomeEntry } from '../outcome/outcome-entry.tsx';
import { castOfLeader } from '../subject/cast.ts';
import { occasionName } from '../subject/names.ts';
import type { Words } from '../words/words.ts';
import { shownInCard } from './leader-outcomes.ts';

/** The leader card's body: what the page says and what came of it, what came of the page's other events, then the latest others. */
export function LeaderBody({
  request,
  history,
  told,
  words,
}: {
  readonly request: CardRequest;
  readonly history: LeaderHistory;
  readonly told: readonly ToldClaim<PageClaim>[];
  readonly words: Words;
}) {
  const { page } = request;
  const { claims, here, others, rest } = shownInCard(history, told, page);
  const precedentsOf = (id: string) => {
    const event = [...history.events, ...history.editions].find((one) => one.id === id);
    return event ? precedentsAt(history, event, words) : [];
  };
  if (history.outcomes.length === 0 && claims.length === 0) return <p class="card-note">{words.t('noAttendance')}</p>;
  return (
    <>
      <ToldSection
        told={claims}
        page={page}
        words={words}
        precedentsOf={precedentsOf}
        aboutOf={({ event, series }) => (
          <>
            {occasionName(event, series, words)}
            <span class="outcome-when"> {words.date(eventDates(event))}</span>
          </>
        )}
      />
      <Strip
        heading={words.t('onThisPage')}
        outcomes={here}
        history={history}
        words={words}
        precedentsOf={precedentsOf}
      />
      <Strip
        heading={words.t(here.length + claims.length > 0 ? 'otherEvents' : 'events')}
        outcomes={others}
        history={history}
        words={words}
      />
      {rest > 0 && <p class="rest">{words.n('moreEvents', rest)}</p>}
    </>
  );
}

function Strip({
  heading,
  outcomes,
  history,
  words,
  precedentsOf,
}: {
  readonly heading: string;
  readonly outcomes: readonly Outcome[];
  readonly history: LeaderHistory;
  readonly words: Words;
  /** What is special about a coming; of other events than the page's a card does not say it. */
  readonly precedentsOf?: (event: string) => readonly string[];
}) {
  if (outcomes.length === 0) return null;
  return (
    <section class="strip">
      <h3 class="label">{heading}</h3>
      <ul class="outcomes">
        {outcomes.map((outcome) => {
          const event = history.events.find((each) => each.id === outcome.event);
          const series = history.series.find((each) => each.id === event?.series);
          return (
            <OutcomeEntry
              key={outcome.event}
              outcome={outcome}
              about={event ? occasionName(event, series, words) : outcome.event}
              when={event ? words.date(eventDates(event)) : null}
              precedents={precedentsOf?.(outcome.event) ?? []}
              cast={castOfLeader(history)}
              words={words}
            />
          );
        })}
      </ul>
    </section>
  );
}
