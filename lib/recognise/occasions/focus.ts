import type { TemporalExpression } from '../dates/types.ts';
import { distance, type Edition, type EditionIndex, editionIn, nearestEdition } from './editions.ts';
import { endingBefore } from './particles.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { isElsewhere, isOnDay } from './whose.ts';

/** An article is about a series from this much evidence on. */
export const ABOUT = 2;
/** Evidence gathered from the whole article counts only this near to an edition, or with its day or month named. */
const NEAR_EDITION = 45;
/** A city this near to a day is where the day is spent, in UTF-16 units. */
const NEAR_CITY = 30;

const hasNoun = ({ kinds }: { kinds: ReadonlySet<CueKind> }): boolean =>
  kinds.has('parade') || kinds.has('celebration');

/** Names of the shared kind that nothing places elsewhere. */
function sharedNames(scene: Scene, sentence: SceneSentence) {
  return sentence.cues.filter((cue) => cue.key === 'victoryDay' && !isElsewhere(scene, sentence, cue));
}

/** A day or week in which an edition falls: "tomorrow", "next week". */
function isNarrowly(date: TemporalExpression, editions: readonly Edition[]): boolean {
  return (date.grain === 'day' || date.grain === 'week') && editionIn(editions, date) !== null;
}

/** The host is named in the sentence, or where a name of the occasion stands, in its paragraph. */
function isHostedBy({ paragraphs }: Scene, { kinds, paragraph }: SceneSentence, { host }: VictorySeries): boolean {
  return kinds.has(host) || (kinds.has('victoryDay') && paragraphs.get(paragraph)?.has(host) === true);
}

/** What one sentence says for a series, all its evidence standing together in it. */
function evidenceOf(scene: Scene, sentence: SceneSentence, series: VictorySeries, editions: EditionIndex): number {
  const { kinds, dates } = sentence;
  if (kinds.has(series.ownName) || kinds.has(series.ownParade)) return 3;
  const rival = VICTORY_SERIES.find(({ id }) => id !== series.id);
  const isHosted = isHostedBy(scene, sentence, series) && rival !== undefined && !scene.counts.has(rival.city);
  const place = kinds.has(series.city) ? 3 : kinds.has(series.country) || isHosted ? 2 : 0;
  if (place === 0) return 0;
  const isContested = rival !== undefined && kinds.has(rival.city);
  if (sharedNames(scene, sentence).length > 0) return isContested ? 1 : place;
  const own = editions.get(series.id) ?? [];
  // "tomorrow's parade", said on the eve, is as good as the date.
  if (dates.some((date) => isOnDay(date, series) || isNarrowly(date, own))) {
    if (hasNoun(sentence)) return place;
    if (place === 3 && (isForDay(scene, sentence, series) || isAppointment(scene, sentence, series))) return 2;
    if (kinds.has('guests') && place === 3) return 1;
  }
  // "last May's celebrations on Red Square".
  if (
    place === 3 &&
    hasNoun(sentence) &&
    dates.some(({ kind, known }) => kind === 'month' && known.month === series.month)
  ) {
    return 2;
  }
  if (kinds.has('anniversary') || kinds.has('yearsSince')) {
    if (kinds.has('otherObjects') && !kinds.has(series.enemy)) return 0;
    if (kinds.has(series.enemy)) return place;
    if (kinds.has('victory') || kinds.has('worldWar') || kinds.has('parade')) return isContested ? 1 : place;
  }
  return kinds.has('parade') && place === 3 && !isContested ? 1.5 : 0;
}

/** "to Moscow for May 9": the day as an occasion. */
function isForDay({ particles }: Scene, { dates, tokens }: SceneSentence, series: VictorySeries): boolean {
  return dates.some((date) => {
    if (!isOnDay(date, series)) return false;
    const first = tokens.findIndex(({ end }) => end > date.start);
    return endingBefore(tokens, first, particles.forDay) > 0;
  });
}

/** "will be in Moscow on May 9": the city beside the day, in a sentence about nothing else. */
function isAppointment({ particles }: Scene, sentence: SceneSentence, series: VictorySeries): boolean {
  const { kinds, cues, dates, tokens } = sentence;
  if (kinds.has('otherTopics') || kinds.has('otherDays')) return false;
  return dates.some((date) => {
    const isNear = (cue: Cue) => cue.start - date.end <= NEAR_CITY && date.start - cue.end <= NEAR_CITY;
    const isWhere = ({ first }: Cue) =>
      particles.toward.length === 0 || endingBefore(tokens, first, particles.toward) > 0;
    return isOnDay(date, series) && cues.some((cue) => cue.key === series.city && isNear(cue) && isWhere(cue));
  });
}

