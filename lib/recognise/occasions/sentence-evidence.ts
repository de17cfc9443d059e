import type { TemporalExpression } from '../dates/types.ts';
import { yearOf } from './edition-time.ts';
import { type Edition, type EditionIndex, editionIn, editionOfYear } from './editions.ts';
import { endingBefore } from './particles.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { isElsewhere, isOnDay } from './whose.ts';

/** A city this near to a day is where the day is spent, in UTF-16 units. */
const NEAR_CITY = 30;
/** A parade this near to a day is the day's, in UTF-16 units. */
const BESIDE = 16;

const LANDMARK =
  /Tian.?anmen|Himmlischen Friedens|Heavenly Peace|Paix céleste|Paz Celestial|Roten? Platz|Red Square|place Rouge|Plaza Roja|Praça Vermelha|Piața Roșie|Красн\S+ площад|Червон\S+ площ|[Pp]lacu? Czerwon|Crven\S+ trg|Црвен\S+ трг|天安门|天安門|红场|紅場|赤の広場|الساحة الحمراء/u;

/** The sentence names the square, or its gate. */
export function isAtLandmark({ text }: Scene, { start, end }: SceneSentence): boolean {
  return LANDMARK.test(text.slice(start, end));
}

/** A sentence speaks of a parade or of celebrating. */
export const hasNoun = ({ kinds }: { kinds: ReadonlySet<CueKind> }): boolean =>
  kinds.has('parade') || kinds.has('celebration');

/** Names of the shared kind that nothing places elsewhere. */
export function sharedNames(scene: Scene, sentence: SceneSentence) {
  return sentence.cues.filter((cue) => cue.key === 'victoryDay' && !isElsewhere(scene, sentence, cue));
}

/** A day or week in which an edition falls: "tomorrow", "next week". */
export function isNarrowly(date: TemporalExpression, editions: readonly Edition[]): boolean {
  return (date.grain === 'day' || date.grain === 'week') && editionIn(editions, date) !== null;
}

/** A year in which an edition was held. */
function isOfYear(date: TemporalExpression, editions: readonly Edition[]): boolean {
  const year = yearOf(date);
  return year !== null && editionOfYear(editions, year) !== null;
}

/** The host is named in the sentence, or where a name of the occasion stands, in its paragraph. */
function isHostedBy({ paragraphs }: Scene, { kinds, paragraph }: SceneSentence, { host }: VictorySeries): boolean {
  return kinds.has(host) || (kinds.has('victoryDay') && paragraphs.get(paragraph)?.has(host) === true);
}

/** What one sentence says for a series, all its evidence standing together in it. */
export function evidenceOf(
  scene: Scene,
  sentence: SceneSentence,
  series: VictorySeries,
  editions: EditionIndex,
): number {
  const { kinds, dates } = sentence;
  if (kinds.has(series.ownName) || kinds.has(series.ownParade)) return 3;
  const rival = VICTORY_SERIES.find(({ id }) => id !== series.id);
  const isHosted = isHostedBy(scene, sentence, series) && rival !== undefined && !scene.counts.has(rival.city);
  if (isParadeOfDay(sentence, series)) return 2;
  const place = kinds.has(series.city) ? 3 : kinds.has(series.country) || isHosted ? 2 : 0;
  if (place === 0) return isOwnVictory(sentence, series) ? 2 : 0;
  const isContested = rival !== undefined && kinds.has(rival.city);
  if (sharedNames(scene, sentence).length > 0) return isContested ? 1 : place;
  const own = editions.get(series.id) ?? [];
  // "tomorrow's parade", said on the eve, is as good as the date.
  if (dates.some((date) => isOnDay(date, series) || isNarrowly(date, own))) {
    if (hasNoun(sentence)) return place;
    if (place === 3 && (isForDay(scene, sentence, series) || isAppointment(scene, sentence, series))) return 2;
    // "am 3. September auf dem Tor des Himmlischen Friedens": on that day the square is the occasion's.
    if (place === 3 && dates.some((date) => isOnDay(date, series)) && isAtLandmark(scene, sentence)) return 2;
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
  if (!kinds.has('parade') || place < 3 || isContested) return 0;
  // "Who attended the 2005 parade in Moscow?"
  return kinds.has('guests') && dates.some((date) => isOfYear(date, own)) ? 2 : 1.5;
}

/** "Putin received Xi for the 80th anniversary of victory over the Nazis": the host and whom the victory was over. */
function isOwnVictory({ kinds }: SceneSentence, { enemy, host }: VictorySeries): boolean {
  const isAnniversary = kinds.has('anniversary') || kinds.has('yearsSince');
  return isAnniversary && kinds.has('victory') && kinds.has(enemy) && kinds.has(host) && !kinds.has('otherCities');
}

/** Guests at the parade of its very day, with no other place named: there is no other. */
function isParadeOfDay({ kinds, dates, cues }: SceneSentence, series: VictorySeries): boolean {
  if (!kinds.has('parade') || !kinds.has('guests') || kinds.has('otherCities') || kinds.has('otherDays')) return false;
  return dates.some(
    (date) =>
      isOnDay(date, series) &&
      cues.some(({ key, start, end }) => key === 'parade' && start - date.end <= BESIDE && date.start - end <= BESIDE),
  );
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
