import { isToldElsewhere } from '../sentence/elsewhere.ts';
import { isMeanwhile } from '../sentence/shaped-deeds.ts';
import { means } from '../sentence/tags.ts';
import { isTakenBack } from '../sentence/taken-back.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft } from '../types.ts';
import { isBackAtScene, isInOtherCity } from './at-scene.ts';
import type { Objection } from './attribution.ts';
import { namesBarePlace } from './bare-places.ts';
import type { Desk } from './desk.ts';
import { isBeforeThat, isBehindDateline, isFromElsewhere, isInUnknownPlace, isTooLate } from './done-elsewhere.ts';
import { isDoneOutOfOffice } from './out-of-office.ts';
import { placesOf } from './places.ts';

/** Whether a statement tells what somebody does at a scene, and not that they come. */
export function isDeed({ needs, journey, act }: Draft): boolean {
  return act === 'come' && !journey && (needs === 'scene' || needs === 'deed' || needs === 'day');
}

/** Whether its clause has something of a scene: a stand, a coffin, a red carpet. */
export function isShownIn({ passage, clause }: Draft, { deeds }: Desk): boolean {
  return (deeds?.scene.indexIn(passage.items, clause.first, clause.last) ?? -1) >= 0;
}

/** Told with words for where leaders do not meet, or by telephone and link: "From Kyiv: X spoke to Y by telephone". */
const isWithOtherPlace: Objection = ({ draft: { passage, clause }, desk: { deeds } }) => {
  if (passage.tagOf.slice(clause.first, clause.last).some((tag) => means(tag, 'remote'))) return true;
  if (deeds === null) return false;
  if (isToldElsewhere(passage, clause, deeds)) return true;
  const { shapes } = deeds;
  return shapes != null && SLAVIC.has(passage.language) && isMeanwhile(passage, clause, shapes);
};

/** In every reading, whatever brings the edition to mind. What was not done says nothing: "did not smile" was there. */
const OF_DEEDS: readonly Objection[] = [
  ({ draft }) => draft.negative,
  isWithOtherPlace,
  ({ draft, edition }) => isBehindDateline(draft, edition.event),
  ({ draft, edition, desk }) => isInOtherCity(draft, edition.event, desk.knowledge),
  ({ draft, edition, desk }) => !isShownIn(draft, desk) && namesBarePlace(draft.passage, edition.event, draft.clause),
  ({ draft }) => isTakenBack(draft),
];

/** Where its own clause does not name the edition. */
const OF_UNNAMED_DEEDS: readonly Objection[] = [
  ({ draft, edition, desk: { deeds, knowledge } }) => isDoneOutOfOffice(draft, edition.event, deeds?.scene, knowledge),
  ({ discourse: { hasMoved, hasOccasion, places } }) => hasMoved && !hasOccasion && places.length === 0,
  ({ draft, desk: { deeds } }) => isInUnknownPlace(draft, deeds?.scene),
];

/** Where what the tables know of deeds ("se abrazaron") is no surer than what they do not know. */
const UNSURE: ReadonlySet<string> = new Set(['fr', 'es']);

/** Behind what was done elsewhere a deed has to name the occasion. */
const isTooWeakAway: Objection = ({ draft, discourse: { isAway }, desk }) => {
  const { deeds } = desk;
  const { needs, passage, clause, first } = draft;
  const isUnsure = UNSURE.has(passage.language) && isDeed(draft);
  if (!isAway || !(needs === 'deed' || isUnsure)) return false;
  // "На трибуне — А, Б": a roll by its place.
  const isPlace =
    deeds?.scene.has(passage.items[first]?.key ?? '') || (!isUnsure && means(passage.tagOf[first], 'cue'));
  // "Naruhito skłonił głowę przed katafalkiem": there again.
  const mayShow = passage.capitalNouns || SLAVIC.has(passage.language);
  const isShown = mayShow && isShownIn(draft, desk);
  const isBack = deeds !== null && isBackAtScene(passage, clause, deeds.scene);
  return !isPlace && !isShown && !isBack && !placesOf(passage, clause).hasOccasion;
};

/** Whether what is told was done elsewhere, or on another day. */
export const isDoneElsewhere: Objection = (attribution) => {
  const { draft, edition } = attribution;
  const { event, by } = edition;
  const isDone = isDeed(draft);
  const isSo = (objection: Objection): boolean => objection(attribution);
  if (isFromElsewhere(draft, event, isDone) || isTooWeakAway(attribution)) return true;
  if (by !== 'clause' && (isTooLate(draft, event) || isBeforeThat(draft))) return true;
  if (draft.needs === 'there' && (isWithOtherPlace(attribution) || isBehindDateline(draft, event))) return true;
  return isDone && (OF_DEEDS.some(isSo) || (by !== 'clause' && OF_UNNAMED_DEEDS.some(isSo)));
};
