import type { ComponentChildren } from 'preact';
import type { EventHistory } from '../../lib/history/types.ts';
import { RollCallLine } from '../claims/roll-call-line.tsx';
import { GuestList } from '../guests/guest-list.tsx';
import { KeptSection } from '../kept/kept-section.tsx';
import { LadderRungs } from '../ladder/ladder.tsx';
import { castOfEvent } from '../subject/cast.ts';
import { eventName } from '../subject/names.ts';
import type { LinkTo } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';
import { EventFacts } from './event-facts.tsx';
import { TallyList } from './tally-list.tsx';

export interface EventViewProps {
  readonly history: EventHistory;
  readonly words: Words;
  readonly linkTo: LinkTo;
  /** What stands above the name, and under the guest list, where there is a whole page for it. */
  readonly above?: ComponentChildren;
  readonly below?: ComponentChildren;
}

/** Everything the record holds of one event: who came, what was said of groups, the counts given. */
export function EventView({ history, words, linkTo, above, below }: EventViewProps) {
  return (
    <article class="subject">
      <header>
        {above}
        <h1 class="name" tabIndex={-1}>
          {eventName(history.event, history.series, words)}
        </h1>
        <div class="under">
          <EventFacts history={history} words={words} linkTo={linkTo} />
          <RollCallLine history={history} named={null} words={words} />
        </div>
      </header>
      <section>
        <h2 class="label">{words.t('whoCame')}</h2>
        {history.outcomes.length > 0 ? (
          <GuestList history={history} words={words} linkTo={linkTo} />
        ) : (
          <p>{words.t('noGuests')}</p>
        )}
        {history.event.rollComplete && <p class="remark">{words.t('rollComplete')}</p>}
      </section>
      {below}
      {history.general.length > 0 && (
        <section>
          <h2 class="label">{words.t('generalReports')}</h2>
          <LadderRungs rungs={history.general} cast={castOfEvent(history)} words={words} />
        </section>
      )}
      {history.tallies.length > 0 && (
        <section>
          <h2 class="label">{words.t('tallies')}</h2>
          <TallyList tallies={history.tallies} words={words} />
        </section>
      )}
      <KeptSection kept={history.kept} about="subject" words={words} linkTo={linkTo} />
    </article>
  );
}
