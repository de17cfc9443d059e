import type { CardView, PageClaim } from '../../lib/browser/messages.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { EventHistory, LeaderHistory, Outcome, Rung } from '../../lib/history/types.ts';
import type { Leader, Source } from '../../lib/packs/schema.ts';
import { groupGuests } from '../guests/group-guests.ts';
import { eventDates } from '../history/event-facts.tsx';
import { citation, citationWithLink } from '../kept/citation.ts';
import { outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import { qualifierPhrase } from '../outcome/qualifier-words.ts';
import { standInPhrase } from '../outcome/stand-in.ts';
import { type Cast, castOfEvent, castOfLeader } from '../subject/cast.ts';
import { eventName, leaderName, occasionName, representativeName } from '../subject/names.ts';
import { standing } from '../subject/office.ts';
import type { Words } from '../words/words.ts';
import { shownInCard } from './leader-outcomes.ts';

/** Of how many sources each outcome, and an event as a whole, is quoted. */
const SOURCES = { outcome: 3, event: 6 } as const;

/** What a card says, as text for quoting: each outcome with its sources, and until when the record goes. */
export function cardCitation(view: Exclude<CardView, { kind: 'unavailable' }>, words: Words): string {
  const lines = view.kind === 'leader' ? leaderLines(view, words) : eventLines(view.history, words);
  const end = `${words.t('extName')}. ${words.t('recordEnds', words.date(view.history.recordUntil))}`;
  return [...lines, end].join('\n');
}

function leaderLines({ history, told, request }: Extract<CardView, { kind: 'leader' }>, words: Words): string[] {
  const { leader, recordUntil } = history;
  const { office } = standing(leader, request.page.published, recordUntil, words);
  const { claims, here, others } = shownInCard(history, told, request.page);
  const outcomes = [...claims.flatMap(outcomeOf), ...here, ...others];
  const name = leaderName(leader, words);
  return [
    office === null ? name : words.t('nameWithOffice', name, office),
    ...outcomes.flatMap((outcome) => outcomeLines(outcome, history, told, words)),
  ];
}

function outcomeOf({ came }: ToldClaim<PageClaim>): readonly Outcome[] {
  return came !== null && 'outcome' in came && came.outcome ? [came.outcome] : [];
}

function outcomeLines(
  outcome: Outcome,
  history: LeaderHistory,
  told: readonly ToldClaim<PageClaim>[],
  words: Words,
): string[] {
  const event = [...history.events, ...told.map((one) => one.event)].find(({ id }) => id === outcome.event);
  const series = [...history.series, ...told.flatMap((one) => one.series ?? [])].find(({ id }) => id === event?.series);
  const people: Leader[] = told.flatMap((one) => one.people);
  const cast: Cast = { ...castOfLeader(history), people: [...castOfLeader(history).people, ...people] };
  const about = event
    ? words.t('commaBetween', occasionName(event, series, words), words.date(eventDates(event)))
    : outcome.event;
  return [
    words.t('labelled', about, outcomePhrase(outcome, cast, words)),
    ...sourceLines(outcome.ladder, SOURCES.outcome, words),
  ];
}

/** “Represented by the ambassador. Rests on a single origin.” */
function outcomePhrase(outcome: Outcome, cast: Cast, words: Words): string {
  const shown = shownOutcome(outcome);
  const word = words.t(outcomeLook(shown).word);
  const stand = outcome.representative ? representativeName(outcome.representative, cast.people, words) : null;
  const first =
    stand === null
      ? word
      : shown === 'represented'
        ? standInPhrase(stand, 'after', words)
        : `${word}; ${standInPhrase(stand, outcome.basis, words)}`;
  const limits = outcome.qualifiers.map((qualifier) => qualifierPhrase(qualifier, outcome.event, cast, words));
  return limits.length === 0 ? first : `${first}. ${limits.join(' ')}`;
}

function eventLines(history: EventHistory, words: Words): string[] {
  const { event, series } = history;
  const cast = castOfEvent(history);
  const groups = groupGuests(history, words).map(({ outcome, guests }) => {
    const word = words.t(outcomeLook(outcome).word);
    const names = guests.map((guest) => {
      const by = guest.outcome.representative && representativeName(guest.outcome.representative, cast.people, words);
      return by ? `${guest.name} (${words.t('representedBy', by)})` : guest.name;
    });
    return words.t('labelled', `${word} ${words.number(guests.length)}`, words.list(names));
  });
  return [
    words.t('commaBetween', eventName(event, series, words), words.date(eventDates(event))),
    ...groups,
    ...sourceLines(
      history.outcomes.flatMap(({ ladder }) => ladder),
      SOURCES.event,
      words,
    ),
  ];
}

/** The sources on which most of it rests. */
function sourceLines(rungs: readonly Rung[], most: number, words: Words): string[] {
  const counted = Map.groupBy(
    rungs.filter((rung) => rung.counted),
    ({ source }) => source.id,
  );
  const sources = [...counted.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([rung]) => rung?.source ?? [])
    .slice(0, most);
  return sources.map((source) => `– ${quoted(source, words)}`);
}

/** With its address, unless opening or sharing that can be punished somewhere. */
function quoted(source: Source, words: Words): string {
  const cite = source.restrictedIn?.length ? citation : citationWithLink;
  return cite(source, words).replace('\n', ' ');
}
