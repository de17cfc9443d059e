import { civilDay, isoDay, parseDay } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import { isAnniversaryOfOthers } from './anniversaries.ts';
import { yearOf } from './edition-time.ts';
import type { Edition } from './editions.ts';
import { distance, editionIn, editionOfYear } from './editions.ts';
import type { Proposal } from './proposal.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import { isAtLandmark } from './sentence-evidence.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { hasLocativeBefore, isElsewhere, isOnDay, ownerOf } from './whose.ts';

/** Words around a day within which another occasion's name claims it. */
const REACH = 6;
/** A city within this many words of a day is where the day is spent. */
const BESIDE = 3;
/** Sentences back in which an anniversary tells the year. */
const LOOK_BACK = 4;
/** Days from an edition within which a title that names its city is about it. */
const AT_HAND = 15;
/** Both series count from it. */
const END_OF_WAR = 1945;

const hasNoun = ({ kinds }: SceneSentence): boolean =>
  kinds.has('parade') || kinds.has('victoryDay') || kinds.has('anniversary');

/** The tokens that an expression covers, as a mention with token numbers. */
function placed({ tokens }: SceneSentence, { start, end }: TemporalExpression) {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { start, end, first, last };
}

function isClaimedByOther({ cues }: SceneSentence, { first, last }: { first: number; last: number }): boolean {
  return cues.some((cue) => cue.key === 'otherDays' && cue.first - last <= REACH && first - cue.last <= REACH);
}

