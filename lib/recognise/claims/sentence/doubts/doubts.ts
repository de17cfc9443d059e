import { isIfAllowed, isInCondition, opensWithCondition } from './conditions.ts';
import { isOfDayAfter } from './day-after.ts';
import type { Doubt, PointedVerb } from './doubt.ts';
import { isAbandoned, isCounterfactual, isGivenUp, isOncePlanned } from './given-up.ts';
import { isHabit, isOfOtherTimes, isSinceThen } from './habits.ts';
import { isLeftOpen, isUnreported } from './left-open.ts';
import { isOfManyTimes } from './many-times.ts';
import { isRemote } from './not-in-person.ts';
import {
  isHedged,
  isOnlyOffered,
  isOnlyThat,
  isOnlyThoughtOf,
  isPerhaps,
  isUnconfirmed,
  sharesHedge,
} from './perhaps.ts';

/** Of every verb. */
const OF_ALL: readonly Doubt[] = [
  isInCondition,
  isLeftOpen,
  isUnreported,
  isRemote,
  isOfDayAfter,
  isAbandoned,
  isOfManyTimes,
  isHabit,
  sharesHedge,
];

/** Of what one language says in a way of its own. */
const OF_LANGUAGE: Readonly<Partial<Record<string, readonly Doubt[]>>> = {
  ar: [isOncePlanned],
  de: [isIfAllowed],
  en: [isCounterfactual, isOfOtherTimes, isSinceThen],
  fr: [isOnlyThat],
};

/** Who stands in is told even where it "might" be somebody; not where it came otherwise, or is only offered. */
const OF_STAND_INS: Readonly<Partial<Record<string, readonly Doubt[]>>> = {
  // "Should the president be ill, Serbia will be represented by the speaker".
  en: [isOnlyOffered, ({ passage }) => opensWithCondition(passage)],
};

const OF_OTHERS: readonly Doubt[] = [isHedged, isPerhaps, isOnlyThoughtOf];
const OF_OTHERS_IN: Readonly<Partial<Record<string, readonly Doubt[]>>> = { en: [isUnconfirmed] };

/** Whether the words around a verb leave open what it says, whenever that may be. */
export function isDoubtful(verb: PointedVerb): boolean {
  const { language } = verb.passage;
  const isSo = (doubt: Doubt): boolean => doubt(verb);
  if (OF_ALL.some(isSo) || OF_LANGUAGE[language]?.some(isSo)) return true;
  return verb.cue.act === 'represent'
    ? isGivenUp(verb) || (OF_STAND_INS[language]?.some(isSo) ?? false)
    : OF_OTHERS.some(isSo) || (OF_OTHERS_IN[language]?.some(isSo) ?? false);
}
