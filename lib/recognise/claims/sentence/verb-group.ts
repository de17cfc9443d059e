import type { Clause, Cue, Passage, Pointing, Tag } from '../types.ts';
import type { Grammar, Tense } from '../vocabulary.ts';
import { beforeAside } from './asides.ts';
import { clauseAt } from './clauses.ts';
import { isDecider } from './decider.ts';
import { isInfinitiveFrame, pointingOf } from './infinitive-frame.ts';
import { isNegated } from './negation.ts';
import { means } from './tags.ts';
import {
  hangsOnIf,
  isAbandoned,
  isConditional,
  isCounterfactual,
  isGivenUp,
  isHabit,
  isInCondition,
  isOfALife,
  isOfDayAfter,
  isOfOtherTimes,
  isOfPicture,
  isOncePlanned,
  isRemote,
  isReported,
  isSinceThen,
  isWished,
  sharesHedge,
  wouldBe,
} from './verb-doubts.ts';

/** What auxiliaries and negations make of a verb. */
export interface VerbGroup {
  readonly tense: Tense;
  /** Ahead as seen from the past. */
  readonly ofPast: boolean;
  readonly negative: boolean;
}

/** How far before its verb an auxiliary may stand, in items. */
const REACH = 7;

/**
 * Reads the auxiliaries and negations of a verb.
 *
 * @param from where the verb's subject ends; what stands before it belongs to somebody else
 * @returns null where the words leave it open whether it is, was or will be so
 */
export function readVerbGroup(
  passage: Passage,
  clause: Clause,
  tag: Tag,
  cue: Cue,
  from: number,
  grammar: Grammar,
): VerbGroup | null {
  if (isInCondition(passage, clause) || isLeftOpen(passage, clause)) return null;
  // "It is possible that Netanyahu, the prime minister, will be there": a remark parts what is open from its verb.
  const resumed = resumedClause(passage, clause);
  if (resumed && isLeftOpen(passage, resumed)) return null;
  if (cue.reported === true && !isReported(passage, clause)) return null;
  if (cue.act === 'come' && isRemote(passage, clause)) return null;
  if ((cue.act === 'come' || cue.act === 'accept') && isOfDayAfter(passage, clause)) return null;
  if (isAbandoned(passage, clause) || isOncePlanned(passage, clause, tag) || isCounterfactual(passage, clause, tag))
    return null;
  // "who has come to such occasions before, was not seen".
  if (cue.act === 'come' && (isOfOtherTimes(passage, clause) || isSinceThen(passage, clause))) return null;
  // "hardly ever attends" is a habit.
  if ((cue.tense === 'now' || grammar.tenseless) && cue.act === 'come' && isHabit(passage, clause)) return null;
  if (cue.act === 'invite' && grammar.topic !== undefined && isHabit(passage, clause)) return null;
  if (cue.act === 'represent' && cue.who === 'actor' && cue.tense !== 'behind' && isHabit(passage, clause)) return null;
  const inClause = Math.max(clause.first, from);
  if (isOnlyThat(passage, inClause, tag)) return null;
  const pointing = findPointing(passage, clause, tag, cue, inClause, grammar);
  // Without tenses "might" reaches over "and": "可能缺席并派李强出席".
  if (grammar.tenseless && (sharesHedge(passage, clause) || (cue.act === 'represent' && pointing.includes('hedge'))))
    return null;
  // Who stands in is told even where it "might" be somebody.
  if (cue.act === 'represent' && pointing[0] === 'ahead-of-past' && isGivenUp(passage, clause)) return null;
  if (cue.act === 'represent')
    return {
      tense: pointing[0] === 'ahead' ? 'ahead' : (cue.tense ?? 'now'),
      ofPast: false,
      negative: cue.negative === true || isNegated(passage, clause, tag, cue, inClause, grammar),
    };
  // A host is one, whatever he may want.
  const isTitle = cue.act === 'host' && cue.who === 'target';
  if (!isTitle && pointing.some((points) => points === 'hedge')) return null;
  if (cue.act === 'stay-away' && cue.who === 'owner' && wouldBe(passage, clause, tag)) return null;
  // "Lukashenko's visit to Moscow is not yet confirmed".
  const isDenied = passage.tagOf.slice(tag.last, clause.last).some((each) => means(each, 'not'));
  if (passage.language === 'en' && cue.act === 'come' && cue.who === 'owner' && isDenied) return null;
  // "Sans la présence de Xi, la fête aurait été triste".
  const next = passage.clauses[passage.clauses.indexOf(clause) + 1];
  if (cue.act === 'stay-away' && cue.who === 'target' && next && wouldBe(passage, next, { ...tag, last: next.first }))
    return null;
  const isNot = isNegated(passage, clause, tag, cue, inClause, grammar);
  if ((cue.act === 'stay-away' || (isNot && cue.act === 'come')) && isOfPicture(passage, clause)) return null;
  const negative = grammar.concord ? isNot || cue.negative === true : (cue.negative ?? false) !== isNot;
  const nearest = isBackshifted(passage, clause, tag) ? 'ahead-of-past' : pointing[0];
  const tense =
    tenseFrom(nearest, cue) ?? (grammar.tenseless || isPluralPresent(passage, tag, cue, from) ? 'now' : null);
  if (tense === null) return null;
  if (tense !== 'ahead' && cue.act !== 'invite' && isOfALife(passage, clause)) return null;
  // "that he would cancel if Netanyahu came".
  if (tense === 'ahead' && isConditional(passage, clause)) return null;
  // "that, if the invitation stood, he would stay away".
  if (tense === 'ahead' && nearest === 'ahead-of-past' && hangsOnIf(passage, clause)) return null;
  // "If asked, Fico will come": what hangs on a condition is not announced.
  if (tense === 'ahead' && passage.clauses[0]?.opens === 'condition') return null;
  return { tense, ofPast: nearest === 'ahead-of-past' || cue.reported === true, negative };
}

