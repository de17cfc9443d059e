import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Draft } from '../types.ts';
import type { Objection } from './attribution.ts';
import { daysApart } from './calendar.ts';

/** Days before and after an event on which a report is of the event itself. */
const EVE = 1;
const AFTERMATH = 3;
/** Days before it in which an article says who will speak and sit there. */
const PREVIEW = 14;
/** Guests arrive so many days before. */
const EARLIEST = 3;

/** From the eve to a few days after, then who sits and listens does so there; and from two weeks before, who will. */
export function isReportOfTheDay(
  { start, end }: AttendanceEvent,
  published: string,
  tense: Draft['tense'],
  isJourney = false,
): boolean {
  const before = tense !== 'behind' ? PREVIEW : isJourney ? EARLIEST : EVE;
  return daysApart(published, start) <= before && daysApart(end, published) <= AFTERMATH;
}

/** So many days after it an edition comes to mind only if one of the last so many sentences spoke of it. */
const STALE = 60;
const STALE_AFTER = 0;
/** Acceptances and invitations are soon a matter of the past. */
const STALE_ANSWER = 10;

/** Something is said of an edition, but the one in mind is long past and was not spoken of just before. */
export const isStale: Objection = ({
  draft: { act },
  edition: { event, by },
  discourse: { eventAge, paragraphEvent },
  desk: {
    article: { published },
  },
}) => {
  if (by !== 'around' || published === null) return false;
  const fresh = act === 'come' || act === 'stay-away' || act === 'represent' || act === 'host' ? STALE : STALE_ANSWER;
  return daysApart(event.end, published) > fresh && eventAge > STALE_AFTER && paragraphEvent?.id !== event.id;
};

/** What took place so many days before is no longer the news; an article that names it late was about something else. */
const OLD_NEWS = 10;

/** "The square was last as full on 26 April", at the end of a report of another ceremony: nothing before is said of that day. */
export const isYetUnnamed: Objection = ({
  draft: { passage },
  edition: { event, by },
  desk: { article, editions },
}) => {
  const { published } = article;
  if (by !== 'around' || published === null || daysApart(event.end, published) <= OLD_NEWS) return false;
  return (editions.firstNamed.get(event.id) ?? 0) >= passage.sentence.end;
};
