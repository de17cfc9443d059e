import type { AttendanceEvent, Series } from '../../../packs/schema.ts';
import type { Knowledge, Mention } from '../../types.ts';
import { daysApart, spanOfValue } from './calendar.ts';
import { editionsNear } from './editions-near.ts';
import { gathersLeaders, namesPlace } from './gathering.ts';
import { isParade } from './occasion-kinds.ts';
import { Traces } from './traces.ts';

/** An article as far as it tells which occasion it is about. */
export interface Setting {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  /** Tells of the place and the kind of occasion too: "At Sharm el-Sheikh a summit waits for a plane". */
  readonly title?: string;
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
  { text: body, lang, published, title }: Setting,
  { events, series, leaders }: Pick<Knowledge, 'events' | 'series' | 'leaders'>,
): AttendanceEvent | null {
  if (published === null) return null;
  const text = title === undefined ? body : `${title}\n${body}`;
  const named = new Set(mentions.flatMap((mention) => (mention.kind === 'leader' ? [mention.id] : [])));
  const called = new Set(mentions.flatMap((mention) => (mention.kind === 'event' ? [mention.id] : [])));
  const countries = new Set([...named].map((id) => leaders.get(id)?.country));
  if (named.size < FEW || countries.size < COUNTRIES) return null;
  const isFew = named.size < GUESTS;
  const isMany = named.size >= CROWD && countries.size >= NATIONS;
  const near = editionsNear(events, published, BEFORE, AFTER);
  const days = mentions.flatMap((mention) => (mention.kind === 'date' ? (spanOfValue(mention.value ?? '') ?? []) : []));
  const said = wordsOf(text);
  const found: { readonly event: AttendanceEvent; readonly signs: number }[] = [];
  const rivals: Traces[] = [];
  for (const event of near) {
    const isDated = days.some((span) => daysApart(span.first, span.last) <= WEEKEND && overlaps(span, event));
    const isOn = event.start <= published && daysApart(event.end, published) <= MORROW;
    const isEve = daysApart(published, event.start) <= EVE;
    const host = event.host !== undefined && named.has(event.host);
    const traces = new Traces(event, {
      text,
      lang,
      isOn,
      host,
      kinds: () => kindWords(series.get(event.series), lang),
      said,
    });
    const isAtLandmark = (): boolean => isEve && traces.square;
    // "Frederiksen receives 46 heads of state in Copenhagen", days before or on the day.
    const isHosted = (): boolean =>
      host &&
      !isParade(event) &&
      isEve &&
      daysApart(event.end, published) <= MORROW &&
      namesPlace(event, text) &&
      gathersLeaders(text);
    // On the very day "Beijing's parade" says it without any date.
    // So many guests around a host in those very days come together at nothing else.
    const isNear = (): boolean => isOn && isMany && host && isParade(event) && traces.kind;
    // "The BRICS are not about who comes", says the host at the end of a summit.
    const isBodys = (): boolean => isOn && host && traces.body && traces.kind;
    // Seven leaders of six countries in a report of the day that names the very city.
    const isTogether = (): boolean => isOn && isMany && !isParade(event) && namesPlace(event, text);
    const isCalled = (): boolean => (isOn || host) && traces.kind && traces.place;
    const isPlain =
      (isFew
        ? host && isAtLandmark()
        : isDated || isAtLandmark() || traces.isThere || isCalled() || isNear() || isBodys() || isTogether()) ||
      isHosted();
    if (!isPlain) {
      // What is named as such is no rival of what is not.
      if (!called.has(event.id)) rivals.push(traces);
      continue;
    }
    const isLong = daysApart(event.start, event.end) > LONG;
    if (traces.count >= (isLong ? SIGNS_OF_LONG : SIGNS)) found.push({ event, signs: traces.count });
  }
  const most = Math.max(...found.map(({ signs }) => signs));
  const [best, ...others] = found.filter(({ signs }) => signs === most);
  if (best === undefined || others.length > 0) return null;
  // A day says as much as a sign: "said yesterday", of one whose own feast was yesterday, in a text about a parade to come.
  return rivals.some(({ count }) => count > most) ? null : best.event;
}

function overlaps({ first, last }: { first: string; last: string }, { start, end }: AttendanceEvent): boolean {
  return start <= last && first <= end;
}

/** The common words by which a series is called: "funeral", "coronation", "parade". */
export function kindWords(series: Series | undefined, lang: string): readonly string[] {
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
  let lower: string | null = null;
  const known = new Map<string, boolean>();
  return (word) => {
    lower ??= text.toLowerCase();
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
