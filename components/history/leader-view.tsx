import { useContext } from 'preact/hooks';
import type { LeaderHistory } from '../../lib/history/types.ts';
import { firstJourneyAt, precedentsAt } from '../claims/precedent-words.ts';
import { KeptSection } from '../kept/kept-section.tsx';
import { ReaderDesk } from '../kept/reader-desk.ts';
import { wrongOutcome } from '../kept/wrong-marks.ts';
import { LadderRungs } from '../ladder/ladder.tsx';
import { OutcomeEntry } from '../outcome/outcome-entry.tsx';
import { castOfLeader } from '../subject/cast.ts';
import { leaderName, occasionName } from '../subject/names.ts';
import { careerOf } from '../subject/office.ts';
import type { LinkTo } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';
import { eventDates } from './event-facts.tsx';
import { ExportLinks } from './export-links.tsx';
import { listedOfLeader } from './listed.ts';
import { VisitEntry } from './visit-entry.tsx';
import { YearStrip } from './year-strip.tsx';
import { type Moment, yearsOf } from './years.ts';

/** Of each series the last edition that they have come to: the one beside which their coming is counted. */
function latestAttended({ outcomes }: LeaderHistory): ReadonlySet<string> {
  const attended = outcomes.filter(({ outcome, basis }) => outcome === 'attended' && basis === 'after');
  // Newest first, so the first of a series is its last.
  const bySeries = Map.groupBy(attended, ({ event }) => event.split('/')[0] ?? event);
  return new Set([...bySeries.values()].flatMap(([first]) => first?.event ?? []));
}

export interface LeaderViewProps {
  readonly history: LeaderHistory;
  readonly words: Words;
  readonly linkTo: LinkTo;
  /** Whether there is a whole page for it: then with all series at a glance. */
  readonly whole?: boolean;
}

/** Everything the record holds of one leader: year by year where they came and where they went, habits, offices. */
export function LeaderView({ history, words, linkTo, whole = false }: LeaderViewProps) {
  const { leader } = history;
  const { wrong } = useContext(ReaderDesk);
  const cast = castOfLeader(history);
  const latest = latestAttended(history);
  const years = yearsOf(history);
  const entry = (moment: Moment) => {
    if (moment.kind === 'visit') {
      return <VisitEntry key={moment.visit.id} visit={moment.visit} history={history} words={words} />;
    }
    const { event, outcome } = moment;
    const series = history.series.find((each) => each.id === event?.series);
    const name = event ? occasionName(event, series, words) : outcome.event;
    return (
      <OutcomeEntry
        key={outcome.event}
        outcome={outcome}
        about={<a href={linkTo({ kind: 'event', id: outcome.event })}>{name}</a>}
        when={event ? words.date(eventDates(event)) : null}
        precedents={event ? (latest.has(event.id) ? precedentsAt : firstJourneyAt)(history, event, words) : []}
        cast={cast}
        words={words}
      />
    );
  };
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
        {history.outcomes.length === 0 && <p>{words.t('noAttendance')}</p>}
        {whole && (
          <YearStrip
            history={history}
            outcomes={history.outcomes.filter((outcome) => !wrong.has(wrongOutcome(outcome)))}
            words={words}
          />
        )}
        {years.length > 0 && (
          <ol class="years">
            {years.map(({ year, moments }) => (
              <li key={year} class="year">
                <h3>{words.date(year)}</h3>
                <ul class="outcomes">{moments.map(entry)}</ul>
              </li>
            ))}
          </ol>
        )}
      </section>
      {history.habits.length > 0 && (
        <section>
          <h2 class="label">{words.t('habits')}</h2>
          <LadderRungs rungs={history.habits} cast={cast} words={words} />
        </section>
      )}
      <KeptSection kept={history.kept} about="event" words={words} linkTo={linkTo} />
      {whole && history.outcomes.length > 0 && (
        <ExportLinks
          name={leader.id}
          listed={() => listedOfLeader(history, (outcome) => !wrong.has(wrongOutcome(outcome)))}
          words={words}
        />
      )}
    </article>
  );
}
