import type { AttendanceEvent, Series } from '../../../packs/schema.ts';
import { BODIES } from '../../occasions/summits/bodies.ts';
import type { Knowledge, Mention } from '../../types.ts';
import { SLAVIC } from '../slavic.ts';
import { daysApart, spanOfValue } from './calendar.ts';
import { cityWords } from './city-words.ts';
import { capitalsPlace, gathersLeaders, headedBy, namesPlace } from './gathering.ts';
import { isParade } from './occasion-kinds.ts';
import { landmarksOf, liesAt } from './squares.ts';

/** An article as far as it tells which occasion it is about. */
export interface Setting {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
}

/** An article is written so many days before or after the occasion that it need not name. */
const BEFORE = 14;
const AFTER = 4;
/** In the last days before it the square alone says what is on there. */
const EVE = 3;
/** So many guests of so many countries come together at few occasions. */
const GUESTS = 4;
const COUNTRIES = 3;
/** Around a host at the very place fewer need to be named. */
const FEW = 3;
/** And so many around one host at nothing but a parade, on its day or the next. */
const CROWD = 7;
const NATIONS = 6;
const MORROW = 1;
/** Sessions of weeks take place while much else happens. */
const LONG = 5;
/** "this weekend": a stretch so short that it is about something. */
const WEEKEND = 3;
/** Beside the day and the guests: the place, the kind of occasion, the host. */
const SIGNS = 1;
const SIGNS_OF_LONG = 2;
const SHORTEST_WORD = 5;
const PLACE_WORD = /\p{Lu}[\p{L}-]{3,}/gu;
const WORD = /\p{L}+/gu;
const LETTER = /\p{L}/u;
/** "9 травня", "3 de septiembre": the day in a name is no kind of occasion. */
const DAY_IN_NAME = /\d+\S*\s(?:de\s)?\p{L}+/gu;

/**
 * The edition an article is about that never names it as such ("to see him crowned tomorrow"): of those
 * near its day the only one on whose day something happens, or on whose day it is written, whose guests are named in number, and whose
 * place, host or kind the text speaks of.
 *
 * @returns null where none is plain, or the article's day is unknown
 */
export function impliedEdition(
  mentions: readonly Mention[],
  { text, lang, published }: Setting,
  { events, series, leaders }: Pick<Knowledge, 'events' | 'series' | 'leaders'>,
): AttendanceEvent | null {
  if (published === null) return null;
  const named = new Set(mentions.flatMap((mention) => (mention.kind === 'leader' ? [mention.id] : [])));
  const called = new Set(mentions.flatMap((mention) => (mention.kind === 'event' ? [mention.id] : [])));
  const countries = new Set([...named].map((id) => leaders.get(id)?.country));
  if (named.size < FEW || countries.size < COUNTRIES) return null;
  const isFew = named.size < GUESTS;
  const near = [...events.values()].filter(
    (event) => daysApart(published, event.start) <= BEFORE && daysApart(event.end, published) <= AFTER,
  );
  const days = mentions.flatMap((mention) => (mention.kind === 'date' ? (spanOfValue(mention.value ?? '') ?? []) : []));
  const landmarks = landmarksOf(text);
  const said = wordsOf(text);
  const found: { readonly event: AttendanceEvent; readonly signs: number }[] = [];
  const rivals: number[] = [];
  for (const event of near) {
    const isDated = days.some((span) => daysApart(span.first, span.last) <= WEEKEND && overlaps(span, event));
    const isThere = event.start <= published && daysApart(event.end, published) <= 1 && opensAt(event, text);
    const isOn = event.start <= published && daysApart(event.end, published) <= MORROW;
    const isSquareNamed = liesAt(event, landmarks);
    const isAtLandmark = isSquareNamed && daysApart(published, event.start) <= EVE;
    const place =
      isThere ||
      (event.place.match(PLACE_WORD) ?? []).some((word) => text.includes(word.split('-')[0] ?? word)) ||
      namesPlace(event, text) ||
      namesCity(event, text, lang);
    const host = event.host !== undefined && named.has(event.host);
    const kind = kindWords(series.get(event.series), lang).some(said);
    const hasBody = namesBody(event, said);
    const body = !kind && (place || host) && hasBody;
    const signs = [place, host, kind, isSquareNamed, body, isThere].filter(Boolean).length;
    // On the very day "Beijing's parade" says it without any date.
    // So many guests around a host in those very days come together at nothing else.
    const isCrowd =
      named.size >= CROWD && countries.size >= NATIONS && host && kind && daysApart(event.end, published) <= MORROW;
    const isNear = event.start <= published && isCrowd && isParade(event);
    // "Frederiksen receives 46 heads of state in Copenhagen", days before or on the day.
    const isHosted =
      host &&
      !isParade(event) &&
      daysApart(published, event.start) <= EVE &&
      daysApart(event.end, published) <= MORROW &&
      namesPlace(event, text) &&
      gathersLeaders(text);
    // "The BRICS are not about who comes", says the host at the end of a summit.
    const isBodys = hasBody && host && kind && event.start <= published && daysApart(event.end, published) <= MORROW;
    // Seven leaders of six countries in a report of the day that names the very city.
    const isReport = event.start <= published && daysApart(event.end, published) <= MORROW && !isParade(event);
    const isTogether = isReport && named.size >= CROWD && countries.size >= NATIONS && namesPlace(event, text);
    const isPlainOfMany =
      isTogether || isBodys || isDated || isThere || isAtLandmark || (kind && place && (isOn || host)) || isNear;
    const isPlain = isHosted || (isFew ? isAtLandmark && host : isPlainOfMany);
    if (!isPlain) {
      // What is named as such is no rival of what is not.
      if (!called.has(event.id)) rivals.push(signs);
      continue;
    }
    const isLong = daysApart(event.start, event.end) > LONG;
    if (signs >= (isLong ? SIGNS_OF_LONG : SIGNS)) found.push({ event, signs });
  }
  const most = Math.max(...found.map(({ signs }) => signs));
  const [best, ...others] = found.filter(({ signs }) => signs === most);
  // A day says as much as a sign: "said yesterday", of one whose own feast was yesterday, in a text about a parade to come.
  const isDoubtful = rivals.some((signs) => signs > most);
  return best !== undefined && others.length === 0 && !isDoubtful ? best.event : null;
}

