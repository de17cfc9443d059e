import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import type { Discourse } from '../discourse/memory.ts';
import { FAR } from '../discourse/scene-memory.ts';
import { claimLanguage } from '../language.ts';
import type { DeedIndex } from '../sentence/deed-words.ts';
import { isToldElsewhere } from '../sentence/elsewhere.ts';
import { isMeanwhile } from '../sentence/shaped-deeds.ts';
import { means } from '../sentence/tags.ts';
import { isTakenBack } from '../sentence/taken-back.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Item, LinkedArticle } from '../types.ts';
import { isAtScene, isBackAtScene, isInOtherCity, namesElsewhere } from './at-scene.ts';
import { namesBarePlace } from './bare-places.ts';
import { daysApart, spanOfValue } from './calendar.ts';
import {
  isBeforeThat,
  isFromElsewhere,
  isInUnknownPlace,
  isOfDayBeside,
  isOfOtherDay,
  isTooLate,
} from './done-elsewhere.ts';
import type { Edition } from './edition.ts';
import { isAt } from './landmarks.ts';
import { isOfOtherTalks } from './other-talks.ts';
import { isDoneOutOfOffice } from './out-of-office.ts';
import { isOfPartOnly } from './part-only.ts';
import { placesOf } from './places.ts';
import { isOfRival } from './rival-summit.ts';
import type { Editions } from './spoken-editions.ts';

/** Days before and after an event on which a report is of the event itself. */
const EVE = 1;

const AFTERMATH = 3;

/** Days before it in which an article says who will speak and sit there. */
const PREVIEW = 14;

/** So many days after it an edition comes to mind only if one of the last so many sentences spoke of it. */
const STALE = 60;

const STALE_AFTER = 0;

/** Acceptances and invitations are soon a matter of the past. */
const STALE_ANSWER = 10;

