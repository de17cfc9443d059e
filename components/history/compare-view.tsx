import { useContext, useMemo } from 'preact/hooks';
import { type Compared, compareEvents } from '../../lib/history/listings/compare.ts';
import type { SeriesSummary } from '../../lib/history/listings/overview.ts';
import type { EventHistory, Outcome } from '../../lib/history/types.ts';
import { ReaderDesk } from '../kept/reader-desk.ts';
import { wrongOutcome } from '../kept/wrong-marks.ts';
import { limitPhrases, SILENCE_WORDS } from '../matrix/cell-words.ts';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import { eventName, nameOf, seriesName } from '../subject/names.ts';
import { hashOf, hashOfComparison } from '../subject/route.ts';
import type { Words } from '../words/words.ts';
import { ExportLinks } from './export-links.tsx';
import { listedOfEvent } from './listed.ts';

export interface CompareViewProps {
  readonly first: EventHistory;
  readonly second: EventHistory;
  /** What else can be chosen; null until the store has answered. */
  readonly series: readonly SeriesSummary[] | null;
  readonly words: Words;
  /** Another pair was chosen. */
  readonly onGo: (hash: string) => void;
}

/** Two events side by side: who came to both, who to one alone and what is known of them at the other. */
export function CompareView({ first, second, series, words, onGo }: CompareViewProps) {
  const { wrong } = useContext(ReaderDesk);
  const isShown = (outcome: Outcome) => !wrong.has(wrongOutcome(outcome));
  const { again, fresh, gone } = useMemo(() => {
    const believed = (history: EventHistory) => ({
      ...history,
      outcomes: history.outcomes.filter((outcome) => !wrong.has(wrongOutcome(outcome))),
    });
    return compareEvents(believed(first), believed(second));
  }, [first, second, wrong]);
  const names = [first, second].map(({ event, series: of }) => eventName(event, of, words));
  const [then = '', now = ''] = names;
  const leaders = [...first.leaders, ...second.leaders];
  const list = (title: string, compared: readonly Compared[], other: EventHistory | null) => (
    <section>
      <h2 class="label">
        {title} <span class="count">{words.number(compared.length)}</span>
      </h2>
      <ul class="compared">
        {sorted(compared, leaders, words).map((one) => (
          <Entry key={Object.values(one.subject)[0]} one={one} other={other} leaders={leaders} words={words} />
        ))}
      </ul>
    </section>
  );
  return (
    <article class="subject">
      <header>
        <h1 class="name" tabIndex={-1}>
          {words.t('compare')}
        </h1>
        <div class="pickers">
          <Picker
            value={first.event.id}
            name={then}
            series={series}
            words={words}
            onPick={(id) => onGo(hashOfComparison(id, second.event.id))}
          />
          <Picker
            value={second.event.id}
            name={now}
            series={series}
            words={words}
            onPick={(id) => onGo(hashOfComparison(first.event.id, id))}
          />
        </div>
      </header>
      {list(words.t('cameBoth'), again, null)}
      {list(words.t('cameOnly', now), fresh, first)}
      {list(words.t('cameOnly', then), gone, second)}
      <ExportLinks
        name={`${first.event.id}-${second.event.id}`}
        listed={() => [...listedOfEvent(first, isShown), ...listedOfEvent(second, isShown)]}
        words={words}
      />
    </article>
  );
}

function sorted(compared: readonly Compared[], leaders: EventHistory['leaders'], words: Words): Compared[] {
  const { compare } = new Intl.Collator(words.lang);
  return compared.toSorted((a, b) => compare(nameIn(a.subject, leaders, words), nameIn(b.subject, leaders, words)));
}

function nameIn(subject: Outcome['subject'], leaders: EventHistory['leaders'], words: Words): string {
  return 'leader' in subject ? nameOf(subject.leader, leaders, words) : words.country(subject.country);
}

function countryIn(subject: Outcome['subject'], leaders: EventHistory['leaders']): string {
  if ('country' in subject) return subject.country;
  return leaders.find(({ id }) => id === subject.leader)?.country ?? '';
}

/** One name, with what is known of them at the event that they did not come to. */
function Entry({
  one,
  other,
  leaders,
  words,
}: {
  readonly one: Compared;
  /** The event that they did not come to. */
  readonly other: EventHistory | null;
  readonly leaders: EventHistory['leaders'];
  readonly words: Words;
}) {
  const { subject, instead, silence } = one;
  const name = nameIn(subject, leaders, words);
  const outcome = other?.outcomes.find((each) => Object.values(each.subject)[0] === Object.values(subject)[0]);
  const shown = outcome ? shownOutcome(outcome) : null;
  const look = outcomeLook(shown);
  // Of the events that they came to: whatever limits the coming.
  const limits = [one.first, one.second].flatMap((came) =>
    came && came !== outcome && (came.outcome === 'attended' || came.outcome === 'host')
      ? limitPhrases(came, came.event, words).map((phrase) => ({
          year: /\/(\d{4})/.exec(came.event)?.[1] ?? '',
          phrase,
        }))
      : [],
  );
  const others = instead.map((each) => nameIn(each, leaders, words));
  return (
    <li data-tone={look.tone}>
      {'leader' in subject ? (
        <a href={hashOf({ kind: 'leader', id: subject.leader })}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        name
      )}
      {limits.map(({ year, phrase }) => (
        <p key={year} class="compared-why">
          {words.date(year)} {phrase}
        </p>
      ))}
      {other && (
        <p class="compared-why">
          {words.date(other.event.start.slice(0, 4))}{' '}
          {outcome ? (
            <>
              <Glyph outcome={shown} /> <span class="outcome-word">{words.t(look.word)}</span>
            </>
          ) : (
            silence && words.t(SILENCE_WORDS[silence])
          )}
          {others.length > 0 && (
            <span class="dot">
              {' '}
              {words.t('labelled', words.country(countryIn(subject, leaders)), words.list(others))}
            </span>
          )}
        </p>
      )}
    </li>
  );
}

/** Chooses one of the editions of which the record tells, by series. */
function Picker({
  value,
  name,
  series,
  words,
  onPick,
}: {
  readonly value: string;
  readonly name: string;
  readonly series: readonly SeriesSummary[] | null;
  readonly words: Words;
  readonly onPick: (id: string) => void;
}) {
  const told = (series ?? []).filter(({ reported }) => reported.length > 0);
  const isListed = told.some(({ reported }) => reported.some(({ id }) => id === value));
  return (
    <select aria-label={words.t('formEvent')} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {!isListed && <option value={value}>{name}</option>}
      {told.map(({ series: of, reported }) => (
        <optgroup key={of.id} label={seriesName(of, words)}>
          {reported.map((event) => (
            <option key={event.id} value={event.id}>
              {eventName(event, of, words)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
