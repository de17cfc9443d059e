import type { TemporalExpression } from '../dates/types.ts';
import type { Span } from '../types.ts';
import { beginsAt, endingBefore, isBetween } from './particles.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';

/** How much a word says about whose occasion is meant, in its own sentence. */
const WEIGHTS = { ownName: 6, day: 5, beside: 5, city: 4, month: 3, country: 1.2, enemy: 1 } as const;
/** What the article's main series has before any word is weighed. */
const MAIN_SERIES = 0.8;
/** What a unit of distance takes away: a city 50 units off counts as much as a country beside the mention. */
const PER_UNIT = 0.04;
/** Below this difference two series are equally likely. */
const MARGIN = 0.3;
/** Sentences before one that tell more of it than those behind. */
const LOOK_BACK = 3;
/** Sentences before one in which its paragraph may have named a place. */
const FAR_BACK = 20;
/** A place this many words behind a name, with "in" before it, says where the occasion is held. */
const WORDS_TO_PLACE = 5;

/** A mention with its tokens' numbers in the sentence. */
export interface Mention extends Span {
  readonly first: number;
  readonly last: number;
}

function distanceTo(from: Span, to: Span): number {
  return Math.max(0, to.start - from.end, from.start - to.end);
}

/** True where an expression is the day of the year on which the series falls. */
export function isOnDay({ known, kind }: TemporalExpression, { month, day }: VictorySeries): boolean {
  return kind === 'calendar-day' && known.month === month && known.day === day;
}

function isInMonth({ known, kind }: TemporalExpression, { month }: VictorySeries): boolean {
  return (kind === 'month' || kind === 'range' || kind === 'calendar-day') && known.month === month;
}

/**
 * A country's name is weak: guests have countries too. Right before the mention it says whose the
 * occasion is ("China's Victory Day"); elsewhere it counts only for what the article is about.
 */
function countryWeight(scene: Scene, sentence: SceneSentence, cue: Cue, mention: Mention, isFocus: boolean): number {
  if (standsRightBefore(scene, sentence, cue, mention)) return WEIGHTS.beside;
  return isFocus ? WEIGHTS.country : 0;
}

function weightOf({ key }: Cue, series: VictorySeries): number {
  if (key === series.ownName || key === series.ownParade) return WEIGHTS.ownName;
  if (key === series.city) return WEIGHTS.city;
  return key === series.enemy ? WEIGHTS.enemy : 0;
}

/** How strongly a sentence says that a mention in it belongs to a series. */
function claimOf(
  scene: Scene,
  sentence: SceneSentence,
  mention: Mention,
  series: VictorySeries,
  isFocus: boolean,
): number {
  let best = 0;
  const weigh = (weight: number, at: Span) => {
    if (weight > 0) best = Math.max(best, weight - distanceTo(mention, at) * PER_UNIT);
  };
  for (const cue of sentence.cues) {
    const isCountry = cue.key === series.country;
    if (cue.key === series.host && isOwner(scene, cue, mention)) weigh(WEIGHTS.beside, cue);
    weigh(isCountry ? countryWeight(scene, sentence, cue, mention, isFocus) : weightOf(cue, series), cue);
  }
  for (const date of sentence.dates) {
    weigh(isOnDay(date, series) ? WEIGHTS.day : isInMonth(date, series) ? WEIGHTS.month : 0, date);
  }
  return best;
}

/** "プーチン大統領の「戦勝80周年」", "普京的胜利日阅兵": whose occasion it is, and not who is asked to it. */
function isOwner({ text }: Scene, host: Cue, mention: Mention): boolean {
  return /^(?:大統領|国家主席|國家主席|主席|总统|總統|氏)?[の的][「『《〈“]?(?:対独戦勝|戦勝|卫国战争胜利|衛國戰爭勝利|胜利|勝利)?$/.test(
    text.slice(host.end, mention.start),
  );
}

/** The one of the two whose claim is the stronger, or null where neither is. */
function stronger(claims: readonly (readonly [VictorySeries, number])[]): VictorySeries | null {
  const [first, second] = [...claims].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] <= 0) return null;
  return first[1] - (second?.[1] ?? 0) >= MARGIN ? first[0] : null;
}

