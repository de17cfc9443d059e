import type { FirstJourney } from '../../lib/history/first-journeys.ts';
import type { Precedents } from '../../lib/history/first-since.ts';
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
 * What is special about a coming, in sentences that carry the record's own limits: whose word a first
 * journey is, from when to when the record counts. Of a row of editions and their number the row says more.
 */
export function precedentPhrases(
  { made, journeys, times, run, recordFrom, recordUntil }: Precedents,
  words: Words,
): string[] {
  const [widest] = journeys;
  const until = words.date(recordUntil);
  const phrases: string[] = [];
  if (widest) {
    const since = words.t(JOURNEY[widest.of], words.date(widest.since.from));
    phrases.push(`${since}, ${words.t('accordingTo', widest.source.publisher)}`);
  }
  if (run) phrases.push(words.n('runHere', run.n, yearOf(run.since), until));
  else if (times && recordFrom && (times.exact || times.n >= TELLING)) {
    const from = yearOf(recordFrom);
    if (times.n === 1) phrases.push(words.t('firstTimeHere', from, until));
    else phrases.push(words.n(times.exact ? 'timesHere' : 'timesHereMin', times.n, from, until));
  }
  return made ? phrases : phrases.map((phrase) => words.t('journeyIfMade', phrase));
}
