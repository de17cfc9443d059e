import type { AttendanceEvent } from '../../../packs/schema.ts';
import { FAR } from '../discourse/scene-memory.ts';
import { claimLanguage } from '../language.ts';
import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';
import { isAtScene, namesElsewhere } from './at-scene.ts';
import type { Attribution, Objection } from './attribution.ts';
import { spanOfValue } from './calendar.ts';
import { isDeed, isDoneElsewhere, isShownIn } from './deed-objections.ts';
import { isOfDayBeside, isOfOtherDay } from './done-elsewhere.ts';
import { isReportOfTheDay, isStale, isYetUnnamed } from './freshness.ts';
import { isAt } from './landmarks.ts';
import { isOfOtherTalks } from './other-talks.ts';
import { isOfPartOnly } from './part-only.ts';
import { placesOf } from './places.ts';
import { isOfRival } from './rival-summit.ts';

/** Whether the words are too weak for an edition, or about something else. */
export function lacksGoal(attribution: Attribution): boolean {
  const { draft, edition, discourse, desk } = attribution;
  const { event, by } = edition;
  if (isDoneElsewhere(attribution)) return true;
  if (draft.needs === 'deed') {
    if (by === 'date' && isNear(attribution) && looksBackAtScene(attribution)) return false;
    return isOfOtherDay(draft, event) || !isAtScene(draft, event, discourse, desk.article.published, desk.knowledge);
  }
  if (isDeed(draft) && leftUntil(draft, event)) return true;
  if (isOfPartOnly(draft) || (by !== 'clause' && isOfOtherTalks(draft, event))) return true;
  if (by !== 'around' && by !== 'date') return false;
  if (isWhereElse(draft) || hadDoneElsewhere(draft)) return true;
  if (by === 'around' && isOfRival(event, discourse.rival, desk.knowledge)) return true;
  if (!isShownIn(draft, desk) && isOfDayBeside(draft, event)) return true;
  if (placesOf(draft.passage, draft.clause).hasOccasion) return false;
  return draft.needs === undefined || draft.needs === 'end'
    ? isStale(attribution) || isYetUnnamed(attribution)
    : isOfNoReport(attribution);
}

/** Of words that need an occasion beside them, where the clause names none: whether nothing else tells what they are about. */
const isOfNoReport: Objection = (attribution) => {
  const { draft, edition, discourse, desk } = attribution;
  const { event, by } = edition;
  const { published, lang } = desk.article;
  const { places, hasOccasion, hadOccasion } = discourse;
  if (by === 'date' && isNear(attribution) && looksBackAtScene(attribution)) return false;
  if (by === 'date' && isOfEarlierEdition(attribution)) return false;
  const isCased = claimLanguage(lang)?.grammar.cases === true;
  if (isCased && (draft.needs === 'scene' || draft.needs === 'day') && namesElsewhere(draft)) return true;
  if (draft.needs === 'preview') return published !== null && !isReportOfTheDay(event, published, 'ahead');
  // A paragraph about a past edition is a report of it: "2005. Next to Putin sat …".
  const isTold = discourse.opensParagraph && discourse.paragraphEvent?.id === event.id && draft.tense === 'behind';
  if (draft.needs !== 'goal' && isTold && published !== null && event.end < published && places.length === 0)
    return false;
  if (draft.needs === 'goal' || published === null || !isReportOfTheDay(event, published, draft.tense, draft.journey))
    return true;
  if (draft.needs === 'scene' && !hasOccasion && !hadOccasion) return true;
  // On the same day others lay flowers elsewhere.
  const isHere = places.some((place) => place.replace('*', '') === event.country || isAt(event, place, desk.knowledge));
  return !isHere && places.some((place) => !place.startsWith('?'));
};

/** Whether the last sentences spoke of an occasion, and of no place. */
function isNear({ discourse: { hasOccasion, seenAge, places } }: Attribution): boolean {
  return (hasOccasion || seenAge < FAR) && places.length === 0;
}

/**
 * "昨年は習近平氏らが顔をそろえた", "Vor zehn Jahren saß Xi neben Putin": what is dated to an earlier edition of the same
 * series. English asks that the occasion be named too: "seven years ago Obama sat on the bench" may be anywhere.
 */
function isOfEarlierEdition({
  draft,
  edition: { event },
  discourse,
  desk: { article, editions, knowledge },
}: Attribution): boolean {
  const isEarlier = event.series === editions.main?.series && event.id !== editions.main.id;
  const isHere = discourse.places.every((place) => isAt(event, place.replace('*', ''), knowledge));
  return isEarlier && article.lang !== 'en' && draft.act === 'come' && isHere;
}

const WHERE = /^(?:wo|où|donde|onde|unde|where|где|де|gdzie|gde)$/;

/** "auf die Westerplatte, wo auch X erschien": "where" is right behind the name of a place that nobody knows here. */
function isWhereElse({ passage: { items, tagOf, takesUnknownPlaces, capitalNouns }, clause }: Draft): boolean {
  if (!WHERE.test(items[clause.first - 1]?.key ?? '') || items[clause.first - 2]?.key !== ',') return false;
  // Where the verb stands last, it stands between.
  const isVerb = capitalNouns && items[clause.first - 3]?.capital === false;
  const at = clause.first - (isVerb ? 4 : 3);
  const place = items[at];
  if (place?.kind !== 'word' || means(tagOf[at], 'goal', 'cue', 'role', 'people')) return false;
  return place.capital && (takesUnknownPlaces || capitalNouns);
}

/** "had recorded her words at Windsor": told of before, with a place that is none of ours. */
function hadDoneElsewhere({ passage: { items, tagOf, language }, clause, needs }: Draft): boolean {
  if (language !== 'en' || (needs !== 'scene' && needs !== 'day')) return false;
  const inside = items.slice(clause.first, clause.last);
  const at = inside.findIndex(({ key }) => key === 'had');
  return (
    at >= 0 && inside.some(({ isName }, i) => i > at && isName === true && means(tagOf[clause.first + i - 1], 'toward'))
  );
}

/** "Ten years ago Park stood on the same balcony": the date is the edition's, the place one of its places. */
function looksBackAtScene({ draft, edition: { event }, desk: { article, deeds } }: Attribution): boolean {
  const { passage, clause, tense } = draft;
  if (tense !== 'behind' || article.published === null || event.end >= article.published) return false;
  const isShown = (deeds?.scene.indexIn(passage.items, clause.first, clause.last) ?? -1) >= 0;
  return isShown || passage.items.slice(clause.first, clause.last).some(({ key }) => SAME.test(key));
}

/** "sat here ten years ago", "on the same ramp", "on this very stand". */
const SAME = /^(?:here|same|very)$/;

/** "sat at this table until last year". */
function leftUntil({ passage: { items } }: Draft, { start }: AttendanceEvent): boolean {
  return items.some(({ kind, id }, i) => {
    const span = kind === 'date' && items[i - 1]?.key === 'until' ? spanOfValue(id) : null;
    return span !== null && span.last < start;
  });
}
