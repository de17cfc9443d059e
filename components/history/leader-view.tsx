import type { LeaderHistory } from '../../lib/history/types.ts';
import { firstJourneyAt, precedentsAt } from '../claims/precedent-words.ts';
import { KeptSection } from '../kept/kept-section.tsx';
import { LadderRungs } from '../ladder/ladder.tsx';
import { OutcomeEntry } from '../outcome/outcome-entry.tsx';
import { castOfLeader } from '../subject/cast.ts';
import { leaderName, occasionName } from '../subject/names.ts';
import { careerOf } from '../subject/office.ts';
import type { LinkTo } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';
import { eventDates } from './event-facts.tsx';
import { VisitList } from './visit-list.tsx';

/** Of each series the last edition that they have come to: the one beside which their coming is counted. */
function latestAttended({ outcomes }: LeaderHistory): ReadonlySet<string> {
  const attended = outcomes.filter(({ outcome, basis }) => outcome === 'attended' && basis === 'after');
  // Newest first, so the first of a series is its last.
  const bySeries = Map.groupBy(attended, ({ event }) => event.split('/')[0] ?? event);
  return new Set([...bySeries.values()].flatMap(([first]) => first?.event ?? []));
}

/** Everything the record holds of one leader: outcomes newest first, visits, habits, offices. */
export function LeaderView({
  history,
  words,
  linkTo,
}: {
  readonly history: LeaderHistory;
  readonly words: Words;
  readonly linkTo: LinkTo;
}) {
  const { leader } = history;
  const cast = castOfLeader(history);
  const latest = latestAttended(history);
  return (
    <article class="subject">
      <header>
        <h1 class="name" tabIndex={-1}>
          {leaderName(leader, words)}
        </h1>
        <ul class="offices" aria-label={words.t('offices')}>
          {careerOf(leader, words).map((post) => (
            <li key={post.name}>
              {post.name} <span class="terms">{post.terms}</span>
            </li>
          ))}
        </ul>
      </header>
      <section>
        <h2 class="label">{words.t('attendance')}</h2>
        {history.outcomes.length > 0 ? (
          <ul class="outcomes">
            {history.outcomes.map((outcome) => {
              const event = history.events.find((each) => each.id === outcome.event);
              const series = history.series.find((each) => each.id === event?.series);
              const name = event ? occasionName(event, series, words) : outcome.event;
              return (
                <OutcomeEntry
                  key={outcome.event}
                  outcome={outcome}
                  about={<a href={linkTo({ kind: 'event', id: outcome.event })}>{name}</a>}
                  when={event ? words.date(eventDates(event)) : null}
                  precedents={
                    event ? (latest.has(event.id) ? precedentsAt : firstJourneyAt)(history, event, words) : []
                  }
                  cast={cast}
                  words={words}
                />
              );
            })}
          </ul>
        ) : (
          <p>{words.t('noAttendance')}</p>
        )}
      </section>
      {history.visits.length > 0 && (
        <section>
          <h2 class="label">{words.t('visits')}</h2>
          <VisitList history={history} words={words} />
        </section>
      )}
      {history.habits.length > 0 && (
        <section>
          <h2 class="label">{words.t('habits')}</h2>
          <LadderRungs rungs={history.habits} cast={cast} words={words} />
        </section>
      )}
      <KeptSection kept={history.kept} about="event" words={words} linkTo={linkTo} />
    </article>
  );
}
