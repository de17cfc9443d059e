import { means } from '../sentence/tags.ts';
import type { Clause, Group, Passage } from '../types.ts';
import { leadersAtHead } from '../who/at-head.ts';
import { type Found, found } from '../who/found.ts';
import { pronounAt } from '../who/pronouns.ts';
import { type Construction, draftsFor, type Parser } from './parser.ts';

/**
 * A participle, or the speech in which something is said, is told of whoever the main clause is about: "Speaking at the
 * summit, Modi said", "After attending the summit, he flew home", "Modi, addressing the summit, said", "Modi said in
 * his address to the summit".
 */
export const parseParticiple: Parser = (construction) => {
  const { passage, clause, cue, tag } = construction;
  if (passage.language !== 'en' || (cue.who !== undefined && cue.who !== 'actor')) return [];
  const verb = passage.items[tag.first]?.key ?? '';
  const isSpeech = IN.test(verb);
  // "Speaking on Fox News": a bare verb says nothing of where.
  if (cue.needs === 'scene' && tag.last - tag.first === 1) return [];
  if (!isSpeech && (cue.tense !== undefined || !/..ing$/.test(verb) || hasVerb(construction))) return [];
  if (tag.first - clause.first > (isWhile(passage, clause.first) ? 1 : 0)) return [];
  const subject =
    subjectBehind(construction) ?? subjectBefore(construction) ?? (isSpeech ? speakerBefore(construction) : null);
  return subject
    ? draftsFor({ ...construction, cue: { ...cue, tense: 'behind' } }, { ...subject, last: tag.first })
    : [];
};

const IN = /^(?:in|during)$/;

/** "Attending the summit would be wrong, Modi said": a noun, and who does it is not told. */
function hasVerb({ passage: { items, tagOf }, clause, tag }: Construction): boolean {
  return items
    .slice(tag.last, clause.last)
    .some(({ key }, i) => means(tagOf[tag.last + i], 'auxiliary', 'copula', 'say') && !PLACES.test(key));
}

/** What is a preposition as well as an auxiliary, or an owner's sign. */
const PLACES = /^(?:to|'s)$/;

/** "while attending", "after addressing"; not "before attending", "despite attending". */
const WHILE = /^(?:after|while|upon|on|when)$/;
/** The same behind a main clause, where "on" stands before a place. */
const BEHIND = /^(?:after|while|upon|when)$/;

function isWhile({ items }: Passage, at: number): boolean {
  return WHILE.test(items[at]?.key ?? '');
}

/** The subject of the main clause that follows, where nobody is named before. */
function subjectBehind(construction: Construction): Found | null {
  const { passage, clause } = construction;
  const { groups, clauses } = passage;
  const isHead = clause.opens === 'start' || isWhile(passage, clause.first - 1) || isBehindTime(passage, clause);
  if (!isHead || groups.some(({ last, kind }) => last <= clause.first && kind === 'leaders')) return null;
  const main = clauses[clauses.indexOf(clause) + 1];
  if (main?.opens !== 'comma') return null;
  return subjectOf(construction, main, leadersAtHead(passage, main));
}

/** The leaders whom a main clause names, or whom it begins with a pronoun for; not "Modi is expected to say". */
function subjectOf(construction: Construction, main: Clause, group: Group | undefined): Found | null {
  const { passage } = construction;
  const isPronoun = means(passage.tagOf[main.first], 'pronoun-one');
  const subject = group ? ownSubject(group) : isPronoun ? pronounAt(construction, main.first) : null;
  return subject && !isAhead(passage, main, subject.last) ? subject : null;
}

/** "On Sunday, speaking at the summit, Modi said". */
function isBehindTime({ items, tagOf }: Passage, { first, opens }: Clause): boolean {
  return (
    opens === 'comma' &&
    items
      .slice(0, first)
      .every(({ kind }, i) => kind === 'date' || kind === 'mark' || means(tagOf[i], 'preposition', 'adverb'))
  );
}

/** The name right before the comma, that begins its clause or stands behind "said". */
function subjectBefore({ passage, clause }: Construction): Found | null {
  const { groups, clauses, tagOf, items } = passage;
  const main = clauses[clauses.indexOf(clause) - 1];
  // "Modi left Rio after attending the summit".
  const own = groups.find(({ first, kind }) => first === main?.first && kind === 'leaders');
  if (main && own && BEHIND.test(items[clause.first - 1]?.key ?? ''))
    return isAhead(passage, main, own.last) ? null : ownSubject(own);
  if (clause.opens !== 'comma' || items[clause.first - 1]?.key !== ',') return null;
  const group = groups.find(({ last, kind }) => last === clause.first - 1 && kind === 'leaders');
  if (group === undefined) return null;
  const isSubject = clauses.some(({ first }) => first === group.first) || means(tagOf[group.first - 1], 'say');
  return isSubject ? ownSubject(group) : null;
}

/** "Modi said in a speech at the summit that": the words of the one who said it. */
function speakerBefore(construction: Construction): Found | null {
  const { passage, clause } = construction;
  const { groups, clauses, tagOf } = passage;
  const main = clauses[clauses.indexOf(clause) - 1];
  const say = tagOf[clause.first - 1];
  if (clause.opens !== 'complement' || main === undefined || !means(say, 'say') || say === undefined) return null;
  const group = groups.find(({ first, last, kind }) => first >= main.first && last <= say.first && kind === 'leaders');
  return subjectOf(construction, main, group);
}

function ownSubject(group: Group): Found | null {
  return group.owner || group.oblique ? null : found(group);
}

function isAhead({ tagOf }: Passage, { last }: Clause, from: number): boolean {
  const verb = tagOf.slice(from, last).find((tag) => !means(tag, 'adverb', 'also'));
  return (
    verb?.senses.some(
      (sense) =>
        sense.kind === 'auxiliary' &&
        (sense.points === 'ahead' || sense.points === 'ahead-of-past' || sense.points === 'hedge'),
    ) ?? false
  );
}
