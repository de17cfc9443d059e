import { civilDay, daysCovered } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import { editionAt, isItsTime, yearOf } from './edition-time.ts';
import { distance, type Edition, editionIn, nearestEdition } from './editions.ts';
import type { Scene } from './scene.ts';
import type { NamedSeries } from './series-names.ts';
import { venueOf } from './summits/phrase.ts';
import type { SummitReading } from './summits/read-summits.ts';
import { editionsAt } from './summits/venue-editions.ts';

/** How near to an edition an article appeared whose "meeting" at the edition's place is no other one, in days. */
const MEETING_REACH = 30;

/** So near to a summit that the article names its "meeting" is no other one, in days. */
const MEETING_AT_HAND = { before: 10, after: 5 } as const;

/** On its days, or right behind them, even without the word summit. */
const MEETING_GOING_ON = { before: 1, after: 3 } as const;

/** "das G7-Treffen" in an article about the summit that has just begun. */
export function meetingAtHand(
  { text, published }: Scene,
  named: NamedSeries,
  { phrases }: SummitReading,
  editions: readonly Edition[],
): Edition | null {
  const isSpoken = phrases.some(({ series, isSession }) => series === named.series && !isSession);
  const window = isSpoken ? MEETING_AT_HAND : MEETING_GOING_ON;
  const near = published === null ? null : nearestEdition(editions, published, window);
  const isOfOtherTime = ({ grain, value }: TemporalExpression) => {
    const covered = value === null || (grain !== 'month' && grain !== 'year') ? null : daysCovered(value);
    return near !== null && covered !== null && (covered.last < near.first || near.last < covered.first);
  };
  if (!near || !named.sentence.dates.some(isOfOtherTime)) return near;
  return editionAt(text, named.sentence, named, editions, null);
}

/** The sentence names the place of an edition, or its year or month. */
export function isToldAt({ sentence }: NamedSeries, { sentences }: SummitReading, edition: Edition): boolean {
  const isThere = sentences[sentence.at]?.cues.some((cue) => {
    const venue = venueOf(cue);
    return venue !== null && editionsAt([edition], venue).length > 0;
  });
  return isThere === true || sentence.dates.some((date) => editionIn([edition], date) !== null);
}

/** Beside the place the year or a day agrees, or the article appeared when the edition was held. */
export function isProven({ sentence }: NamedSeries, edition: Edition, published: number | null): boolean {
  if (published !== null && distance(edition, published) <= MEETING_REACH) return true;
  return (
    sentence.tokens.some(({ number }) => number === civilDay(edition.first).year) ||
    sentence.dates.some((date) => isItsTime(date, edition) || yearOf(date) === civilDay(edition.first).year)
  );
}
