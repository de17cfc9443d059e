import type { FirstJourney } from '../../lib/history/beside-a-page/first-journeys.ts';
import { firstSince, type Precedents } from '../../lib/history/beside-a-page/first-since.ts';
import type { LeaderHistory } from '../../lib/history/types.ts';
import type { AttendanceEvent, Visit } from '../../lib/packs/schema.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

const JOURNEY = {
  abroad: 'journeyAbroad',
  country: 'journeyCountry',
  place: 'journeyPlace',
} as const satisfies Record<FirstJourney['of'], PlainKey>;

/** “At least twice” says nothing that a reader would not think anyway. */
const TELLING = 3;

/** The year of an edition, by its id: “moscow-victory-day/2023” → “2023”. */
function yearOf(edition: string): string {
  return /\/(\d{4})/.exec(edition)?.[1] ?? edition;
}

/**
 * What is special about a leader's coming to an event, or about a journey: sentences that carry the
 * record's own limits, whose word a first journey is, from when to when the record counts. Nothing
 * where nothing is special.
 */
export function precedentPhrases(precedents: Precedents, words: Words): string[] {
  return ifMade([...journeyPhrases(precedents, words), ...countPhrases(precedents, words)], precedents, words);
}

/** The same of a coming, by the leader's whole history. */
export function precedentsAt(history: LeaderHistory, target: AttendanceEvent | Visit, words: Words): string[] {
  const precedents = firstSince(history, target);
  return precedents ? precedentPhrases(precedents, words) : [];
}

/** Of these only that it was the first journey since: in a long list a count beside each edition says the same again. */
export function firstJourneyAt(history: LeaderHistory, target: AttendanceEvent | Visit, words: Words): string[] {
  const precedents = firstSince(history, target);
  return precedents ? ifMade(journeyPhrases(precedents, words), precedents, words) : [];
}

/** Of several journeys the widest statement says most. */
function journeyPhrases({ journeys: [widest] }: Precedents, words: Words): string[] {
  if (!widest) return [];
  const since = words.t(JOURNEY[widest.of], words.date(widest.since.from));
  return [words.t('commaBetween', since, words.t('accordingTo', widest.source.publisher))];
}

/** Of a row of editions and their number the row says more. */
function countPhrases({ times, run, recordFrom, recordUntil }: Precedents, words: Words): string[] {
  const until = words.date(recordUntil);
  if (run) return [words.n('runHere', run.n, yearOf(run.since), until)];
  if (!times || !recordFrom || (!times.exact && times.n < TELLING)) return [];
  const from = yearOf(recordFrom);
  if (times.n === 1) return [words.t('firstTimeHere', from, until)];
  return [words.n(times.exact ? 'timesHere' : 'timesHereMin', times.n, from, until)];
}

function ifMade(phrases: string[], { made }: Precedents, words: Words): string[] {
  return made ? phrases : phrases.map((phrase) => words.t('journeyIfMade', phrase));
}