/** "n'assisteraient qu'à la clôture": to nothing else. */
function isOnlyThat({ items, tagOf, language }: Passage, from: number, { first, last }: Tag): boolean {
  if (language !== 'fr' || !/^qu[e']$/.test(items[last]?.key ?? '')) return false;
  const negations = tagOf.slice(from, first).filter((tag) => means(tag, 'not'));
  return negations.length === 1 && /^n[e']$/.test(items[negations[0]?.first ?? -1]?.key ?? '');
}

/** The clause whose subject a clause goes on with behind a remark. */
function resumedClause(passage: Passage, clause: Clause): Clause | undefined {
  const group = clause.opens === 'comma' ? beforeAside(passage, clause) : null;
  return group === null ? undefined : clauseAt(passage.clauses, group.first);
}

/** "It is possible that X will attend", "hopes that": what the clause before leaves open. */
function isLeftOpen(passage: Passage, clause: Clause): boolean {
  const { clauses, tagOf } = passage;
  if (clause.opens !== 'complement') return false;
  const before = clauses.findLast(
    (each) => each.last <= clause.first && (each.opens !== 'complement' || !isBare(tagOf, each)),
  );
  if (before === undefined) return false;
  if (isOneTimeOfMany(passage, clause)) return true;
  // "dismissed rumours that".
  if (before.opens === 'complement' && means(tagOf[before.first - 1], 'deny')) return false;
  const asks = tagOf.slice(before.first, clause.first).some((tag) => means(tag, 'say'));
  for (let i = before.first; i < clause.first; i++) {
    // "asked us to make clear that" is said.
    if (asks && ASK.test(passage.items[i]?.key ?? '')) continue;
    if (tagOf[i]?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'hedge')) return true;
    // "did not confirm that", but "did not say why".
    if (means(tagOf[i], 'say')) return isUnsaid(passage, before, i);
  }
  return false;
}

/** "It is the first time since 2013 that Xi has skipped a summit": of a summit or other. */
function isOneTimeOfMany({ items, language }: Passage, { first, last }: Clause): boolean {
  if (!items.slice(first, last).some(({ key }) => key === 'has' || key === 'have')) return false;
  const at = items.findIndex(({ key }) => key === 'time');
  return (
    language === 'en' && at > 0 && at < first && /^(?:first|second|third|last|only)$/.test(items[at - 1]?.key ?? '')
  );
}

const ASK = /^ask(?:s|ed|ing)?$/;

/** "hinted, in recent days, that": between a verb and what it says stands only when. */
function isBare(tagOf: Passage['tagOf'], { first, last }: Clause): boolean {
  return !tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'auxiliary', 'say', 'deny'));
}

/** Whether somebody did not say what follows, and might not have known it. */
function isUnsaid({ tagOf, items }: Passage, before: Clause, say: number): boolean {
  const verb = tagOf[say];
  if (verb === undefined || means(verb, 'deny')) return false;
  for (let i = Math.max(before.first, verb.first - REACH); i < verb.first; i++) {
    if (means(tagOf[i], 'not'))
      return (
        means(tagOf[verb.last], 'complement') && !means(tagOf[verb.last], 'reason') && items[verb.last] !== undefined
      );
  }
  return false;
}