/** Whether a text names the event's city as its language does, where the packs write it otherwise. */
function namesCity(event: AttendanceEvent, text: string, lang: string): boolean {
  return SLAVIC.has(lang) && cityWords(event, lang).some((word) => text.toLowerCase().includes(word));
}

/** Whether a text names the organisation that meets: "the Shanghai Cooperation Organisation closed its gathering". */
function namesBody({ series }: AttendanceEvent, said: (words: string) => boolean): boolean {
  return (bodies[series] ?? '')
    .split(' ')
    .some((name) => name !== '' && !name.endsWith('*') && said(name.replaceAll('_', ' ')));
}

const bodies: Readonly<Record<string, string>> = BODIES;

/** How far into its line a dateline may reach. */
const DATELINE = 40;
/** The line with the dateline begins within so many units: a headline and what stands below it come first. */
const HEADLINES = 400;

/** Whether a text begins with the event's place, in capitals or parted from the rest: "NEW YORK — …", "ГААГА. …", "Den Haag. …". */
export function opensAt(event: AttendanceEvent, text: string): boolean {
  const heads = text
    .slice(0, HEADLINES)
    .split('\n')
    .map((line) => line.slice(0, DATELINE));
  const parts = event.place.split(',').map((part) => part.trim().toUpperCase());
  return heads.some(
    (head) => parts.some((part) => head.includes(part)) || capitalsPlace(event, head) || headedBy(event, head),
  );
}

function overlaps({ first, last }: { first: string; last: string }, { start, end }: AttendanceEvent): boolean {
  return start <= last && first <= end;
}

/** The common words by which a series is called: "funeral", "coronation", "parade". */
function kindWords(series: Series | undefined, lang: string): readonly string[] {
  return (series?.names ?? []).flatMap((name) =>
    name.lang === lang
      ? (name.text.replace(DAY_IN_NAME, '').match(WORD) ?? []).filter(
          (word) => word.length >= SHORTEST_WORD && word === word.toLowerCase(),
        )
      : [],
  );
}

/** Tells of a word in small letters whether a text has it as a whole word; asked of the text once for each word. */
function wordsOf(text: string): (word: string) => boolean {
  const lower = text.toLowerCase();
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? hasWord(lower, word);
    known.set(word, answer);
    return answer;
  };
}

function hasWord(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (!LETTER.test(lower.charAt(at - 1)) && !LETTER.test(lower.charAt(at + word.length))) return true;
  }
  return false;
}
