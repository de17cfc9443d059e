import { civilDay, parseDay } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import type { Span } from '../types.ts';
import { yearOf } from './edition-time.ts';
import { type Edition, editionIn, editionOfYear, editionOn, nearestEdition } from './editions.ts';
import { endingBefore, isBetween } from './particles.ts';
import type { Proposal } from './proposal.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { isElsewhere, ownerOf } from './whose.ts';

/** Words that may stand between a time and its noun. */
const REACH = 4;
/** Sentences before a phrase in which a parade elsewhere is looked for. */
const LOOK_BACK = 6;
const WEEK = 7;
/** The first year that a bare number behind a noun can be. */
const FIRST_YEAR = 1995;
const NOUNS: readonly CueKind[] = ['occasionNoun'];
const NAMES: readonly CueKind[] = ['victoryDay', 'moscowName', 'beijingName'];

function firstTokenFrom({ tokens }: SceneSentence, offset: number): number {
  return tokens.findIndex((token) => token.start >= offset);
}

/** True where the tokens `[from, to)` are only ties, particles and adjectives that may stand between. */
function areFillers(
  { particles }: Scene,
  { tokens }: SceneSentence,
  from: number,
  to: number,
  ties: readonly string[],
): boolean {
  for (let i = from; i < to; i += 1) {
    if (!ties.includes(tokens[i]?.lower ?? '') && !isBetween(tokens[i], particles)) return false;
  }
  return true;
}

/** True where a time may stand before its noun with no tie between: "the 2015 parade", "the September parade". */
function mayLead({ words }: Setting, { kind, grain }: TemporalExpression): boolean {
  if (words.leads === undefined) return false;
  return kind === 'month' || (words.leads === 'years' ? grain === 'year' : kind === 'year');
}

/** A noun or name that a time may make an edition of, with the numbers of its tokens. */
export interface PlacedNoun extends Span {
  readonly first: number;
  readonly last: number;
}

/** Marks that end a phrase: "2020年：阅兵…" and "in 2020, the parade" are no editions. */
const ENDS = /[,;:，；：、。()（）—–]/;

/** The noun or name that a time before it makes an edition of: "last year's parade", "2015年的九三阅兵". */
export function nounAfter<Noun extends PlacedNoun>(
  setting: Setting,
  sentence: SceneSentence,
  date: TemporalExpression,
  nouns: readonly Noun[],
): Noun | null {
  const { ties } = setting.words;
  const from = firstTokenFrom(sentence, date.end);
  if (from < 0) return null;
  const noun = nouns.find(({ first }) => first >= from && first - from <= REACH);
  if (!noun || !areFillers(setting.scene, sentence, from, noun.first, ties)) return null;
  if (ENDS.test(setting.scene.text.slice(date.end, noun.start))) return null;
  const isTied = sentence.tokens.slice(from, noun.first).some(({ lower }) => ties.includes(lower));
  return isTied || mayLead(setting, date) ? noun : null;
}

/** The noun or name that a time behind it makes an edition of: "parade of 2015", "парад 2015 года", "desfile del viernes". */
export function nounBefore<Noun extends PlacedNoun>(
  { scene, words }: Setting,
  sentence: SceneSentence,
  date: TemporalExpression,
  nouns: readonly Noun[],
): Noun | null {
  const at = firstTokenFrom(sentence, date.start);
  const joint = endingBefore(sentence.tokens, at, scene.particles.editionOf);
  // "парад в среду": behind a noun such languages say the day on which something is, not what it is.
  if (words.follows !== undefined && date.grain !== 'year' && (joint > 0 || words.follows === 'years')) return null;
  const mayFollow = date.kind === 'year' || words.follows === 'days' || (words.follows && date.grain === 'year');
  if (joint === 0 && !mayFollow) return null;
  const noun = nouns.find(({ last }) => last === at - joint - 1) ?? null;
  if (!noun || ENDS.test(scene.text.slice(noun.end, date.start))) return null;
  // "عرض الجمعة" is Friday's; with an article the noun stands for itself ("العرض الجمعة").
  const isDefinite = date.grain !== 'year' && words.follows === 'days' && scene.text.startsWith('ال', noun.start);
  return isDefinite ? null : noun;
}

/** The nouns and names of the victory days that a time may belong to; a day belongs to nouns alone. */
function nounsOf({ cues }: SceneSentence, date: TemporalExpression): Cue[] {
  const names = date.grain === 'year' ? NAMES : [];
  const found = cues.filter(({ key }) => is(key, NOUNS) || is(key, names));
  // A name ends the phrase sooner than its noun: "2015 Victory Day parade" is "2015 Victory Day".
  return found.sort((a, b) => a.first - b.first || Number(is(b.key, NAMES)) - Number(is(a.key, NAMES)));
}