function tenseFrom(nearest: Pointing | undefined, cue: Cue): Tense | null {
  // "At Xi's invitation, Putin will attend": a noun is not in the tense of the verb beside it.
  if (cue.who === 'target' && cue.tense !== undefined) return cue.tense;
  if (nearest === 'ahead' || nearest === 'ahead-of-past') return 'ahead';
  if (nearest === 'infinitive') return cue.tense ?? null;
  return cue.tense ?? (nearest === 'hedge' || nearest === undefined ? null : nearest);
}

/** "XI, PUTIN SHARE BALCONY", "both attend". */
function isPluralPresent(passage: Passage, tag: Tag, cue: Cue, from: number): boolean {
  const { tagOf, groups } = passage;
  if (cue.plural !== true || isWished(passage, tag)) return false;
  let at = tag.first - 1;
  while (at >= from && means(tagOf[at], 'adverb', 'also')) at--;
  if (means(tagOf[at], 'pronoun-several')) return true;
  const group = groups.find((each) => each.last === at + 1);
  return group !== undefined && (group.members.length > 1 || group.more);
}

/** The auxiliaries of a verb, the nearest first. */
function findPointing(
  passage: Passage,
  clause: Clause,
  tag: Tag,
  cue: Cue,
  from: number,
  grammar: Grammar,
): Pointing[] {
  const { tagOf, groups } = passage;
  const found: Pointing[] = [];
  const read = (i: number): void => {
    const other = tagOf[i];
    if (other === undefined || other.first !== i || passage.items[i]?.key === cue.particle) return;
    // Within a list of names it is no auxiliary: "Trump czy Macron".
    if (groups.some(({ first, last, members }) => first < i && i < last && members.length > 1)) return;
    // The noun "邀请" leaves open whether somebody comes, not whether somebody was asked.
    if (cue.act === 'invite' && other.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'invite'))
      return;
    for (const sense of other.senses) if (sense.kind === 'auxiliary') found.push(sense.points);
  };
  for (let i = tag.first - 1; i >= from && (tag.first - i <= REACH || grammar.auxiliary === 'clause'); i--) {
    if (grammar.auxiliary === 'before' && means(tagOf[i], 'cue')) break;
    read(i);
  }
  // "Will Xi attend": an auxiliary may stand before the subject.
  if (found.length === 0 && from > clause.first) {
    const subject = groups.find((group) => group.last === from);
    if (subject && subject.first > clause.first) read(subject.first - 1);
  }
  // "will keep his promise and attend": a bare verb shares the auxiliary before.
  const isBare = cue.plural === true || (grammar.concord === true && cue.tense === undefined);
  if (found.length === 0 && grammar.auxiliary === 'before' && clause.opens === 'and' && isBare) {
    const before = passage.clauses.findLast((each) => each.last <= clause.first);
    for (let i = clause.first - 1; before && i >= before.first && found.length === 0; i--) read(i);
  }
  if (grammar.auxiliary === 'clause') for (let i = tag.last; i < clause.last; i++) read(i);
  if (grammar.auxiliary === 'clause') for (let i = clause.first; i < from; i++) read(i);
  // "hatte lange gewartet und abgesagt": the auxiliary stands before, for both.
  if (found.length === 0 && grammar.auxiliary === 'clause' && clause.opens === 'and' && cue.tense === undefined) {
    const before = passage.clauses.findLast((each) => each.last <= clause.first);
    for (let i = clause.first - 1; before && i >= before.first; i--) read(i);
  }
  if (cue.tense === undefined && isInfinitiveFrame(passage, clause, tag)) {
    const points = pointingOf(passage, clause);
    return points === null ? [] : [points];
  }
  if (found.length === 0 && isParticiple(passage, tag)) {
    const points =
      firstToDo(passage, clause, tag.first) ??
      pointingBefore(passage, clause, tag) ??
      pointingBeside(passage, clause, from) ??
      (passage.kinds.has('heading') ? 'now' : null);
    if (points !== null) return [points];
  }
  return licensed(found, passage, clause, tag);
}

/** "said that he was not going": a present plan, as somebody told it. */
function isBackshifted(passage: Passage, clause: Clause, tag: Tag): boolean {
  if (clause.opens !== 'complement' || !isParticiple(passage, tag)) return false;
  const before = passage.items.slice(Math.max(clause.first, tag.first - REACH), tag.first);
  return before.some(({ key }) => /^(?:was|were|wasn't|weren't)$/.test(key));
}