function claimOfKinds(kinds: ReadonlySet<CueKind>, series: VictorySeries, isFocus: boolean): number {
  return (
    (kinds.has(series.ownName) || kinds.has(series.ownParade) ? WEIGHTS.ownName : 0) +
    (kinds.has(series.city) ? WEIGHTS.city : 0) +
    (isFocus && kinds.has(series.country) ? WEIGHTS.country : 0)
  );
}

/** What a sentence before says, its days among it: "On May 9 …", where no other day of that date is named. */
function claimOfSentence({ kinds, dates }: SceneSentence, series: VictorySeries, isFocus: boolean): number {
  const isDay = isFocus && !kinds.has('otherDays') && dates.some((date) => isOnDay(date, series));
  return Math.max(claimOfKinds(kinds, series, isFocus), isDay ? WEIGHTS.day : 0);
}

/** Whose occasion a mention speaks of, and from how near that is known. */
export interface Owner {
  readonly series: VictorySeries;
  readonly from: 'sentence' | 'paragraph' | 'article';
}

/**
 * Tells whose Victory Day, parade or anniversary is meant: by the words of its own sentence, then
 * of those before it and of its paragraph, then by what the article is about.
 *
 * @param focus the series that the article is about, the likeliest first.
 */
export function ownerOf(
  scene: Scene,
  sentence: SceneSentence,
  mention: Mention,
  focus: readonly VictorySeries[],
): Owner | null {
  const prior = (series: VictorySeries, claim: number) =>
    claim > 0 && series === focus[0] ? claim + MAIN_SERIES : claim;
  const isFocus = (series: VictorySeries) => focus.includes(series);
  const near = stronger(
    VICTORY_SERIES.map((series) => [series, prior(series, claimOf(scene, sentence, mention, series, isFocus(series)))]),
  );
  if (near) return { series: near, from: 'sentence' };
  for (let at = sentence.at - 1; at >= sentence.at - LOOK_BACK; at -= 1) {
    const before = scene.sentences[at];
    if (before?.paragraph !== sentence.paragraph) break;
    const told = stronger(
      VICTORY_SERIES.map((series) => [series, prior(series, claimOfSentence(before, series, isFocus(series)))]),
    );
    if (told) return { series: told, from: 'paragraph' };
  }
  const told = ownerBehind(scene, sentence, mention, focus);
  if (told) return { series: told, from: 'paragraph' };
  const kinds = scene.paragraphs.get(sentence.paragraph) ?? new Set();
  const around = stronger(
    VICTORY_SERIES.map((series) => [series, prior(series, claimOfKinds(kinds, series, isFocus(series)))]),
  );
  if (around && isNamedBefore(scene, sentence, around)) return { series: around, from: 'paragraph' };
  // What only the sentences behind name is the next thing told, where the article is about another series.
  if (around && !focus[0]) return { series: around, from: 'article' };
  return focus[0] ? { series: focus[0], from: 'article' } : null;
}

/** "The Victory Day parade was the biggest. Xi sat there on May 9": what heads an article is told by its next sentence. */
function ownerBehind(
  scene: Scene,
  { at, paragraph }: SceneSentence,
  mention: Mention,
  focus: readonly VictorySeries[],
): VictorySeries | null {
  const next = scene.sentences[at + 1];
  if (at > 0 || next?.paragraph !== paragraph || focus.length < 2) return null;
  const isFocus = (series: VictorySeries) => focus.includes(series);
  return stronger(VICTORY_SERIES.map((series) => [series, claimOf(scene, next, mention, series, isFocus(series))]));
}

/** A sentence of the paragraph up to this one names the series' place or its occasion. */
function isNamedBefore(scene: Scene, { at, paragraph }: SceneSentence, series: VictorySeries | null): boolean {
  if (!series) return false;
  for (let i = at; i > at - FAR_BACK && scene.sentences[i]?.paragraph === paragraph; i -= 1) {
    const kinds = scene.sentences[i]?.kinds ?? new Set();
    if (claimOfKinds(kinds, series, true) > 0) return true;
  }
  return false;
}

const isPlaceElsewhere = ({ key }: Cue): boolean => key === 'otherCities' || key === 'otherCountries';

/** "over Germany": the place is whom the victory was over. */
function isEnemy({ cues }: SceneSentence, place: Cue): boolean {
  return cues.some(({ key, first }) => first === place.first && VICTORY_SERIES.some(({ enemy }) => enemy === key));
}

