import type { Cue, Pointing } from '../types.ts';
import type { Tense } from '../vocabulary.ts';
import { hangsOnNext, hangsOnPrevious, opensWithCondition } from './doubts/conditions.ts';
import type { PointedVerb, Verb } from './doubts/doubt.ts';
import { isDoubtful } from './doubts/doubts.ts';
import { isOfALife } from './doubts/habits.ts';
import { isOfPicture } from './doubts/not-in-person.ts';
import { isWished } from './doubts/perhaps.ts';
import { isNegated } from './negation.ts';
import { findPointing, isBackshifted } from './pointing.ts';
import { means } from './tags.ts';

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
 * @returns null where the words leave it open whether it is, was or will be so
 */
export function readVerbGroup(read: Verb): VerbGroup | null {
  const pointing = findPointing(read);
  const verb: PointedVerb = { ...read, pointing };
  if (isDoubtful(verb)) return null;
  const { cue, grammar, passage, clause, tag } = verb;
  const isNot = isNegated(verb);
  if (cue.act === 'represent') {
    const tense = pointing[0] === 'ahead' ? 'ahead' : (cue.tense ?? 'now');
    return { tense, ofPast: false, negative: cue.negative === true || isNot };
  }
  if ((cue.act === 'stay-away' || (isNot && cue.act === 'come')) && isOfPicture(verb)) return null;
  const nearest = isBackshifted(passage, clause, tag) ? 'ahead-of-past' : pointing[0];
  const tense = tenseFrom(nearest, cue) ?? (grammar.tenseless || isPluralPresent(verb) ? 'now' : null);
  if (tense === null || (tense === 'ahead' ? hangsOnIf(verb, nearest) : isOfALife(verb))) return null;
  // "If asked, Fico will come": what hangs on a condition is not announced.
  if (cue.act === 'expect' && cue.who === 'object' && opensWithCondition(passage)) return null;
  const negative = grammar.concord ? isNot || cue.negative === true : (cue.negative ?? false) !== isNot;
  return { tense, ofPast: nearest === 'ahead-of-past' || cue.reported === true, negative };
}

/** Whether what is to come hangs on something else. */
function hangsOnIf(verb: PointedVerb, nearest: Pointing | undefined): boolean {
  return (
    opensWithCondition(verb.passage) || hangsOnNext(verb) || (nearest === 'ahead-of-past' && hangsOnPrevious(verb))
  );
}

function tenseFrom(nearest: Pointing | undefined, cue: Cue): Tense | null {
  // "At Xi's invitation, Putin will attend": a noun is not in the tense of the verb beside it.
  if (cue.who === 'target' && cue.tense !== undefined) return cue.tense;
  if (nearest === 'ahead' || nearest === 'ahead-of-past') return 'ahead';
  if (nearest === 'infinitive') return cue.tense ?? null;
  return cue.tense ?? (nearest === 'hedge' || nearest === undefined ? null : nearest);
}

/** "XI, PUTIN SHARE BALCONY", "both attend". */
function isPluralPresent(verb: PointedVerb): boolean {
  const { passage, tag, cue, from } = verb;
  const { tagOf, groups } = passage;
  if (cue.plural !== true || isWished(verb)) return false;
  let at = tag.first - 1;
  while (at >= from && means(tagOf[at], 'adverb', 'also')) at--;
  if (means(tagOf[at], 'pronoun-several')) return true;
  const group = groups.find((each) => each.last === at + 1);
  return group !== undefined && (group.members.length > 1 || group.more);
}