/** What paragraphs say: a name or a day with its noun in one sentence, the city or country in another. */
function evidenceOfParagraphs(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
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
function isTimely(scene: Scene, series: VictorySeries, editions: EditionIndex): boolean {
  const isNamed = scene.sentences.some(({ dates }) => dates.some(({ known }) => known.month === series.month));
  if (isNamed || scene.published === null) return isNamed;
  const near = { before: NEAR_EDITION, after: NEAR_EDITION };
  const edition = nearestEdition(editions.get(series.id) ?? [], scene.published, near);
  return edition !== null && distance(edition, scene.published) <= NEAR_EDITION;
}

/** The occasion's name somewhere in the article, its city somewhere else. */
function evidenceOfName(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
  if (!scene.counts.has(series.city)) return 0;
  return scene.sentences.some((sentence) => speaksOfOccasion(scene, sentence, series, editions)) ? 2 : 0;
}

/** The occasion's day somewhere in the article, its city and a parade, a victory or guests somewhere else. */
function evidenceOfDay(scene: Scene, series: VictorySeries): number {
  if (!scene.counts.has(series.city) || scene.counts.has('otherDays')) return 0;
  const days = scene.sentences.filter(({ dates }) => dates.some((date) => isOnDay(date, series)));
  if (days.length === 0) return 0;
  if (scene.counts.has('parade') || speaksOfVictory(scene)) return 2;
  return days.some((sentence) => isReceived(scene, sentence, series)) ? 2 : 0;
}

/** The day stands with the host or with guests, in a paragraph that names the city or whose article's title does. */
function isReceived(scene: Scene, { kinds, paragraph }: SceneSentence, series: VictorySeries): boolean {
  if (kinds.has('otherTopics')) return false;
  const hasCity = scene.paragraphs.get(paragraph)?.has(series.city) === true || scene.title.has(series.city);
  return hasCity && (kinds.has(series.host) || kinds.has('guests'));
}

/** An anniversary of the victory, whoever's. */
function speaksOfVictory({ sentences }: Scene): boolean {
  return sentences.some(
    ({ kinds }) =>
      (kinds.has('anniversary') || kinds.has('yearsSince')) && kinds.has('victory') && !kinds.has('otherObjects'),
  );
}

/** Names that the words beside them place elsewhere. */
function namesElsewhere(scene: Scene): boolean {
  return scene.sentences.some((sentence) =>
    sentence.cues.some((cue) => cue.key === 'victoryDay' && isElsewhere(scene, sentence, cue)),
  );
}

function evidenceOfTitle(scene: Scene, series: VictorySeries, editions: EditionIndex): number {
  const { title } = scene;
  if (title.has(series.ownName) || title.has(series.ownParade)) return 3;
  const isOccasion = title.has('victoryDay') || title.has('parade');
  if (isOccasion && title.has(series.city)) return 3;
  if (isOccasion && title.has(series.country)) return 2;
  const rival = VICTORY_SERIES.find(({ id }) => id !== series.id);
  const isHosted = title.has(series.host) && rival !== undefined && !scene.counts.has(rival.city);
  return isOccasion && isHosted && isTimely(scene, series, editions) ? 2 : 0;
}

/**
 * The victory series that an article is about, the likeliest first.
 *
 * @param earlier ids of events that earlier parts of the page spoke of.
 */
export function focusOf(scene: Scene, editions: EditionIndex, earlier: readonly string[]): VictorySeries[] {
  const isAnyElsewhere = namesElsewhere(scene);
  const scored = VICTORY_SERIES.map((series: VictorySeries) => {
    let score = evidenceOfTitle(scene, series, editions);
    for (const sentence of scene.sentences) score += evidenceOf(scene, sentence, series, editions);
    score += evidenceOfParagraphs(scene, series, editions);
    // Where neither city nor day nor season is the series' own, a country's name proves nothing.
    if (!scene.counts.has(series.city) && !isTimely(scene, series, editions)) score = 0;
    if (!scene.counts.has(series.city) && isAnyElsewhere) score = 0;
    if (earlier.some((id) => id.startsWith(`${series.id}/`))) score += ABOUT;
    return { series, score };
  });
  // Evidence scattered over the article: a shared name counts only where no series has evidence in one place.
  const isOpen = scored.every(({ score }) => score < ABOUT);
  for (const entry of scored) {
    if (entry.score >= ABOUT || !isTimely(scene, entry.series, editions)) continue;
    entry.score += evidenceOfDay(scene, entry.series);
    if (isOpen && entry.score < ABOUT) entry.score += evidenceOfName(scene, entry.series, editions);
  }
  return scored
    .filter(({ score, series }) => score >= ABOUT && editions.has(series.id))
    .sort((a, b) => b.score - a.score)
    .map(({ series }) => series);
}
