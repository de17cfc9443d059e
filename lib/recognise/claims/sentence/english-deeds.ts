import type { Clause, Group, Passage, Pointing, Tag } from '../types.ts';
import type { Tense } from '../vocabulary.ts';
import { anyOf } from './any-of.ts';
import { showsPlace, showsScene } from './deed-scene.ts';
import type { DeedIndex } from './deed-words.ts';
import { means } from './tags.ts';

/** May stand between a subject and its verb. */
const LIGHT = ['adverb', 'also', 'only'] as const;
/** How far behind a preposition what stands at the scene may be named, in items: "on two gilded chairs". */
const REACH_OF_PLACE = 7;

/** A verb by which somebody does something where the sentence plays. */
export interface Deed {
  readonly at: number;
  /** Absent where an auxiliary says it. */
  readonly tense: Tense | null;
  readonly inverted?: boolean;
}

/**
 * The verb right behind the clause's subject, as far as its form shows one; or the place where somebody is.
 */
export function englishDeedIn(
  passage: Passage,
  clause: Clause,
  subject: Group | undefined,
  deeds: DeedIndex,
): Deed | null {
  const { items, tagOf } = passage;
  // "I think Putin made a mistake".
  const before = tagOf.slice(clause.first, subject?.first ?? clause.first);
  if (before.some((tag) => tag && pointingAt(tag, tag.first) === 'hedge')) return null;
  // "burned a portrait of Putin at the summit".
  if (before.length > 0 && means(before.at(-1), 'preposition') && !means(before.at(-1), 'adverb', 'conjunction'))
    return null;
  let at = behindCompany(passage, subject) ?? clause.first;
  if (!subject && means(tagOf[at], 'pronoun-one', 'pronoun-several')) {
    // "a message in which he …": the clause is about the message.
    if (clause.opens === 'relative') return null;
    at++;
  }
  let points: Pointing | null = null;
  for (; at < clause.last; at++) {
    const auxiliary = pointingAt(tagOf[at], at);
    if (auxiliary === 'hedge') return null;
    if (auxiliary !== null && points === null) points = auxiliary;
    else if (auxiliary === null && items[at]?.kind !== 'date' && !means(tagOf[at], ...LIGHT)) break;
  }
  const item = items[at];
  if (item === undefined || at >= clause.last || item.capital) return null;
  const isBe = points === null || isBeBefore(passage, at);
  const isPlace =
    means(tagOf[at], 'preposition', 'toward', 'including') && !isAfar(item.key, deeds) && !/ed$/.test(item.key);
  if (isPlace && isBe && (subject || points !== null)) {
    const isNear = showsScene(passage, at + 1, Math.min(clause.last, at + 1 + REACH_OF_PLACE), deeds);
    const isWith = item.key === 'with' && means(tagOf[at + 1], 'pronoun-object');
    return isNear || (isWith && points !== null) ? { at, tense: points === null ? 'now' : null } : null;
  }
  // "was further along", "were fourteen rows back".
  if (isBe && points !== null && isWhere(passage, at)) return { at, tense: null };
  if (!isAtPlace(passage, clause, at, deeds)) return null;
  const isVague = deeds.vague.has(item.key) || deeds.vague.has(`${item.key}s`);
  if (item.kind !== 'word' || (tagOf[at] !== undefined && !isVague)) return null;
  if (points === 'ahead' || points === 'ahead-of-past') return isAfar(item.key, deeds) ? null : { at, tense: null };
  const tense = tenseOf(item.key, subject, deeds);
  if (points === null) return tense === null ? null : { at, tense };
  const isPassive = isBe && (/(?:ing|ed)$/.test(item.key) || deeds.irregular.has(item.key));
  return isPassive && !isAfar(item.key, deeds) ? { at, tense: null } : null;
}

