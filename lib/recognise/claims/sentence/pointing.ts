import type { Clause, Passage, Pointing, Tag } from '../types.ts';
import { isDecider } from './decider.ts';
import { pointingOfDenied } from './denied.ts';
import type { Verb } from './doubts/doubt.ts';
import { isInfinitiveFrame, pointingOf } from './infinitive-frame.ts';
import { describesSubject } from './modifier.ts';
import { means } from './tags.ts';

/** How far before its verb an auxiliary may stand, in items. */
export const REACH = 7;

const READY = /^(?:готов|спрем(?:ан|н)|gotow|sprem(?:an|n))/;

/** The auxiliaries of a verb, the nearest first. */
export function findPointing({ passage, clause, tag, cue, from, grammar }: Verb): Pointing[] {
  const { tagOf, groups } = passage;
  const found: Pointing[] = [];
  const denied = pointingOfDenied(passage, clause, tag, cue.act, grammar);
  if (denied !== null) return [denied];
  const read = (i: number): void => {
    const other = tagOf[i];
    if (other === undefined || other.first !== i || passage.items[i]?.key === cue.particle) return;
    // "przyjechał gotowy do sporu": in what mood somebody came.
    if (i >= tag.last && cue.tense === 'behind' && READY.test(passage.items[i]?.key ?? '')) return;
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
  if (grammar.auxiliary === 'clause')
    for (let i = clause.first; i < from; i++) if (!describesSubject(passage, i, tag)) read(i);
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
      (passage.kinds.has('heading') || isInHeadline(passage, clause, tag) ? 'now' : null);
    if (points !== null) return [points];
  }
  return licensed(found, passage, clause, tag);
}

/** "ORBAN NOT GOING": a line without a full stop, and nothing but a negation between the name and its participle. */
function isInHeadline({ items, groups, tagOf }: Passage, clause: Clause, { first }: Tag): boolean {
  if (items.at(-1)?.kind === 'mark') return false;
  const at = means(tagOf[first - 1], 'not') ? (tagOf[first - 1]?.first ?? first) : first;
  return groups.some((group) => group.last === at && group.first === clause.first && group.kind === 'leaders');
}

/** "said that he was not going": a present plan, as somebody told it. */
export function isBackshifted(passage: Passage, clause: Clause, tag: Tag): boolean {
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
