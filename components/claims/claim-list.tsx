import type { ComponentChildren } from 'preact';
import type { PageClaim } from '../../lib/browser/messages.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { EventHistory, Outcome } from '../../lib/history/types.ts';
import type { Leader } from '../../lib/packs/schema.ts';
import { eventDates } from '../history/event-facts.tsx';
import { occasionName } from '../subject/names.ts';
import { hashOf } from '../subject/route.ts';
import type { Words } from '../words/words.ts';
import { ClaimEntry } from './claim-entry.tsx';
import { isLoud } from './claim-words.ts';
import { RollCallLine } from './roll-call-line.tsx';

/** What a page says of one event, with the event's numbers. */
export interface EventClaims {
  readonly history: EventHistory;
  /** In the order in which they are shown. */
  readonly told: readonly ToldClaim<PageClaim>[];
}

/**
 * The claims of a page by the event they are about, in the order of the page; of one event those
 * come first of which it came otherwise, each with what else is said of the same person.
 */
export function byEvent(
  told: readonly ToldClaim<PageClaim>[],
  histories: readonly EventHistory[],
): readonly EventClaims[] {
  return [...Map.groupBy(told, ({ event }) => event.id)].flatMap(([id, claims]) => {
    const history = histories.find(({ event }) => event.id === id);
    if (!history) return [];
    const loudFirst = [...claims.filter(isLoud), ...claims.filter((one) => !isLoud(one))];
    return [{ history, told: [...Map.groupBy(loudFirst, subjectKey).values()].flat() }];
  });
}

export interface ClaimListProps {
  readonly events: readonly EventClaims[];
  /** The leaders whom the page names. */
  readonly named: readonly Leader[];
  readonly published: string | null;
  readonly lang: string | null;
  readonly words: Words;
  /** What is special about a leader's coming to an event; none while it is not known. */
  readonly precedentsOf: (leader: string, event: string) => readonly string[];
  /** So many are drawn; all by default. */
  readonly atMost?: number;
  /** What the reader can do with a claim, as buttons. */
  readonly actionsFor?: (told: ToldClaim<PageClaim>) => ComponentChildren;
}

/** What the page says, event by event: the roll call, then each claim with what came of it. */
export function ClaimList({ events, words, atMost = Number.POSITIVE_INFINITY, ...rest }: ClaimListProps) {
  const n = events.reduce((sum, { told }) => sum + told.length, 0);
  if (n === 0) return null;
  return (
    <section class="entry-kind claims" aria-labelledby="claims">
      <h2 class="label entry-heading" id="claims" tabIndex={-1}>
        {words.t('claimsTitle')} <span class="count">{words.number(n)}</span>
      </h2>
      {upTo(atMost, events).map((one) => (
        <EventSection key={one.history.event.id} {...one} {...rest} words={words} />
      ))}
    </section>
  );
}

/** The first so many claims, with the events that they are about. */
function upTo(count: number, events: readonly EventClaims[]): EventClaims[] {
  let left = count;
  return events.flatMap((one) => {
    const told = one.told.slice(0, left);
    left -= told.length;
    return told.length > 0 ? [{ ...one, told }] : [];
  });
}

function EventSection({
  history,
  told,
  named,
  published,
  lang,
  words,
  precedentsOf,
  actionsFor,
}: EventClaims & Omit<ClaimListProps, 'events' | 'atMost'>) {
  const { event, series } = history;
  return (
    <section class="claim-event">
      <h3 class="claim-occasion">
        <a href={hashOf({ kind: 'event', id: event.id })}>{occasionName(event, series, words)}</a>
        <span class="outcome-when"> {words.date(eventDates(event))}</span>
      </h3>
      <RollCallLine history={history} named={named} words={words} />
      <ul class="claim-list">
        {told.map((one) => {
          const { subject } = one.claim;
          return (
            <ClaimEntry
              key={JSON.stringify([subject, one.claim.status, one.claim.denies, one.claim.block, one.claim.start])}
              told={one}
              published={published}
              lang={lang}
              words={words}
              linkTo={hashOf}
              precedents={'leader' in subject && firstOf(told, one) ? precedentsOf(subject.leader, event.id) : []}
              isSettled={isSettledAbove(told, one)}
              actions={actionsFor?.(one)}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Whether a claim is the first of several about the same person: what is special about them is said once. */
function firstOf(told: readonly ToldClaim<PageClaim>[], one: ToldClaim<PageClaim>): boolean {
  return told.find((other) => subjectKey(other) === subjectKey(one)) === one;
}

/** Whether a claim further up about the same person has shown what came of this one, which holds no surprise. */
function isSettledAbove(told: readonly ToldClaim<PageClaim>[], one: ToldClaim<PageClaim>): boolean {
  const outcome = outcomeOf(one);
  if (!outcome || isLoud(one)) return false;
  const above = told.slice(0, told.indexOf(one)).filter((other) => subjectKey(other) === subjectKey(one));
  return above.some((other) => outcomeOf(other)?.outcome === outcome.outcome);
}

function outcomeOf({ came }: ToldClaim<PageClaim>): Outcome | null {
  return came && 'outcome' in came ? came.outcome : null;
}

function subjectKey({ claim }: ToldClaim<PageClaim>): string {
  return JSON.stringify(claim.subject);
}
