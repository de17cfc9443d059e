import { civilDay } from '../dates/calendar.ts';
import { yearOf } from './edition-time.ts';
import { distance, type Edition, type EditionIndex, editionOfAnniversary, nearestEdition } from './editions.ts';
import { endingBefore } from './particles.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import { hasNoun, isNarrowly, sharedNames } from './sentence-evidence.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { isElsewhere, isOnDay } from './whose.ts';

/** Evidence gathered from the whole article counts only this near to an edition, or with its day or month named. */
const NEAR_EDITION = 45;

/** What paragraphs say: a name or a day with its noun in one sentence, the city or country in another. */
export function evidenceOfParagraphs(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
  return scene.sentences.some((sentence) => {
    const kinds = scene.paragraphs.get(sentence.paragraph);
    const isOwn = kinds?.has(series.city) || (kinds?.has(series.country) && !kinds.has('otherCities'));
    return isOwn && speaksOfOccasion(scene, sentence, series, editions);
  })
    ? 2
    : 0;
}

/** "Wednesday's parade", where Wednesday is the day of an edition. */
function namesDayOfParade({ kinds, dates }: SceneSentence, series: VictorySeries, editions: EditionIndex): boolean {
  const own = editions.get(series.id) ?? [];
  return kinds.has('parade') && dates.some((date) => isNarrowly(date, own));
}

function speaksOfOccasion(
  scene: Scene,
  sentence: SceneSentence,
  series: VictorySeries,
  editions: EditionIndex,
): boolean {
  if (sharedNames(scene, sentence).length > 0) return true;
  const { kinds, dates } = sentence;
  if (kinds.has('anniversary') && kinds.has('victory') && kinds.has(series.enemy)) return true;
  if (kinds.has('otherDays') || (kinds.has('otherTopics') && !kinds.has('parade'))) return false;
  if (namesDayOfParade(sentence, series, editions)) return true;
  return hasNoun(sentence) && dates.some((date) => isOnDay(date, series));
}

/** The series' day or month is named, or the article appeared near an edition. */
export function isTimely(scene: Scene, series: VictorySeries, editions: EditionIndex): boolean {
  const isNamed = scene.sentences.some(({ dates }) => dates.some(({ known }) => known.month === series.month));
  if (isNamed || scene.published === null) return isNamed;
  const near = { before: NEAR_EDITION, after: NEAR_EDITION };
  const edition = nearestEdition(editions.get(series.id) ?? [], scene.published, near);
  return edition !== null && distance(edition, scene.published) <= NEAR_EDITION;
}

/** The occasion's name somewhere in the article, its city somewhere else. */
export function evidenceOfName(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
  if (!scene.counts.has(series.city)) return 0;
  return scene.sentences.some((sentence) => speaksOfOccasion(scene, sentence, series, editions)) ? 2 : 0;
}

/** Days from an edition within which its day, in an article with its city in the title or its host, says enough. */
const AT_HAND = 15;
/** With these in its sentence a day or a parade may be another one. */
const OTHERS: readonly CueKind[] = ['otherDays', 'otherObjects', 'otherTopics', 'otherCities'];
const isOfOthers = ({ kinds }: SceneSentence): boolean => OTHERS.some((kind) => kinds.has(kind));

/** "The celebrations in Manila". */
const isCelebratedElsewhere = (scene: Scene): boolean =>
  scene.sentences.some((sentence) =>
    sentence.cues.some((cue) => cue.key === 'celebration' && isElsewhere(scene, sentence, cue)),
  );

function isWithin({ published }: Scene, editions: readonly Edition[], days: number): boolean {
  return published !== null && nearestEdition(editions, published, { before: days, after: days }) !== null;
}

