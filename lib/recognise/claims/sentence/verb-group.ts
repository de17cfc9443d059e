import type { Clause, Cue, Passage, Pointing, Tag } from '../types.ts';
import type { Grammar, Tense } from '../vocabulary.ts';
import { beforeAside } from './asides.ts';
import { clauseAt } from './clauses.ts';
import { isOfManyTimes } from './many-times.ts';
import { isNegated } from './negation.ts';
import { findPointing, isBackshifted, REACH } from './pointing.ts';
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
  isPerhaps,
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
  if ((cue.act === 'come' || cue.act === 'accept') && isOfDayAfter(passage, clause, cue)) return null;
  if (
    isAbandoned(passage, clause, tag) ||
    isOncePlanned(passage, clause, tag) ||
    isCounterfactual(passage, clause, tag)
  )
    return null;
  // "who has come to such occasions before, was not seen".
  if (cue.act === 'come' && (isOfOtherTimes(passage, clause) || isSinceThen(passage, clause))) return null;
  if (isOfManyTimes(passage, clause, cue)) return null;
  // "hardly ever attends", "毎年参加していた" are habits.
  if (
    (cue.tense === 'now' || cue.tense === 'behind' || grammar.tenseless) &&
    cue.act === 'come' &&
    isHabit(passage, clause)
  )
    return null;
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
  if (cue.act === 'represent' && passage.language === 'en') {
    // "offered to send its ambassador".
    if (cue.who === 'actor' && pointing[0] === 'hedge' && isHedged(passage, inClause, tag)) return null;
    // "Should the president be ill, Serbia will be represented by the speaker".
    if (passage.clauses[0]?.opens === 'condition') return null;
  }
  if (cue.act === 'represent')
    return {
      tense: pointing[0] === 'ahead' ? 'ahead' : (cue.tense ?? 'now'),
      ofPast: false,
      negative: cue.negative === true || isNegated(passage, clause, tag, cue, inClause, grammar),
    };
  // A host is one, whatever he may want.
  const isTitle = cue.act === 'host' && cue.who === 'target';
  if (!isTitle && pointing.some((points) => points === 'hedge')) return null;
  if (grammar.auxiliary === 'before' && isPerhaps(passage, tag)) return null;
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
  const isOpen = tense === 'ahead' || (cue.act === 'expect' && cue.who === 'object');
  if (isOpen && passage.clauses[0]?.opens === 'condition') return null;
  return { tense, ofPast: nearest === 'ahead-of-past' || cue.reported === true, negative };
}

/** Whether a word for doubt stands before the verb, and not a bare "to". */
function isHedged({ tagOf }: Passage, from: number, { first }: Tag): boolean {
  return tagOf
    .slice(from, first)
    .some((tag) => tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'hedge') ?? false);
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
  if (isOneTimeOfMany(passage, clause) || isAsked(passage, before)) return true;
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

/** "Kalas je pozvala lidere da ne idu": what those who are asked will do, nobody says. */
function isAsked({ tagOf, language }: Passage, { first, last }: Clause): boolean {
  const asks = (tag: Tag | undefined): boolean =>
    tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'invite') ?? false;
  return language === 'sr' && tagOf.slice(first, last).some(asks);
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
