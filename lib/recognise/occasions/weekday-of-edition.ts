import { isoDay, parseDay } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import { type Edition, editionOn } from './editions.ts';
import { lastBefore, type Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

const WEEK = 7;
/** Nothing but a comma and small words between an occasion and its weekday: "the summit on Friday", "Beisetzung am Samstag". */
const BETWEEN = /^,?(?:\s\p{L}{1,4}){0,2}\s$/u;
/** How far behind an occasion its weekday may stand, in UTF-16 units. */
const REACH = 12;

/**
 * The day that a weekday right behind an occasion names, where the words alone took it a week off.
 *
 * @param occasions what the article speaks of, sorted by start.
 * @returns the ISO day of the edition, or null where the weekday stays what it is.
 */
export function weekdayOfEdition(
  text: string,
  { kind, known, value, start, end }: TemporalExpression,
  published: number | null,
  occasions: readonly Proposal[],
): string | null {
  const day = value === null || kind !== 'weekday' || known.day !== undefined ? null : parseDay(value);
  // With a word beside it ("last Friday") a weekday leaves nothing open.
  if (day === null || published === null || /\s/.test(text.slice(start, end))) return null;
  const occasion = lastBefore(occasions, start);
  if (!occasion || start - occasion.end > REACH || !BETWEEN.test(text.slice(occasion.end, start))) return null;
  const { first, last } = occasion.edition;
  const isOn = (at: number) => first <= at && at <= last;
  const other = day < published ? day + WEEK : day - WEEK;
  return !isOn(day) && isOn(other) ? isoDay(other) : null;
}

/** "Preparations for Friday's parade": no verb tells which Friday, but one of the two is the day of an edition. */
export function editionOnWeekday(
  editions: readonly Edition[],
  { kind, value, start, end }: TemporalExpression,
  { text, published }: Scene,
): Edition | null {
  const day = value === null || kind !== 'weekday' ? null : parseDay(value);
  // With a word beside it ("last Friday") a weekday leaves nothing open.
  if (day === null || published === null || /\s/.test(text.slice(start, end))) return null;
  return editionOn(editions, day < published ? day + WEEK : day - WEEK);
}
