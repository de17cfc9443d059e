import { civilDay } from '../dates/calendar.ts';
import { isApart, isSince, yearOf } from './edition-time.ts';
import { type Edition, editionOfYear, nearestEdition } from './editions.ts';
import type { NamedSeries } from './series-names.ts';
import { tableForm } from './word-forms.ts';

/** How near to an edition an article must have appeared to mean it by the series' name alone, in days. */
export const WINDOW: { readonly before: number; readonly after: number } = { before: 240, after: 180 };
/** COP26 was put off by a year: from it on the number runs one year later. */
const FIRST_COP = { year: 1995, delayedFrom: 26 } as const;
/** Words before and behind a name within which a place belongs to it. */
const WORDS_AROUND = { before: 4, behind: 7 } as const;
/** Words of a place that tell nothing. */
const PLACE_NOISE: readonly string[] = [
  ...['saint', 'san', 'city', 'region', 'resort', 'square', 'video', 'new', 'headquarters', 'palace', 'dead'],
  ...['sea', 'bay', 'beach', 'camp', 'hill', 'island', 'lake', 'port', 'mar', 'mer', 'punta', 'sur'],
  ...['and', 'by', 'de', 'del', 'el', 'la', 'los', 'the'],
];
/** A year this near to a name is its edition's, in UTF-16 units. */
const YEAR_BESIDE = 25;
/** The words of an edition's place, and the names in its name ("Funeral of Pope Francis"), as they are matched. */
function wordsOf(edition: Edition): ReadonlySet<string> {
  const known = words.get(edition);
  if (known) return known;
  const { place, name } = edition.event;
  const made = new Set([...matched(place), ...matched((name ?? '').replace(/(?<!\p{L})\p{Ll}\p{L}*/gu, ' '))]);
  words.set(edition, made);
  return made;
}

function matched(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(tableForm)
    .filter((word) => word.length >= 3 && !PLACE_NOISE.includes(word));
}

/** The words that tell none of a series' editions from another: in all of them, or no place and in several ("Leaders"). */
function sharedWords(editions: readonly Edition[]): ReadonlySet<string> {
  const known = shared.get(editions);
  if (known) return known;
  const holders = new Map<string, number>();
  for (const word of editions.flatMap((edition) => [...wordsOf(edition)]))
    holders.set(word, (holders.get(word) ?? 0) + 1);
  const places = new Set(editions.flatMap(({ event }) => matched(event.place)));
  const made = new Set<string>();
  for (const [word, n] of holders)
    if (editions.length > 1 && (n === editions.length || (n > 1 && !places.has(word)))) made.add(word);
  shared.set(editions, made);
  return made;
}

/** Kept beside the index: the same series are named in every article. */
const words = new WeakMap<Edition, ReadonlySet<string>>();
const shared = new WeakMap<readonly Edition[], ReadonlySet<string>>();

/** The year that stands beside a name, before it or behind, or null. */
export function yearBeside(text: string, { sentence, start, end }: NamedSeries): number | null {
  const years = sentence.dates.filter((date) => yearOf(date) !== null && !isSince(sentence, date));
  const beside =
    years.find((date) => date.end <= start && start - date.end <= YEAR_BESIDE) ??
    years.find((date) => end <= date.start && date.start - end <= YEAR_BESIDE && !isApart(text, { start, end }, date));
  return beside ? yearOf(beside) : null;
}

/** The editions of a year, where there are any: a place beside it is then that year's. */
export function editionsOfYear(editions: readonly Edition[], year: number | null): readonly Edition[] {
  const own = editions.filter(({ first }) => civilDay(first).year === year);
  return own.length > 0 ? own : editions;
}

/** The edition whose place or person stands in or beside the name: "SCO summit in Tianjin", "funeral of Pope Francis". */
export function editionByWords(
  text: string,
  named: NamedSeries,
  editions: readonly Edition[],
  published: number | null,
): Edition | null {
  const { tokens } = named.sentence;
  // What comes once is in its own name: that tells nothing.
  const own = editions.length === 1 ? named.last + 1 : named.first;
  const around = new Set(
    [
      ...tokens.slice(Math.max(0, named.first - WORDS_AROUND.before), named.first),
      ...tokens.slice(own, named.last + 1 + WORDS_AROUND.behind),
    ].map(({ lower }) => tableForm(lower)),
  );
  const common = sharedWords(editions);
  let most = 0;
  let best: Edition[] = [];
  for (const edition of editionsOfYear(editions, yearBeside(text, named))) {
    let hits = 0;
    for (const word of wordsOf(edition)) if (around.has(word) && !common.has(word)) hits += 1;
    if (hits === 0 || hits < most) continue;
    if (hits > most) best = [];
    most = hits;
    best.push(edition);
  }
  if (most === 0) return null;
  return oneOf(best, published);
}

/** The only one, or of several the nearest to publication. */
export function oneOf(editions: readonly Edition[], published: number | null): Edition | null {
  if (editions.length === 1) return editions[0] ?? null;
  return published === null ? null : nearestEdition(editions, published, WINDOW);
}

/** "COP29": the number is the year. Undefined where the name carries no number. */
export function editionByNumber(text: string, editions: readonly Edition[]): Edition | null | undefined {
  const number = /^cop\s?-?(\d{1,2})$/i.exec(text)?.[1];
  if (number === undefined) return undefined;
  const n = Number(number);
  return editionOfYear(editions, FIRST_COP.year + n - (n >= FIRST_COP.delayedFrom ? 0 : 1));
}
