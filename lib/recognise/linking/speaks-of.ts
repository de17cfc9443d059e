import { addDays } from '../../packs/calendar.ts';
import { edtfBounds } from '../../packs/edtf.ts';
import type { TemporalExpression } from '../dates/types.ts';
import type { Days } from '../offices/tenures.ts';
import { indexFrom } from '../sorted-spans.ts';
import type { Span } from '../types.ts';

/** Words before a date that make it the start or end of a stretch, not the time spoken of; folded is not needed. */
const STRETCH =
  /(?:since|from|until|till|after|before|seit|ab|bis|nach|vor|depuis|jusqu'en|après|avant|desde|hasta|după|înainte de|până în|din|od|do|po|przed|после|до|с|со|від|з|із|після|от|од|до|после|posle|منذ|حتى|بعد|قبل|から|以降|以来|まで)[\s\u00a0]*$/iu;
/** "since COP24 in Katowice in 2018", "seit dem Gipfel von 2018": the stretch begins with what was then. */
const SINCE =
  /(?<!\p{L})(?:since|seit|depuis|desde|de la|od|с|со|від|з|із|от|منذ) (?:[\p{L}\p{N}'’-]+[\s\u00a0]){1,6}$/iu;
const REACH_OF_SINCE = 60;
/** A date this near to the article's own day speaks of the present. */
const PRESENT_DAYS = 45;

/** A time that a sentence speaks of, and where the words for it stand. */
export interface SpokenTime extends Days, Span {}

/**
 * The times before the article's own that a sentence speaks of: "in 2010", "on 22 June 2010".
 *
 * "since 2000" is no such time, nor is a day of the last weeks.
 *
 * @param dates the temporal expressions of the text, sorted
 */
export function spokenTimes(
  text: string,
  sentence: Span,
  dates: readonly TemporalExpression[],
  published: string | null,
): SpokenTime[] {
  const times: SpokenTime[] = [];
  for (let i = indexFrom(dates, sentence.start); i < dates.length; i++) {
    const date = dates[i];
    if (!date || date.start >= sentence.end) break;
    if (
      date.value === null ||
      (date.known.year === undefined && date.kind !== 'relative' && date.kind !== 'calendar-day')
    )
      continue;
    const bounds = edtfBounds(date.value);
    if (!bounds || STRETCH.test(text.slice(Math.max(0, date.start - 14), date.start))) continue;
    if (SINCE.test(text.slice(Math.max(sentence.start, date.start - REACH_OF_SINCE), date.start))) continue;
    if (/^[\s\u00a0]*(?:以来|以降|から|まで)/u.test(text.slice(date.end, date.end + 4))) continue;
    if (published !== null && bounds.latest >= beforePresent(published)) continue;
    times.push({ first: bounds.earliest, last: bounds.latest, start: date.start, end: date.end });
  }
  return times;
}

let asked = '';
let answered = '';

/** Remembers the last answer: every sentence of an article asks for the same day. */
function beforePresent(day: string): string {
  if (asked !== day) {
    asked = day;
    answered = addDays(day, -PRESENT_DAYS);
  }
  return answered;
}
