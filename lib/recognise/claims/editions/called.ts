import type { AttendanceEvent } from '../../../packs/schema.ts';
import { simplified } from '../../../text/simplified.ts';
import type { Knowledge, Mention } from '../../types.ts';
import { daysApart } from './calendar.ts';
import { cityWords } from './city-words.ts';
import { editionsNear } from './editions-near.ts';
import type { Setting } from './implied.ts';
import { isParade, occasionWords } from './occasion-kinds.ts';
import { type Landmark, landmarksOf, liesAt } from './squares.ts';

/** So many days before and after an edition "the parade in Beijing" needs no date. */
const BEFORE = 21;
const AFTER = 5;
/** An article about an occasion of leaders names some. */
const GUESTS = 2;
/** Where so many are named, the word for the occasion and its place need not stand side by side, or the word comes twice. */
const ROLL = 5;
/** How far the place stands from the word for the occasion, in UTF-16 units. */
const REACH = 70;
/** A sentence ends between them. */
const STOP = /(?<!\b[ivx]+)[.!?](?!\d)|[。！？؟\n]/;

/**
 * The edition that a text calls by its kind and its city, or by whose funeral it is ("a military parade in Beijing") in the weeks around it,
 * and by no name or date.
 *
 * @returns null where none is called so, or nobody is named who might be there
 */
export function calledEdition(
  mentions: readonly Mention[],
  { text: printed, lang, published }: Setting,
  { events }: Pick<Knowledge, 'events'>,
): AttendanceEvent | null {
  if (published === null) return null;
  const guests = new Set(mentions.flatMap((mention) => (mention.kind === 'leader' ? [mention.id] : [])));
  if (guests.size < GUESTS) return null;
  let lower: string | null = null;
  let squares: readonly Landmark[] | null = null;
  for (const event of editionsNear(events, published, BEFORE, AFTER)) {
    const words = [...occasionWords(event, lang), ...(isParade(event) ? (CELEBRATIONS[lang] ?? []) : [])];
    const cities =
      words.length === 0 ? [] : FUNERAL.test(event.series) ? ofTheDead(mentions, event.series) : cityWords(event, lang);
    if (cities.length === 0) continue;
    lower ??= simplified(printed.toLowerCase());
    const text: string = lower;
    const occasion = words.map(simplified).filter((word) => text.includes(word));
    if (occasion.length === 0) continue;
    const place = [...cities, ...(lang === 'en' && isParade(event) ? (OWNERS[event.country] ?? []) : [])].map(
      simplified,
    );
    squares ??= landmarksOf(printed);
    const square = squares.find(({ country }) => country === event.country)?.words;
    if (isBeside(text, occasion, place, square)) return event;
    if (guests.size >= ROLL && !FUNERAL.test(event.series) && isSpokenOf(text, occasion, place, liesAt(event, squares)))
      return event;
  }
  return null;
}

/** "China's parade": whose it is says which. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  CN: ["china's ", 'china’s '],
  RU: ["russia's ", 'russia’s '],
};

/** How words for a celebration begin, that in those weeks and in that city is one only. */
const CELEBRATIONS: Readonly<Partial<Record<string, readonly string[]>>> = {
  en: ['celebration', 'commemoration', 'festivit'],
  ru: ['торжеств', 'празднован'],
  uk: ['урочист', 'святкуван'],
  pl: ['obchod', 'uroczysto'],
  sr: ['прослав', 'свечаност', 'обележав', 'proslav', 'svečanost', 'obeležav'],
};

/** So many days apart two occasions of one country are told of together. */
const TOGETHER = 25;

/**
 * The parade or funeral beside the occasion an article is about, that it calls by its kind alone: "he flies on to the
 * parade" in a report of the summit three days before.
 *
 * @param main what the article is about
 */
export function siblingEdition(
  main: AttendanceEvent,
  { text, lang }: Setting,
  { events }: Pick<Knowledge, 'events'>,
): AttendanceEvent | null {
  let lower: string | null = null;
  for (const event of events.values()) {
    if (event.series === main.series || event.country !== main.country) continue;
    if (Math.abs(daysApart(event.start, main.start)) > TOGETHER) continue;
    const words = occasionWords(event, lang);
    if (words.length === 0) continue;
    lower ??= simplified(text.toLowerCase());
    if (words.some((word) => lower?.includes(simplified(word)))) return event;
  }
  return null;
}

const FUNERAL = /^(?:papal|royal)-funeral$/;

/** A parade spoken of twice, or once in a text that names its city or its square anywhere. */
function isSpokenOf(
  text: string,
  words: readonly string[],
  cities: readonly string[],
  isSquareNamed: boolean,
): boolean {
  const word = words.find((each) => text.includes(each));
  if (word === undefined) return false;
  if (text.indexOf(word) < text.lastIndexOf(word)) return true;
  return isSquareNamed || cities.some((city) => text.includes(city));
}

/** The names by which a text calls a pope, or the queen: "the funeral of Francis". */
function ofTheDead(mentions: readonly Mention[], series: string): string[] {
  const isDead = series === 'papal-funeral' ? /^pope-/ : /^elizabeth-ii$/;
  return mentions.flatMap((each) =>
    each.kind === 'leader' && isDead.test(each.id) ? [each.text.toLowerCase().replace(/\.$/, '')] : [],
  );
}

function isBeside(text: string, words: readonly string[], cities: readonly string[], square?: RegExp): boolean {
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const before =
        text
          .slice(Math.max(0, at - REACH), at)
          .split(STOP)
          .at(-1) ?? '';
      const [after = ''] = text.slice(at + word.length, at + word.length + REACH).split(STOP);
      if (cities.some((city) => before.includes(city) || after.includes(city))) return true;
      if (square?.test(before) || square?.test(after)) return true;
    }
  }
  return false;
}