/** What lies on the desk while an article is read. */
export interface Desk {
  readonly article: LinkedArticle;
  readonly editions: Editions;
  readonly knowledge: Omit<Knowledge, 'lexicon'>;
  /** How deeds are told from all else in the article's language. */
  readonly deeds: DeedIndex | null;
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

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja']);

/** Where what the tables know of deeds ("se abrazaron") is no surer than what they do not know. */
const UNSURE: ReadonlySet<string> = new Set(['fr', 'es']);

const wordsOf = ({ passage, clause }: Draft): readonly Item[] => passage.items.slice(clause.first, clause.last);

function isShownIn(draft: Draft, deeds: DeedIndex | null): boolean {
  return wordsOf(draft).some(({ key }) => deeds?.scene.has(key) === true);
}

/** Behind what was done elsewhere a deed has to name the occasion. */
function isTooWeakAway(draft: Draft, { isAway }: Discourse, deeds: DeedIndex | null): boolean {
  const { needs, passage, clause, first } = draft;
  const isUnsure = UNSURE.has(passage.language) && isDeed(draft);
  if (!isAway || !(needs === 'deed' || isUnsure)) return false;
  // "На трибуне — А, Б": a roll by its place.
  const isPlace =
    deeds?.scene.has(passage.items[first]?.key ?? '') || (!isUnsure && means(passage.tagOf[first], 'cue'));
  // "Naruhito skłonił głowę przed katafalkiem": there again.
  const mayShow = passage.capitalNouns || SLAVIC.has(passage.language);
  const isShown = mayShow && isShownIn(draft, deeds);
  const isBack = deeds !== null && isBackAtScene(passage, clause, deeds.scene);
  return !isPlace && !isShown && !isBack && !placesOf(passage, clause).hasOccasion;
}

/** Whether the words are too weak for an edition that only the context names. */
export function lacksGoal(
  draft: Draft,
  edition: Edition,
  discourse: Discourse,
  { article, editions, knowledge, deeds }: Desk,
): boolean {
  const { published } = article;
  const { event, by } = edition;
  const { places, hasOccasion, hadOccasion, seenAge } = discourse;
  if (isDeed(draft) && (draft.negative || isElsewhere(draft, deeds))) return true;
  if (isFromElsewhere(draft, event, isDeed(draft))) return true;
  if (isDeed(draft) && isInOtherCity(draft, event, knowledge)) return true;
  if (isTooWeakAway(draft, discourse, deeds)) return true;
  if (isDeed(draft) && !isShownIn(draft, deeds) && namesBarePlace(draft.passage, event, draft.clause)) return true;
  if (isDeed(draft) && by !== 'clause' && isDoneOutOfOffice(draft, event, deeds?.scene, knowledge)) return true;
  if (isDeed(draft) && discourse.hasMoved && !hasOccasion && places.length === 0 && by !== 'clause') return true;
  if (by !== 'clause' && (isTooLate(draft, event) || isBeforeThat(draft))) return true;
  if (isDeed(draft) && isTakenBack(draft)) return true;
  if (isDeed(draft) && by !== 'clause' && isInUnknownPlace(draft, deeds?.scene)) return true;
  if (draft.needs === 'deed') {
    const isDated = by === 'date' && (hasOccasion || seenAge < FAR) && places.length === 0;
    if (isDated && looksBackAtScene(draft, event, published, deeds)) return false;
    return isOfOtherDay(draft, event) || !isAtScene(draft, event, discourse, published, knowledge);
  }
  // "sat at this table until last year".
  if (isDeed(draft) && leftUntil(draft, event)) return true;
  if (by !== 'clause' && isOfOtherTalks(draft, event)) return true;
  if (isOfPartOnly(draft)) return true;
  if (by !== 'around' && by !== 'date') return false;
  if (isWhereElse(draft) || hadDoneElsewhere(draft)) return true;
  if (by === 'around' && isOfRival(event, discourse.rival, knowledge)) return true;
  if ((by === 'around' || by === 'date') && !isShownIn(draft, deeds) && isOfDayBeside(draft, event)) return true;
  const names = placesOf(draft.passage, draft.clause).hasOccasion;
  if (draft.needs === undefined || draft.needs === 'end')
    return (
      !names && (isStale(draft, edition, published, discourse) || isYetUnnamed(draft, edition, published, editions))
    );
  if (names) return false;
  if (
    by === 'date' &&
    (hasOccasion || seenAge < FAR) &&
    places.length === 0 &&
    looksBackAtScene(draft, event, published, deeds)
  )
    return false;
  // "昨年は習近平氏らが顔をそろえた": what is dated to an earlier edition of the same series.
  const isEarlier = event.series === editions.main?.series && event.id !== editions.main.id;
  if (
    by === 'date' &&
    isEarlier &&
    UNSPACED.has(article.lang.slice(0, 2)) &&
    draft.act === 'come' &&
    places.length === 0
  )
    return false;
  const isCased = claimLanguage(article.lang)?.grammar.cases === true;
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
  const isHere = places.some((place) => place.replace('*', '') === event.country || isAt(event, place, knowledge));
  return !isHere && places.some((place) => !place.startsWith('?'));
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
function looksBackAtScene(
  { passage, clause, tense }: Draft,
  { end }: AttendanceEvent,
  published: string | null,
  deeds: DeedIndex | null,
): boolean {
  if (tense !== 'behind' || published === null || end >= published) return false;
  const isShown = (deeds?.scene.indexIn(passage.items, clause.first, clause.last) ?? -1) >= 0;
  return isShown || passage.items.slice(clause.first, clause.last).some(({ key }) => SAME.test(key));
}

/** "sat here ten years ago", "on the same ramp", "on this very stand". */
const SAME = /^(?:here|same|very)$/;

function leftUntil({ passage: { items } }: Draft, { start }: AttendanceEvent): boolean {
  return items.some(({ kind, id }, i) => {
    const span = kind === 'date' && items[i - 1]?.key === 'until' ? spanOfValue(id) : null;
    return span !== null && span.last < start;
  });
}

/** Whether a deed is told with words for where leaders do not meet. */
function isElsewhere({ passage, clause }: Draft, deeds: DeedIndex | null): boolean {
  if (deeds === null) return false;
  if (isToldElsewhere(passage, clause, deeds)) return true;
  const { shapes } = deeds;
  if (!shapes || !SLAVIC.has(passage.language)) return false;
  const isRemote = passage.tagOf.slice(clause.first, clause.last).some((tag) => means(tag, 'remote'));
  return isRemote || isMeanwhile(passage, clause, shapes);
}

/** What was not done at the scene says nothing: "did not smile" was there. */
function isDeed({ needs, journey, act }: Draft): boolean {
  return act === 'come' && !journey && (needs === 'scene' || needs === 'deed' || needs === 'day');
}

/** "will give Moscow a wide berth": whoever avoids a place does not stay there. */
const AVOIDS = /^(?:giv(?:e[ns]?|ing)|gave|snub\w*|shun\w*|skip\w*|avoid\w*)$/;

/** "stayed in Moscow until today" of what happened in Moscow: he was not away. */
export function staysThere({ act, passage, first, last }: Draft, event: AttendanceEvent): boolean {
  if (act !== 'stay-away' || AVOIDS.test(passage.items[first]?.key ?? '')) return false;
  const inside = passage.items.slice(first, last);
  if (inside.some(({ key }) => GONE.test(key))) return false;
  return inside.some(
    ({ kind, id }, i) => kind === 'country' && id.split('|').includes(event.country) && inside[i + 1]?.key !== "'s",
  );
}

/** "war nicht in Moskau", "quitta la Chine avant le défilé", "غادر مودي الصين قبل العرض". */
const GONE = /^(?:لم|لن|س?[يت]?غادرت?|nicht|pas|verlassen|verließ(?:en)?|quitt(?:e|a|é|ait|ent|era|eront|er))$/;

/** Something is said of an edition, but the one in mind is long past and was not spoken of just before. */
function isStale(
  { act }: Draft,
  { event, by }: Edition,
  published: string | null,
  { eventAge, paragraphEvent }: Discourse,
): boolean {
  if (by !== 'around' || published === null) return false;
  const fresh = act === 'come' || act === 'stay-away' || act === 'represent' || act === 'host' ? STALE : STALE_ANSWER;
  return daysApart(event.end, published) > fresh && eventAge > STALE_AFTER && paragraphEvent?.id !== event.id;
}

/** What took place so many days before is no longer the news; an article that names it late was about something else. */
const OLD_NEWS = 10;

/** "The square was last as full on 26 April", at the end of a report of another ceremony: nothing before is said of that day. */
function isYetUnnamed(
  { passage }: Draft,
  { event, by }: Edition,
  published: string | null,
  { firstNamed }: Editions,
): boolean {
  if (by !== 'around' || published === null || daysApart(event.end, published) <= OLD_NEWS) return false;
  return (firstNamed.get(event.id) ?? 0) >= passage.sentence.end;
}

/** Guests arrive so many days before. */
const EARLIEST = 3;

/** From the eve to a few days after, then who sits and listens does so there; and from two weeks before, who will. */
function isReportOfTheDay(
  { start, end }: AttendanceEvent,
  published: string,
  tense: Draft['tense'],
  isJourney = false,
): boolean {
  const before = tense !== 'behind' ? PREVIEW : isJourney ? EARLIEST : EVE;
  return daysApart(published, start) <= before && daysApart(end, published) <= AFTERMATH;
}