function isParticiple({ items, language }: Passage, { first }: Tag): boolean {
  return language === 'en' && /..ing$/.test(items[first]?.key ?? '');
}

/** "will go ahead with X attending": what the verb before the preposition says; without one it is now. */
function pointingBeside({ groups, items, tagOf }: Passage, clause: Clause, from: number): Pointing | null {
  const group = groups.find(({ last }) => last === from);
  if (group === undefined || items[group.first - 1]?.key !== 'with') return null;
  for (let i = group.first - 2; i >= clause.first; i--) {
    for (const sense of tagOf[i]?.senses ?? [])
      if (sense.kind === 'auxiliary' && sense.points !== 'infinitive') return sense.points;
  }
  return 'now';
}

/** "will attend the one before heading to the other", "was absent after hosting": the verb before tells the time. */
function pointingBefore({ clauses, items, tagOf }: Passage, clause: Clause, tag: Tag): Pointing | null {
  if (tag.first !== clause.first || !/^(?:before|after)$/.test(items[clause.first - 1]?.key ?? '')) return null;
  const before = clauses[clauses.indexOf(clause) - 1];
  const verb = tagOf.slice(before?.first ?? 0, before?.last ?? 0).findLast((each) => means(each, 'cue'));
  if (before === undefined || verb === undefined) return null;
  for (let i = verb.first - 1; i >= before.first; i--) {
    for (const sense of tagOf[i]?.senses ?? [])
      if (sense.kind === 'auxiliary') return sense.points === 'infinitive' ? null : sense.points;
  }
  const cue = verb.senses.find((sense) => sense.kind === 'cue');
  return cue?.kind === 'cue' ? (cue.cue.tense ?? null) : null;
}

/** "was the first Syrian president to address the hall": the verb before tells the time. */
function firstToDo({ tagOf }: Passage, clause: Clause, to: number): Pointing | null {
  let at = to - 1;
  while (at > clause.first && !means(tagOf[at], 'only', 'including')) at--;
  if (at <= clause.first) return null;
  for (let i = at - 1; i >= clause.first; i--) {
    for (const sense of tagOf[i]?.senses ?? []) {
      if (sense.kind === 'auxiliary' && sense.points !== 'infinitive' && sense.points !== 'hedge') return sense.points;
    }
  }
  return null;
}

/** A bare "to" makes a future only right behind the subject of a headline: "Modi to skip parade". */
function licensed(found: Pointing[], passage: Passage, clause: Clause, tag: Tag): Pointing[] {
  if (found[0] !== 'infinitive') return found;
  if (found.includes('hedge')) return ['hedge'];
  const { tagOf, groups } = passage;
  for (let i = tag.first - 1; i >= clause.first; i--) {
    if (tagOf[i]?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'infinitive')) {
      const first = firstToDo(passage, clause, i);
      if (first !== null) return [first];
      const subject = groups.find(
        (group) => group.last === i || (group.last === i - 1 && means(tagOf[i - 1], 'not', 'adverb')),
      );
      if (subject && subject.first === clause.first && clause.opens === 'start') return ['ahead'];
      if (subject && isDecider(passage, subject)) return ['ahead'];
      return isPurpose(passage, clause, i) || isHeadline(passage, clause, i) ? ['ahead'] : ['hedge'];
    }
  }
  return ['hedge'];
}

/** "World leaders from Trump to Zelensky to attend funeral". */
function isHeadline({ tagOf }: Passage, clause: Clause, to: number): boolean {
  if (clause.opens !== 'start' || clause.first > 0 || !means(tagOf[0], 'people', 'foreign')) return false;
  return !tagOf
    .slice(0, to - 1)
    .some((tag) => means(tag, 'cue', 'say') || (means(tag, 'auxiliary') && !means(tag, 'toward')));
}

/** How many items an errand has at least before its purpose: "is taking two days out to attend". */
const SHORTEST_ERRAND = 3;

/** "is taking two days out of a campaign to attend", but not "is refusing to attend". */
function isPurpose({ items, tagOf }: Passage, clause: Clause, to: number): boolean {
  for (let i = to - SHORTEST_ERRAND; i >= clause.first; i--) {
    const before = tagOf[i - 1]?.senses.some(
      (sense) => sense.kind === 'auxiliary' && (sense.points === 'now' || sense.points === 'ahead'),
    );
    if (before && items[i]?.kind === 'word' && tagOf[i] === undefined) return /..ing$/.test(items[i]?.key ?? '');
  }
  return false;
}
