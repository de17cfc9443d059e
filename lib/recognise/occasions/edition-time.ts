import { civilDay, daysCovered } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import type { Span } from '../types.ts';
import { type Edition, editionIn, editionOfYear } from './editions.ts';
import type { SceneSentence } from './scene.ts';
import { VICTORY_SERIES } from './victory-days.ts';
import { isOnDay } from './whose.ts';

/** How near to an edition an article must have appeared to mean it without saying which. */
export const DEFAULT_WINDOW = { before: 330, after: 300 } as const;
/** A year this near to a name belongs to it, in UTF-16 units. */
const NEAR = 25;
/** A year this near to the head of a sentence is the time of the whole sentence. */
const AT_HEAD = 12;

function gapBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

/** The expression nearest to a mention among those that pass a test. */
function nearest(
  { dates }: SceneSentence,
  mention: Span,
  passes: (date: TemporalExpression) => boolean,
): TemporalExpression | null {
  let best: TemporalExpression | null = null;
  for (const date of dates) {
    const overlaps = date.start < mention.end && mention.start < date.end;
    if (overlaps || date.value === null || !passes(date)) continue;
    if (!best || gapBetween(mention, date) < gapBetween(mention, best)) best = date;
  }
  return best;
}

/** "the first summit there since 2012": the year is another edition's. */
const SINCE: readonly string[] = ['since', 'depuis', 'desde', 'seit', 'منذ', 'с', 'від', 'od'];

const LONG_SINCE = SINCE.filter((word) => word.length > 3);
/** Words no longer than this may stand between. */
const SMALL = 3;

/** A year behind "since". */
export function isSince({ tokens }: SceneSentence, { start }: TemporalExpression): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  if (SINCE.includes(tokens[at - 1]?.lower ?? '')) return true;
  // "since the one in 2015", "desde el de 2015".
  const from = tokens.slice(Math.max(0, at - 4), at).findLastIndex(({ lower }) => LONG_SINCE.includes(lower));
  return from >= 0 && tokens.slice(Math.max(0, at - 4) + from + 1, at).every(({ lower }) => lower.length <= SMALL);
}

/** Chinese and Japanese "2013年上任以来", "2019年以降": from then on, and not then. */
const FROM_THEN = /^[^，。、,；]{0,6}?以[来來降]/u;
const REACH_OF_THEN = 8;

function isFromThen(text: string, { end }: Span): boolean {
  return FROM_THEN.test(text.slice(end, end + REACH_OF_THEN));
}

/** Marks behind which another clause begins. */
const CLAUSE_BREAK = /[;:；：؛，]|\p{Script=Han},/u;

/** "his first Victory Day there; in 2020 he stayed away": another clause tells of the year. */
export function isApart(text: string, mention: Span, date: Span): boolean {
  return date.start >= mention.end && CLAUSE_BREAK.test(text.slice(mention.end, date.start));
}

/** "a year ago, when he became the only one to attend Victory Day": the clause that follows is of that year. */
const WHEN =
  /^,?\s?(?:when|quand|lorsqu[e'’]|als|cuando|quando|când|когда|коли|kiedy|gdy|kad[aа]?|кад[а]?|عندما|حين)(?!\p{L})/iu;
/** So far behind it such a clause may name its occasion, in UTF-16 units. */
const CLAUSE_OF_WHEN = 120;

function frames(text: string, { end }: Span, mention: Span): boolean {
  const between = text.slice(end, Math.min(mention.start, end + CLAUSE_OF_WHEN + 1));
  return (
    end <= mention.start && between.length <= CLAUSE_OF_WHEN && WHEN.test(between) && !/[;:.,]/.test(between.slice(1))
  );
}

/** The year of an expression that names a year and no more. */
export function yearOf({ value, grain }: TemporalExpression): number | null {
  const covered = value === null || grain !== 'year' ? null : daysCovered(value);
  return covered && civilDay(covered.first).year;
}

/**
 * The edition that a mention of a series speaks of: by a day or month of the series in its sentence,
 * by a year beside it or at the sentence's head, else the article's own edition.
 *
 * @param standard the edition that the article means where it says nothing else.
 * @returns null where the sentence names a year without an edition, or nothing tells.
 */
export function editionAt(
  text: string,
  sentence: SceneSentence,
  mention: Span,
  editions: readonly Edition[],
  standard: Edition | null,
): Edition | null {
  const series = VICTORY_SERIES.find(({ id }) => id === editions[0]?.series);
  const day = nearest(sentence, mention, (date) =>
    series ? isOnDay(date, series) : date.kind === 'calendar-day' || date.kind === 'range',
  );
  const onDay = day && editionIn(editions, day);
  if (onDay) return onDay;
  const year = nearest(sentence, mention, (date) => {
    if (isSince(sentence, date) || isFromThen(text, date) || isApart(text, mention, date)) return false;
    const isAtHead = date.start - sentence.start <= AT_HEAD;
    return yearOf(date) !== null && (isAtHead || gapBetween(mention, date) <= NEAR || frames(text, date, mention));
  });
  const month = nearest(sentence, mention, (date) => date.grain === 'month' && editionIn(editions, date) !== null);
  if (month && (!year || gapBetween(mention, month) <= gapBetween(mention, year))) return editionIn(editions, month);
  const named = year && yearOf(year);
  const headed = named === null && sentence.headingMonth ? editionIn(editions, sentence.headingMonth) : null;
  if (headed) return headed;
  const own = named ?? sentence.headingYear;
  return own === null ? standard : editionOfYear(editions, own);
}

/** A day of an edition, some or all of its days; in another year too where the words name none. */
export function isItsTime(date: TemporalExpression, { first, last }: Edition): boolean {
  const covered = date.value === null ? null : daysCovered(date.value);
  if (!covered || (date.kind !== 'range' && date.kind !== 'calendar-day')) return false;
  if (first <= covered.first && covered.last <= last) return true;
  if (date.kind === 'calendar-day') return false;
  const [a, b] = [civilDay(first), civilDay(covered.first)];
  const isOpen = date.known.year === undefined && last - first === covered.last - covered.first;
  return isOpen && a.month === b.month && a.day === b.day;
}