/** The occasion's day somewhere in the article, its city and a parade, a victory or guests somewhere else. */
export function evidenceOfDay(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
  const days = scene.sentences.filter(({ dates }) => dates.some((date) => isOnDay(date, series)));
  if (days.length === 0) return 0;
  const own = days.filter((sentence) => !isOfOthers(sentence));
  if (isWithin(scene, editions.get(series.id) ?? [], AT_HAND)) {
    // "Who will be in Moscow?", and its day; a parade on its day, and its host.
    if (own.length > 0 && scene.title.has(series.city)) return 2;
    if (own.some(hasNoun) && scene.counts.has(series.host) && !isCelebratedElsewhere(scene)) return 2;
    // "Putin's guests for May 9", in an article that names his city.
    const isInvited = own.some(({ kinds }) => kinds.has('guests')) && scene.counts.has(series.city);
    if (isInvited && scene.counts.has(series.host) && !scene.counts.has('otherDays')) return 2;
    // "He will not stay for the parade on September 3", in an article from China.
    if (scene.title.has(series.country) && own.some(({ kinds }) => kinds.has('parade'))) return 2;
  }
  if (!scene.counts.has(series.city) || scene.counts.has('otherDays')) return 0;
  if (scene.counts.has('parade') || speaksOfVictory(scene)) return 2;
  return days.some((sentence) => isReceived(scene, sentence, series)) ? 2 : 0;
}

/** "He will be at Victory Day", days from it, in an article about leaders in which no other place is told of. */
export function evidenceOfGuests(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
  if (scene.counts.has('otherDays') || !isWithin(scene, editions.get(series.id) ?? [], AT_HAND)) return 0;
  // "He will attend Victory Day at home, in Ukraine".
  const { counts } = scene;
  const isElsewhereToo = counts.has('otherCities') || counts.has('otherCountries');
  if (isElsewhereToo && !counts.has(series.country) && !counts.has(series.host)) return 0;
  const isMeant = (sentence: SceneSentence) =>
    sentence.kinds.has('guests') && !isOfOthers(sentence) && sharedNames(scene, sentence).length > 0;
  return scene.sentences.some(isMeant) ? 2 : 0;
}

/** Days from an edition within which a parade and the city say enough, and "tomorrow's parade" even without the city. */
const ON_THE_EVE = 3;

/** A parade in an article that appeared on the eve of an edition or right behind it, and its city or its very day; `isOpen` where no series has been found yet. */
export function evidenceOfSeason(scene: Scene, series: VictorySeries, editions: EditionIndex, isOpen: boolean): number {
  const own = editions.get(series.id) ?? [];
  if (!isWithin(scene, own, scene.title.has(series.city) ? AT_HAND : ON_THE_EVE)) return 0;
  const parades = scene.sentences.filter(
    (sentence) =>
      !isOfOthers(sentence) && sentence.cues.some((cue) => cue.key === 'parade' && !isElsewhere(scene, sentence, cue)),
  );
  if (parades.length === 0) return 0;
  // On the very day the city of the parade is no other one's, whatever else the article recalls.
  const isPlain = isOpen || scene.title.has(series.city) || isWithin(scene, own, 1);
  if (isPlain && scene.counts.has(series.city)) return 2;
  const isOnItsDay = parades.some(({ dates }) =>
    dates.some((date) => date.kind !== 'calendar-day' && isNarrowly(date, own)),
  );
  // "Yesterday's parade", of a host in whose city it was.
  if (isOnItsDay && scene.counts.has(series.host)) return 2;
  return isOnItsDay && scene.sentences.some(({ dates }) => dates.some((date) => isOnDay(date, series))) ? 2 : 0;
}

/** Words behind an anniversary within which a place is its own. */
const BESIDE = 3;
/** Days from an edition within which its number alone tells which anniversary is meant. */
const NEAR_ANNIVERSARY = 15;