/** What stands before the date in a dateline: a place in capitals, or an agency's name before the sign 电. */
const DATELINE_HEAD = /^[^\p{Ll}]{2,40}[,，:：]\s*$/u;
const DATELINE_TAIL = /^\.?\s*(?:[(/（—–-]|电|電)/;
/** "Río de Janeiro, 18 nov (EFE).-": in small letters only with the agency behind. */
const CITY_HEAD = /^\p{Lu}[\p{L} ’'/-]{2,30},\s*$/u;
const AGENCY_TAIL = /^\.?\s*[(/]\p{Lu}[\p{L} .-]{1,24}[)/]\s?\.?\s?[—–-]/u;
/** Agencies sign in Chinese at the head of a paragraph: "新华社莫斯科5月9日电". */
const CHINESE_HEAD = /^[（(【]?\p{Script=Han}{2,12}$/u;

/** "Об этом 4 июля сообщает": the day on which something was said. */
const REPORT = /^(?:об этом|про це|о томе|o tome|o tym|despre asta)(?!\p{L})/iu;

/** "cuando en Moscú ya era el 9 de mayo", "in Moscow it was already May 9": the night in which the war ended. */
const ALREADY =
  /(?:was already|already was|ya era|ya eran|já era|war (?:es )?(?:schon|bereits)|c['’]était déjà|on était déjà|уже (?:было|наступило|наступил)|вже (?:було|настало)|było już|był już|era deja|već (?:je )?bio|већ (?:је )?био)\s(?:(?:el|o|der|le|dia)\s)?$/iu;

/** "MOSCOW, May 9 (Reuters) –": the day of writing, whatever else falls on it. */
export function isDateline({ text }: Scene, sentence: SceneSentence, { start, end }: TemporalExpression): boolean {
  const head = text.slice(sentence.start, start);
  if (REPORT.test(head.trimStart().slice(0, 14))) return true;
  if (CITY_HEAD.test(head) && AGENCY_TAIL.test(text.slice(end, end + 36))) return true;
  const tail = DATELINE_TAIL.exec(text.slice(end, end + 4));
  if (!tail || head.length > 42) return false;
  return DATELINE_HEAD.test(head) || (/[电電]$/.test(tail[0]) && CHINESE_HEAD.test(head));
}

/** What the sentence, its paragraph and the article say for a day being the occasion's. */
function isBorneOut(
  setting: Setting,
  sentence: SceneSentence,
  series: VictorySeries,
  edition: Edition,
  isFullDate: boolean,
): boolean {
  const { scene, focus, standard } = setting;
  const isAbout = focus.includes(series);
  const { kinds } = sentence;
  const isOther = kinds.has('otherTopics') || kinds.has('otherDays');
  const hasCity = kinds.has(series.city);
  if (hasNoun(sentence)) return isAbout && !isAnniversaryOfOthers(setting, sentence);
  if (isAbout && hasCity && isAtLandmark(scene, sentence)) return true;
  if (isOther) return false;
  if (isAbout && isFullDate && !hasOtherCity(scene, sentence)) return true;
  if (kinds.has('celebration')) return isAbout;
  if (hasCity && (isAbout || focus.length > 0)) return true;
  if (hasOtherCity(scene, sentence)) return false;
  if (!isAbout || standard.get(series.id)?.id !== edition.id) return false;
  return isSpokenOfAround(scene, sentence, series) || isAtHandInTitle(scene, series, edition);
}

/** The title names the city, days before or behind the edition: no paragraph has to say it again. */
function isAtHandInTitle({ title, published }: Scene, { city }: VictorySeries, edition: Edition): boolean {
  return title.has(city) && published !== null && distance(edition, published) <= AT_HAND;
}

/** "in Kyiv": the sentence takes place elsewhere, in a city that is not `isOwn`. */
export function hasOtherCity(scene: Scene, sentence: SceneSentence, isOwn?: (city: Cue) => boolean): boolean {
  return sentence.cues.some(
    (cue) => cue.key === 'otherCities' && hasLocativeBefore(scene, sentence, cue) && !isOwn?.(cue),
  );
}

/** "in Belgrade on May 9": another city right beside the day, whatever else the sentence speaks of. */
function isBesideOtherCity(
  scene: Scene,
  sentence: SceneSentence,
  { first, last, end }: { first: number; last: number; end: number },
): boolean {
  const hasOwnCity = VICTORY_SERIES.some(({ city }) => sentence.kinds.has(city));
  return sentence.cues.some((cue) => {
    const isNear = cue.first - last <= BESIDE && first - cue.last <= BESIDE;
    // "On May 9 Brussels hopes to …": the city that acts on the day.
    const isActing = !hasOwnCity && scene.text.slice(end, cue.start) === ' ';
    return cue.key === 'otherCities' && isNear && (isActing || hasLocativeBefore(scene, sentence, cue));
  });
}

/** "le 9 mai à Nancy", "on May 9 in Nancy": whatever place stands right behind a day is where it was, unless it is our own or somebody. */
const PLACE_BEHIND = /^\s(?:in|à|en|em|w|we|в|у|во|u|la|în)\s(?=\p{Lu}\p{Ll}{2})/u;

function isAtOtherPlace({ scene, lang, leaders }: Setting, { cues }: SceneSentence, { end }: { end: number }): boolean {
  // In German any noun may stand there.
  const lead = lang === 'de' ? null : PLACE_BEHIND.exec(scene.text.slice(end, end + 8));
  if (!lead) return false;
  const at = end + lead[0].length;
  return ![...cues, ...leaders].some(({ start, end: last }) => start <= at && at < last);
}

/** "at Minsk's Victory Square on May 9": another city owns what stands beside the day. */
function isOwnedByOtherCity(
  { cues, tokens }: SceneSentence,
  { first, last }: { first: number; last: number },
): boolean {
  return cues.some((cue) => {
    const isNear = cue.first - last <= REACH && first - cue.last <= REACH;
    return cue.key === 'otherCities' && isNear && tokens[cue.last + 1]?.lower === 's';
  });
}

/** The paragraph speaks of the occasion, of its place or of its guests; or the one before does, of the occasion. */
function isSpokenOfAround({ paragraphs }: Scene, { paragraph }: SceneSentence, series: VictorySeries): boolean {
  const own: readonly CueKind[] = ['parade', 'celebration', 'victoryDay', series.ownName, series.city];
  const weak: readonly CueKind[] = ['guests', series.country, series.host];
  const isIn = (kinds: readonly CueKind[], at: number) => kinds.some((kind) => paragraphs.get(at)?.has(kind) === true);
  return isIn([...own, ...weak], paragraph) || isIn(own, paragraph - 1);
}

/** The year of the anniversary last spoken of in the paragraph: "70周年に…。同じ年の９月３日". */
function yearOfAnniversaryBefore(
  { sentences }: Scene,
  { at, paragraph }: SceneSentence,
  { start }: TemporalExpression,
) {
  for (let i = at; i > at - LOOK_BACK && sentences[i]?.paragraph === paragraph; i -= 1) {
    const cue = sentences[i]?.cues.findLast(
      ({ key, number, end }) => key === 'anniversary' && number !== undefined && end <= start,
    );
    if (cue?.number !== undefined) return END_OF_WAR + cue.number;
  }
  return null;
}

/** "The 75th anniversary was put off until June 24": the new day of an edition that the sentences before tell of. */
function movedEdition(
  { sentences }: Scene,
  { at, paragraph }: SceneSentence,
  { known }: TemporalExpression,
  editions: readonly Edition[],
): Edition | null {
  if (known.year !== undefined || known.month === undefined) return null;
  const told = sentences.slice(Math.max(0, at - LOOK_BACK), at + 1).filter((other) => other.paragraph === paragraph);
  const isMoved = ({ event, planned, first }: Edition): boolean => {
    const { year, month, day } = civilDay(first);
    if (planned === null || known.month !== month || known.day !== day) return false;
    return told.some(
      ({ cues, dates }) =>
        dates.some((date) => yearOf(date) === year) ||
        cues.some(({ key, number }) => key === 'anniversary' && number === event.anniversary),
    );
  };
  return editions.find(isMoved) ?? null;
}

/** "The parade of 2020, planned for May 9": a day on which an edition had been planned or was held, in the sentence that names its year. */
function plannedEdition(
  { dates, tokens }: SceneSentence,
  { known }: TemporalExpression,
  editions: readonly Edition[],
): Edition | null {
  if (known.year !== undefined || known.month === undefined) return null;
  const isDay = (count: number) => {
    const { month, day } = civilDay(count);
    return known.month === month && known.day === day;
  };
  const isMeant = ({ planned, first }: Edition): boolean => {
    if (planned === null || !(isDay(first) || isDay(planned.first))) return false;
    const { year } = civilDay(first);
    const years = dates.flatMap((other) => other.known.year ?? yearOf(other) ?? []);
    return years.every((other) => other === year) && tokens.some(({ number }) => number === year);
  };
  return editions.find(isMeant) ?? null;
}

/** The edition of an expression: by its resolved day, or in an undated article the one that is spoken of. */
function editionOf(
  setting: Setting,
  sentence: SceneSentence,
  series: VictorySeries,
  date: TemporalExpression,
): Edition | null {
  const editions = setting.editions.get(series.id) ?? [];
  const told = date.isSameYear ? yearOfAnniversaryBefore(setting.scene, sentence, date) : null;
  if (told !== null) return isOnDay(date, series) ? editionOfYear(editions, told) : null;
  const planned = plannedEdition(sentence, date, editions);
  if (planned) return planned;
  if (date.value !== null) return editionIn(editions, date) ?? movedEdition(setting.scene, sentence, date, editions);
  const isDay = date.known.month === series.month && date.known.day === series.day;
  return isDay ? (setting.standard.get(series.id) ?? null) : null;
}

/** A year with the day, or one that the sentence has told of before: "en 2020, il avait dit oui pour le 9 mai". */
function isOfOtherTime({ scene: { published } }: Setting, date: TemporalExpression): boolean {
  const { known, value, isTowards } = date;
  if (known.year !== undefined || isTowards) return true;
  const isNow = published === null || value?.startsWith(isoDay(published).slice(0, 4)) !== false;
  return !isNow && Math.abs((parseDay(value ?? '') ?? published) - published) > 366;
}

function linkDay(setting: Setting, sentence: SceneSentence, date: TemporalExpression): Proposal | null {
  if (date.kind !== 'calendar-day' && date.kind !== 'day-of-month') return null;
  // Chinese and Japanese papers write the day alone where others write the weekday: of telling, not of the occasion.
  if (date.kind === 'day-of-month' && setting.words.leads === 'years') return null;
  if (isDateline(setting.scene, sentence, date)) return null;
  if (ALREADY.test(setting.scene.text.slice(Math.max(sentence.start, date.start - 24), date.start))) return null;
  const mention = placed(sentence, date);
  for (const series of VICTORY_SERIES) {
    const edition = editionOf(setting, sentence, series, date);
    if (!edition) continue;
    if (isElsewhere(setting.scene, sentence, mention) || isClaimedByOther(sentence, mention)) return null;
    if (isBesideOtherCity(setting.scene, sentence, mention) || isAtOtherPlace(setting, sentence, mention)) return null;
    if (!sentence.kinds.has(series.city) && isOwnedByOtherCity(sentence, mention)) return null;
    const owner = ownerOf(setting.scene, sentence, mention, setting.focus);
    if (owner && owner.series.id !== series.id && date.known.month === undefined) continue;
    // One found by another day than the one the words were taken for was told of before.
    const isTold = date.value !== null && editionIn([edition], date) === null;
    return isBorneOut(setting, sentence, series, edition, isTold || isOfOtherTime(setting, date))
      ? { start: date.start, end: date.end, edition }
      : null;
  }
  return null;
}

/** Days on which an edition falls, in sentences that speak of the occasion: "May 9", "9月3日", "28日". */
export function linkDays(setting: Setting): Proposal[] {
  return setting.scene.sentences.flatMap((sentence) =>
    sentence.dates.flatMap((date) => linkDay(setting, sentence, date) ?? []),
  );
}
