import type { SearchHit } from '../../lib/store/queries/queries.ts';
import { eventDates } from '../history/event-facts.tsx';
import { eventName, leaderName } from '../subject/names.ts';
import { standing } from '../subject/office.ts';
import { shortPlaceName } from '../subject/place.ts';
import type { Words } from '../words/words.ts';

/** After every day of a record: whoever is in office now is in office then. */
const LATEST = '9999-12-31';

/** What readers call something that was found, in their own language where the record has it. */
export function hitName(hit: SearchHit, words: Words): string {
  switch (hit.kind) {
    case 'leader':
      return leaderName(hit.leader, words);
    case 'event':
      return eventName(hit.event, hit.series, words);
    case 'country':
      return words.country(hit.id);
  }
}

/**
 * The line under it: an office, or a date and place.
 *
 * @param day on which the office is asked for; the record's end without it
 */
export function hitUnder(hit: SearchHit, words: Words, day: string | null = null): string {
  switch (hit.kind) {
    case 'leader':
      return standing(hit.leader, day, LATEST, words).office ?? words.country(hit.leader.country);
    case 'event':
      return `${words.date(eventDates(hit.event))} · ${shortPlaceName(hit.event, words)}`;
    case 'country':
      return words.t('country');
  }
}