/** "wiped a tear in the front row", "In the front row, Macron …". */
function isAtPlace(passage: Passage, clause: Clause, verb: number, deeds: DeedIndex): boolean {
  if (showsPlace(passage, verb + 1, clause.last, deeds)) return true;
  if (!deeds.vague.has(passage.items[verb]?.key ?? '') && isBesideThem(passage, clause, verb)) return true;
  return IN.test(passage.items[clause.first]?.key ?? '') && showsPlace(passage, clause.first, verb, deeds);
}

/** "To his left Biden leafed through his papers", "Across the table Modi …": beside those spoken of before. */
function isBesideThem({ items }: Passage, { first }: Clause, verb: number): boolean {
  const head = items.slice(first, Math.min(verb, first + LONGEST_HEAD)).map(({ key }) => key);
  return BESIDE_THEM.test(`${head.join(' ')} `);
}

const LONGEST_HEAD = 5;
const BESIDE_THEM = new RegExp(
  `^${anyOf(
    '(?:to|on|at) (?:his|her|their) (?:immediate |far |other )?(?:left|right|side|elbow)',
    '(?:behind|beside|opposite|next to|near|around|in front of|alongside) (?:him|her|them)',
    '(?:further|farther) (?:along|down|back)',
    '(?:across|down|along) (?:the|from) (?:hall|aisle|table|row|room|corridor|carpet|him|her|them)',
    '(?:a few|two|three|four|five|six|several) (?:seats|rows|chairs|places|steps) (?:away|along|down|further|behind|from)',
  )} `,
);

const IN = /^(?:in|on|at|inside|under|beneath|along|beside|behind|around|during)$/;

/** "further along", "fourteen rows back", "three seats away". */
function isWhere({ items }: Passage, at: number): boolean {
  const key = items[at]?.key ?? '';
  if (
    /^(?:further|farther|nearby|opposite|alongside|beside|aboard|upstairs|downstairs|backstage|onstage|seated)$/.test(
      key,
    )
  )
    return true;
  return /^(?:rows?|seats?|places?|chairs?|steps?|metres?|yards?)$/.test(items[at + 1]?.key ?? '');
}

/** "Felipe VI and Letizia stuck it out": behind a name that nobody knows. */
function behindCompany({ items }: Passage, subject: Group | undefined): number | undefined {
  if (subject === undefined || items[subject.last]?.key !== 'and' || items[subject.last + 1]?.isName !== true)
    return subject?.last;
  let at = subject.last + 1;
  while (items[at]?.isName === true) at++;
  return at;
}

function pointingAt(tag: Tag | undefined, at: number): Pointing | null {
  if (tag === undefined || tag.first > at) return null;
  const sense = tag.senses.find((each) => each.kind === 'auxiliary');
  return sense?.kind === 'auxiliary' ? sense.points : null;
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', "'s", "'re", 'be', 'been', 'being']);

function isBeBefore({ items, tagOf }: Passage, at: number): boolean {
  let before = at - 1;
  while (before > 0 && !BE.has(items[before]?.key ?? '') && means(tagOf[before], ...LIGHT)) before--;
  return BE.has(items[before]?.key ?? '');
}

/** Whether a verb, in whatever form, is one for what is done from anywhere. */
function isAfar(word: string, { afar }: DeedIndex): boolean {
  return [word, `${word}s`, `${word}es`, word.replace(/ing$/, 's'), word.replace(/ing$/, 'es')].some((form) =>
    afar.has(form),
  );
}

function tenseOf(word: string, subject: Group | undefined, { afar, vague, irregular }: DeedIndex): Tense | null {
  if (afar.has(word)) return null;
  if (vague.has(word)) return /s$/.test(word) ? 'now' : 'behind';
  if (irregular.has(word) || /..ed$/.test(word)) return 'behind';
  if (/[^s]s$/.test(word)) return 'now';
  const isSeveral = subject !== undefined && (subject.members.length > 1 || subject.more);
  return isSeveral && !afar.has(`${word}s`) && !/ing$/.test(word) ? 'now' : null;
}
