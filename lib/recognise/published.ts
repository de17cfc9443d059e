import { addDays } from '../packs/calendar.ts';
import { segment } from '../text/sentences.ts';
import { findDates } from './dates/find-dates.ts';
import { type StampKind, stampKind } from './dates/stamps.ts';

/** How far from the beginning, or behind the headline, a line with the day of publication may stand. */
const HEAD_LINES = 12;
/** Above a headline stands little more than its section and day; what is further up is the site's own. */
const LINES_ABOVE = 3;
/** A headline as it stands in the page, to be known again in the document's title. UTF-16 units. */
const SHORTEST_HEADLINE = 12;
/** A longer line is prose. UTF-16 units. */
const LONGEST_LINE = 110;
/** Lines searched for the headline: menus come first. */
const LINES_SEARCHED = 400;

/** "date 2025-08-28 403": how collections of plain texts state the day. */
const COLLECTED = /^\s*(?:date|дата|datum|fecha|data)\b\s*:?\s*(?=\d|[A-Z])/iu;
/** Figures alone that may be day and month or month and day: "05/09/2025". */
const TWO_WAYS = /^(?:0?[1-9]|1[0-2])([/-])(?:0?[1-9]|1[0-2])\1\d{4}$/;

/** "the 439th day of the war in Ukraine": newsrooms count from 24 February 2022 as day one. */
const WAR_DAY =
  /\b(\d{2,4})(?:st|nd|rd|th)\s+day\s+of\s+(?:the\s+)?(?:full-scale\s+)?(?:war|invasion)|\bday\s+(\d{1,4})\s+of\s+(?:the\s+)?(?:war|invasion)|(?:на\s+)?(\d{2,4})-?(?:й|ий|го|му)?\s+(?:день|дня)\s+(?:войны|війни|вторгнення|вторжения)/iu;
const FIRST_WAR_DAY = '2022-02-24';

/**
 * The day of publication as a text states it: on a line of its own near the beginning ("date
 * 2025-08-28", "Published: 8 May 2025", "6 мая 2025, 12:15"), or by counting the days of the war in Ukraine.
 *
 * @param lang primary subtag of the text's language: month names are read in it and in English
 * @param title of the page that the text is of, whose lines begin with the site's own: the headline is
 *   looked for first, and the day beside it
 * @returns `YYYY-MM-DD`, or null where the text says nothing of the kind
 */
export function publishedInText(text: string, lang: string, title?: string): string | null {
  return onALineOfItsOwn(text, lang, title) ?? byWarDay(text);
}

function onALineOfItsOwn(text: string, lang: string, title: string | undefined): string | null {
  const lines = text
    .slice(0, 60_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_SEARCHED);
  if (title === undefined) return firstDay(lines.slice(0, HEAD_LINES), lang, ['announced', 'with-hour', 'alone']);
  const headline = headlineAt(lines, title);
  // Without a headline nothing tells the site's own lines, which may state today, from the article's.
  if (headline < 0) return firstDay(lines, lang, ['announced']);
  const below = lines.slice(headline + 1, headline + 1 + HEAD_LINES);
  const above = lines.slice(Math.max(0, headline - LINES_ABOVE), headline).reverse();
  return firstDay([...below, ...above], lang, ['announced', 'with-hour', 'alone']);
}

/** Which line is the page's headline: the longest that stands in the document's title, or in which that stands. */
function headlineAt(lines: readonly string[], title: string): number {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const whole = plain(title);
  // "Headline | Site": what is behind the sign is not on the page.
  const [first = whole] = whole.split(/ [|–—-] /);
  const isHeadline = (line: string) =>
    line.length >= SHORTEST_HEADLINE &&
    (whole.includes(line) || (first.length >= SHORTEST_HEADLINE && line.includes(first)));
  let best = -1;
  for (const [at, line] of lines.entries()) {
    if (isHeadline(plain(line)) && line.length > (lines[best]?.length ?? 0)) best = at;
  }
  return best;
}

function firstDay(lines: readonly string[], lang: string, kinds: readonly StampKind[]): string | null {
  for (const line of lines) {
    if (line.length > LONGEST_LINE || !/\d/.test(line)) continue;
    const dates = findDates(line, segment(line, lang), { published: null, lang });
    const isCollected = COLLECTED.test(line);
    const days = dates.flatMap((date) => {
      const { kind, known, value, start, end } = date;
      if (kind !== 'calendar-day' || known.year === undefined || value === null) return [];
      if (TWO_WAYS.test(line.slice(start, end))) return [];
      const stamp = stampKind(line, date, dates);
      return isCollected || (stamp !== null && kinds.includes(stamp)) ? [value] : [];
    });
    // Of several the earliest: the others are of changes.
    const [day] = days.sort();
    if (day !== undefined) return day;
  }
  return null;
}

function byWarDay(text: string): string | null {
  const match = WAR_DAY.exec(text.slice(0, 20_000));
  const count = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? 0);
  return count > 0 && /ukrain|украин|україн/iu.test(text) ? addDays(FIRST_WAR_DAY, count - 1) : null;
}
