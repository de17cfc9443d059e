import type { Clause, Passage } from '../../types.ts';
import { means } from '../tags.ts';
import type { Doubt, PointedVerb } from './doubt.ts';

/** "might come"; but a host is one, whatever he may want. */
export const isHedged: Doubt = ({ cue, pointing }) =>
  !(cue.act === 'host' && cue.who === 'target') && pointing.some((points) => points === 'hedge');

/** Without tenses "might" reaches over "and": "可能缺席并派李强出席". */
export const sharesHedge: Doubt = ({ passage, clause, cue, pointing, grammar }) =>
  grammar.tenseless === true &&
  (isOpenBefore(passage, clause) || (cue.act === 'represent' && pointing.includes('hedge')));

/** Whether the clause before, to which "并" joins this one, leaves open what it says. */
function isOpenBefore({ clauses, items, tagOf }: Passage, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before === undefined || !/^[并而且]$/.test(items[clause.first - 1]?.key ?? '')) return false;
  return tagOf
    .slice(before.first, before.last)
    .some(
      (tag) =>
        means(tag, 'abandoned') ||
        (tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'hedge') ?? false),
    );
}

/** English "offered to send its ambassador": a word for doubt before the verb, and not a bare "to". */
export const isOnlyOffered: Doubt = ({ passage: { tagOf }, cue, pointing, from, tag: { first } }) =>
  cue.who === 'actor' &&
  pointing[0] === 'hedge' &&
  tagOf
    .slice(from, first)
    .some((tag) => tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'hedge') ?? false);

const PERHAPS =
  /^(?:perhaps|maybe|possibly|peut-être|probablement|éventuellement|vraisemblablement|quizás?|probablemente|posiblemente|acaso|talvez|provavelmente|possivelmente|poate|probabil|posibil|eventual)$/;
/** So near behind its verb such a word stands. */
const REACH_OF_PERHAPS = 2;

/** "viendra peut-être": where auxiliaries stand before the verb, doubt may stand behind it. */
export const isPerhaps: Doubt = ({ passage: { items }, tag: { last }, grammar }) => {
  if (grammar.auxiliary !== 'before') return false;
  for (let i = last; i < last + REACH_OF_PERHAPS; i++) {
    const { kind, key = '' } = items[i] ?? {};
    if (kind === 'mark') return false;
    if (PERHAPS.test(key) || (key === 'sans' && items[i + 1]?.key === 'doute')) return true;
  }
  return false;
};

/** "X's absence would be a blow", "Sans la présence de Xi, la fête aurait été triste": it is only thought of. */
export const isOnlyThoughtOf: Doubt = ({ passage, clause, tag, cue }) => {
  if (cue.act !== 'stay-away') return false;
  if (cue.who === 'owner') return wouldBe(passage, clause, tag.last);
  const next = cue.who === 'target' ? passage.clauses[passage.clauses.indexOf(clause) + 1] : undefined;
  return next !== undefined && wouldBe(passage, next, next.first);
};

function wouldBe({ tagOf }: Passage, { last }: Clause, from: number): boolean {
  for (let i = from; i < last; i++) {
    const sense = tagOf[i]?.senses.find((each) => each.kind === 'auxiliary');
    if (sense?.kind === 'auxiliary' && sense.points !== 'infinitive')
      return sense.points === 'hedge' || sense.points === 'ahead-of-past';
  }
  return false;
}

/** English "Lukashenko's visit to Moscow is not yet confirmed". */
export const isUnconfirmed: Doubt = ({ passage: { tagOf }, clause, tag, cue }) =>
  cue.act === 'come' && cue.who === 'owner' && tagOf.slice(tag.last, clause.last).some((each) => means(each, 'not'));

/** French "n'assisteraient qu'à la clôture": to nothing else. */
export const isOnlyThat: Doubt = ({ passage: { items, tagOf }, from, tag: { first, last } }) => {
  if (!/^qu[e']$/.test(items[last]?.key ?? '')) return false;
  const negations = tagOf.slice(from, first).filter((tag) => means(tag, 'not'));
  return negations.length === 1 && /^n[e']$/.test(items[negations[0]?.first ?? -1]?.key ?? '');
};

/** English "insisted that both take part": a wish. */
export function isWished({ passage: { items, clauses, language }, clause }: PointedVerb): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (language !== 'en' || clause.opens !== 'complement' || before === undefined) return false;
  const verb = items.slice(before.first, clause.first).findLast(({ key }) => key !== 'that')?.key ?? '';
  return /^(?:insist|demand|propos|suggest|recommend|request|ask|urg|prefer|require)(?:e?s|e?d|ing)?$/.test(verb);
}