const is = (key: string, kinds: readonly string[]): boolean => kinds.includes(key);

/** "Thursday's Victory Day parade": the name is the mention, and the weekday a date. */
function isBeforeName({ cues }: SceneSentence, date: TemporalExpression, noun: Cue): boolean {
  if (date.grain === 'year' || noun.start < date.end) return false;
  return cues.some(({ key, start }) => is(key, NAMES) && start >= date.end && start < noun.start);
}

function firstOf<Of, Found>(items: readonly Of[], find: (item: Of) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

function editionOfTime({ scene }: Setting, editions: readonly Edition[], date: TemporalExpression): Edition | null {
  const year = yearOf(date);
  if (year !== null) return editionOfYear(editions, year);
  return editionIn(editions, date) ?? editionOnWeekday(editions, date, scene);
}

/** "Preparations for Friday's parade": no verb tells which Friday, but one of the two is the day of an edition. */
function editionOnWeekday(
  editions: readonly Edition[],
  { kind, value, start, end }: TemporalExpression,
  { text, published }: Scene,
): Edition | null {
  const day = value === null || kind !== 'weekday' ? null : parseDay(value);
  // With a word beside it ("last Friday") a weekday leaves nothing open.
  if (day === null || published === null || /\s/.test(text.slice(start, end))) return null;
  return editionOn(editions, day < published ? day + WEEK : day - WEEK);
}

/** Whether a sentence speaks of a parade elsewhere: asked by every phrase behind it, so told once. */
const paradesElsewhere = new WeakMap<SceneSentence, boolean>();

function hasParadeElsewhere(scene: Scene, sentence: SceneSentence): boolean {
  const known = paradesElsewhere.get(sentence);
  if (known !== undefined) return known;
  const found = sentence.cues.some((cue) => cue.key === 'parade' && isElsewhere(scene, sentence, cue));
  paradesElsewhere.set(sentence, found);
  return found;
}

/** True where the paragraph has just spoken of a parade elsewhere: its "last year's parade" is that one's. */
function followsOtherParade({ scene }: Setting, sentence: SceneSentence, noun: Cue): boolean {
  if (!is(noun.key, NOUNS)) return false;
  const { at, paragraph, kinds } = sentence;
  if (VICTORY_SERIES.some(({ city }) => kinds.has(city))) return false;
  for (let i = at - 1; i >= at - LOOK_BACK && scene.sentences[i]?.paragraph === paragraph; i -= 1) {
    const earlier = scene.sentences[i];
    if (!earlier) break;
    if (VICTORY_SERIES.some(({ city, ownName }) => earlier.kinds.has(city) || earlier.kinds.has(ownName))) return false;
    if (earlier.kinds.has('otherDays') || hasParadeElsewhere(scene, earlier)) return true;
  }
  return false;
}

function linkPhrase(setting: Setting, sentence: SceneSentence, date: TemporalExpression): Proposal | null {
  if (date.value === null || date.kind === 'range') return null;
  // A day with its month is a mention by itself: "May 9 parade" is "May 9".
  if (date.kind === 'calendar-day' || (date.kind === 'day-of-month' && setting.words.leads !== 'years')) return null;
  const nouns = nounsOf(sentence, date);
  const noun = nounAfter(setting, sentence, date, nouns) ?? nounBefore(setting, sentence, date, nouns);
  if (
    !noun ||
    isBeforeName(sentence, date, noun) ||
    isElsewhere(setting.scene, sentence, noun) ||
    followsOtherParade(setting, sentence, noun)
  )
    return null;
  const own = VICTORY_SERIES.find(({ ownName }) => ownName === noun.key);
  const owner = own ? null : ownerOf(setting.scene, sentence, noun, setting.focus);
  const series = own ?? owner?.series;
  if (!series || (!own && !setting.focus.includes(series))) return null;
  // In an article about both, the year of a parade may be one in which only the other was held.
  const isOpen = owner?.from === 'article' && date.grain === 'year';
  const mayBe = isOpen ? [series, ...setting.focus.filter((other) => other !== series)] : [series];
  const edition = firstOf(mayBe, ({ id }) => editionOfTime(setting, setting.editions.get(id) ?? [], date));
  const start = Math.min(date.start, startOf(setting, sentence, noun, series));
  return edition && { start, end: Math.max(date.end, noun.end), edition };
}

/** "the Beijing parade of 2015": where places lead their noun the series' own belongs to the mention. */
function startOf({ scene, words }: Setting, { cues }: SceneSentence, noun: Cue, { city }: VictorySeries): number {
  if (words.leads !== 'numbers') return noun.start;
  const place = cues.find(({ key, end }) => key === city && end + 1 === noun.start);
  return place && scene.text.charAt(place.end) === ' ' ? place.start : noun.start;
}

/** Days from publication that an adjective says. */
const DAY_ADJECTIVES: Readonly<Partial<Record<CueKind, number>>> = { yesterdays: -1, todays: 0, tomorrows: 1 };
const YEAR_ADJECTIVES: Readonly<Partial<Record<CueKind, number>>> = { lastYears: -1, thisYears: 0, nextYears: 1 };
/** Months in which a victory day falls. */
const MONTH_ADJECTIVES: Readonly<Partial<Record<CueKind, number>>> = { inMay: 5, inSeptember: 9 };
/** How far from publication the edition of a month lies. */
const MONTH_WINDOW = { before: 300, after: 300 } as const;

/** The year that an adjective right before a token says: "прошлогодний", "letztjährig". */
export function yearAdjective(
  { scene }: Setting,
  { cues }: SceneSentence,
  at: number,
): { readonly year: number; readonly start: number } | null {
  const cue = cues.find(({ key, last }) => last === at - 1 && YEAR_ADJECTIVES[key] !== undefined);
  const shift = cue && YEAR_ADJECTIVES[cue.key];
  if (!cue || shift === undefined || scene.published === null) return null;
  return { year: civilDay(scene.published).year + shift, start: cue.start };
}

/** The edition that an adjective names: by its day, its year, or the month that only one series has. */
function editionOfAdjective({ editions, scene }: Setting, { key }: Cue, series: VictorySeries): Edition | null {
  const own = editions.get(series.id) ?? [];
  const { published } = scene;
  if (published === null) return null;
  const [day, year, month] = [DAY_ADJECTIVES[key], YEAR_ADJECTIVES[key], MONTH_ADJECTIVES[key]];
  if (day !== undefined) return editionOn(own, published + day);
  if (year !== undefined) return editionOfYear(own, civilDay(published).year + year);
  return month === series.month ? nearestEdition(own, published, MONTH_WINDOW) : null;
}

/** "прошлогодний парад", "jutrzejsza parada", "septembarska parada": the adjective says the time. */
function linkAdjective(setting: Setting, sentence: SceneSentence, cue: Cue): Proposal | null {
  const month = MONTH_ADJECTIVES[cue.key];
  const isTime = month ?? DAY_ADJECTIVES[cue.key] ?? YEAR_ADJECTIVES[cue.key];
  if (setting.scene.published === null || isTime === undefined) return null;
  const noun = sentence.cues.find(
    ({ key, first }) => (is(key, NOUNS) || is(key, NAMES)) && first > cue.last && first - cue.last <= REACH,
  );
  if (
    !noun ||
    !areFillers(setting.scene, sentence, cue.last + 1, noun.first, []) ||
    isElsewhere(setting.scene, sentence, noun)
  ) {
    return null;
  }
  if (followsOtherParade(setting, sentence, noun)) return null;
  const ofMonth = VICTORY_SERIES.find((series) => series.month === month);
  const series = ofMonth ?? ownerOf(setting.scene, sentence, noun, setting.focus)?.series;
  if (!series || !(setting.focus.includes(series) || (ofMonth && sentence.kinds.has(series.city)))) return null;
  const edition = editionOfAdjective(setting, cue, series);
  return edition && { start: cue.start, end: noun.end, edition };
}

/** "zur Parade 2015": a number behind a noun that nothing else makes a year. */
function linkNumber(setting: Setting, sentence: SceneSentence, noun: Cue): Proposal | null {
  if (!is(noun.key, NOUNS) && !is(noun.key, NAMES)) return null;
  const next = sentence.tokens[noun.last + 1];
  const isYear = next?.kind === 'number' && next.lower.length === 4 && next.start === noun.end + 1;
  if (!next || !isYear || next.number < FIRST_YEAR || setting.scene.text.charAt(noun.end) !== ' ') return null;
  const { end } = next;
  if (sentence.dates.some((date) => date.start < end && noun.start < date.end)) return null;
  if (isElsewhere(setting.scene, sentence, noun) || followsOtherParade(setting, sentence, noun)) return null;
  const series = ownerOf(setting.scene, sentence, noun, setting.focus)?.series;
  if (!series || !setting.focus.includes(series)) return null;
  const edition = editionOfYear(setting.editions.get(series.id) ?? [], next.number);
  return edition && { start: noun.start, end, edition };
}

/** Phrases for an edition: a time and an occasion's noun or name that belong together. */
export function linkEditionPhrases(setting: Setting): Proposal[] {
  return setting.scene.sentences.flatMap((sentence) => [
    ...sentence.dates.flatMap((date) => linkPhrase(setting, sentence, date) ?? []),
    ...sentence.cues.flatMap(
      (cue) => linkAdjective(setting, sentence, cue) ?? linkNumber(setting, sentence, cue) ?? [],
    ),
  ]);
}