/** "in Kyiv", "東京で": a word that says where stands beside the place. */
export function hasLocativeBefore({ particles }: Scene, { tokens }: SceneSentence, place: Cue): boolean {
  return (
    endingBefore(tokens, place.first, particles.locative) > 0 ||
    beginsAt(tokens, place.last + 1, particles.locativeBehind)
  );
}

/** "Croatian Victory Day", "Turkey's own Victory Day": nothing but an ending or an adjective between. */
function standsRightBefore(
  { particles }: Scene,
  { tokens }: SceneSentence,
  place: Cue,
  mention: { first: number },
): boolean {
  if (place.last >= mention.first || mention.first - place.last > 4) return false;
  for (let i = place.last + 1; i < mention.first; i += 1) {
    const token = tokens[i];
    const isFiller = token?.lower === 's' || isBetween(token, particles);
    if (!isFiller) return false;
  }
  return true;
}

/**
 * True where the words around a name place it somewhere else: another people's adjective before it,
 * another city behind it, or a sentence that opens elsewhere and names none of our own places.
 */
export function isElsewhere(
  scene: Scene,
  sentence: SceneSentence,
  mention: { first: number; last: number; start?: number },
): boolean {
  const { cues, tokens } = sentence;
  const { text } = scene;
  const own = VICTORY_SERIES.flatMap(({ city, country }): CueKind[] => [city, country]);
  const hasOwnPlace = own.some((key) => sentence.kinds.has(key));
  for (const place of cues) {
    if (!isPlaceElsewhere(place) || isEnemy(sentence, place)) continue;
    if (standsRightBefore(scene, sentence, place, mention) && !isOfWhom(sentence, place, mention)) return true;
    const isLocative = hasLocativeBefore(scene, sentence, place);
    // "He skips Victory Day: in Yerevan …": another clause.
    const isApart = /[;:]/.test(text.slice(tokens[mention.last]?.end ?? 0, place.start));
    const behind = isApart ? 0 : place.first - mention.last;
    if (
      isLocative &&
      behind > 0 &&
      behind <= WORDS_TO_PLACE &&
      !cues.some((cue) => standsBetween(cue, mention, place, own))
    ) {
      return true;
    }
    if (isLocative && place.first <= 2 && !hasOwnPlace && !hasOwnCityAround(scene, sentence)) return true;
    if (place.first <= 2 && isHost(sentence, place, mention)) return true;
    if (!hasOwnPlace && behind > 0 && behind <= WORDS_TO_PLACE && isHosting(sentence, place)) return true;
  }
  return false;
}

/** "Президент Литвы 9 мая в Москву не поехал": the country before a day is whose somebody is, where our own city stands behind. */
function isOfWhom(
  { cues, dates }: SceneSentence,
  { key, first }: Cue,
  mention: { first: number; last: number; start?: number },
): boolean {
  if (key !== 'otherCountries' || first === 0 || !dates.some(({ start }) => start === mention.start)) return false;
  return cues.some((cue) => cue.first > mention.last && VICTORY_SERIES.some(({ city }) => city === cue.key));
}

/** "On the 80th anniversary Tokyo held a service": right behind the place the verb of those whose occasion it is. */
function isHosting({ cues }: SceneSentence, place: Cue): boolean {
  return place.key === 'otherCities' && cues.some(({ key, first }) => key === 'hosting' && first === place.last + 1);
}

/** "Belarus held its own parade": a place at the head of the sentence whose own occasion it is. */
function isHost({ cues }: SceneSentence, place: Cue, mention: { first: number; last: number }): boolean {
  const isOwnCity = ({ key }: Cue) => VICTORY_SERIES.some(({ city }) => city === key);
  const before = cues.filter(({ first, last }) => first > place.last && last < mention.first);
  if (!before.some(({ key }) => key === 'hosting') || before.some(({ key }) => key === 'guests')) return false;
  return !cues.some((cue) => isOwnCity(cue) && cue.first < mention.last + WORDS_TO_PLACE + 1);
}

function standsBetween(cue: Cue, mention: { last: number }, place: Cue, own: readonly CueKind[]): boolean {
  return own.includes(cue.key) && cue.first > mention.last && cue.last < place.first;
}

function hasOwnCityAround(scene: Scene, { paragraph }: SceneSentence): boolean {
  const kinds = scene.paragraphs.get(paragraph);
  return VICTORY_SERIES.some(({ city }) => kinds?.has(city) === true);
}