/** "The 60th anniversary" in an article that names the city, around the day whose anniversary it is or in its year. */
export function evidenceOfAnniversary(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
  const hasCity = scene.counts.has(series.city);
  // "In 2015, at the 70th anniversary, nobody came", days behind a parade: the number and the year agree.
  const isOfParade = scene.counts.has('parade') && isWithin(scene, editions.get(series.id) ?? [], AT_HAND);
  if (!hasCity && !scene.counts.has(series.host) && !isOfParade) return 0;
  return scene.sentences.some((sentence) => {
    const { kinds, cues, dates, headingYear } = sentence;
    if (kinds.has('otherObjects') || kinds.has('otherDays')) return false;
    return cues.some((cue) => {
      if (cue.key !== 'anniversary' || cue.number === undefined || isElsewhere(scene, sentence, cue)) return false;
      const edition = editionOfAnniversary(editions.get(series.id) ?? [], cue.number);
      if (!edition) return false;
      const year = civilDay(edition.first).year;
      const isNear = scene.published !== null && distance(edition, scene.published) <= NEAR_ANNIVERSARY;
      if (isNear && !hasCity) return kinds.has('victory') && !kinds.has('otherCities');
      if (isNear) return isSetBefore(scene, sentence, cue.start, series) || isSetBehind(scene, sentence, cue, series);
      const isSet =
        scene.title.has(series.city) ||
        kinds.has(series.city) ||
        (isOfParade && isTold(scene, edition) && !kinds.has('otherCities'));
      return isSet && (headingYear === year || dates.some((date) => yearOf(date) === year));
    });
  })
    ? 2
    : 0;
}

/** An edition that lies back, in an article about no other feast. */
const isTold = ({ counts, published }: Scene, { last }: Edition): boolean =>
  published !== null && last < published && !counts.has('otherDays');

/** The title, the lead or the paragraph has named the city before the offset: what comes behind may contrast with it. */
function isSetBefore({ title, sentences }: Scene, { paragraph }: SceneSentence, at: number, { city }: VictorySeries) {
  if (title.has(city)) return true;
  return sentences.some(
    (earlier) =>
      (earlier.at === 0 || earlier.paragraph === paragraph) &&
      earlier.cues.some(({ key, end }) => key === city && end <= at),
  );
}

/** "the 65th anniversary in Moscow": the city right behind. */
function isSetBehind({ particles }: Scene, { cues, tokens }: SceneSentence, { last }: Cue, { city }: VictorySeries) {
  return cues.some(
    ({ key, first }) =>
      key === city && first > last && first - last <= BESIDE && endingBefore(tokens, first, particles.locative) > 0,
  );
}

/** The day stands with the host or with guests, where its paragraph has named the city or the article's title does. */
function isReceived(scene: Scene, { kinds, paragraph, at }: SceneSentence, series: VictorySeries): boolean {
  if (kinds.has('otherTopics')) return false;
  const hasCity =
    scene.title.has(series.city) ||
    scene.sentences.some((told) => told.paragraph === paragraph && told.at <= at && told.kinds.has(series.city));
  return hasCity && (kinds.has(series.host) || kinds.has('guests'));
}

/** An anniversary of the victory, whoever's. */
function speaksOfVictory({ sentences }: Scene): boolean {
  return sentences.some(
    ({ kinds }) =>
      (kinds.has('anniversary') || kinds.has('yearsSince')) && kinds.has('victory') && !kinds.has('otherObjects'),
  );
}

export function evidenceOfTitle(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
  const { title } = scene;
  if (title.has(series.ownName) || title.has(series.ownParade)) return 3;
  const isOccasion = title.has('victoryDay') || title.has('parade');
  if (isOccasion && title.has(series.city)) return 3;
  if (isOccasion && title.has(series.country)) return 2;
  const rival = VICTORY_SERIES.find(({ id }) => id !== series.id);
  const isHosted = title.has(series.host) && rival !== undefined && !scene.counts.has(rival.city);
  return isOccasion && isHosted && isTimely(scene, series, editions) ? 2 : 0;
}
