import type { Clause, Group, Passage } from '../types.ts';
import type { DeedIndex, ShapeIndex } from './deed-words.ts';
import { isHedged, isMeanwhile, type ShapedDeed } from './shaped-deeds.ts';
import { means } from './tags.ts';
import { signsOf } from './word-set.ts';

/** A predicate of one sign ("说") tells nothing. */
const SHORTEST = 2;
/** Ends of the sentence, and what closes a quotation. */
const MARKS = /[ ]+$/;

interface Context {
  readonly deeds: DeedIndex;
  readonly shapes: ShapeIndex;
}

/**
 * What a clause says of its subject where words are written together: Chinese "马克龙戴着墨镜", Japanese
 * "ドゥダ大統領は花輪を手向けた". It is a deed by the sign of what has happened (Chinese anywhere, Japanese at its
 * end) or by what stands at the scene, if nothing in it is done from anywhere.
 *
 * @param subject the clause's subject; absent where a pronoun at its head or the clause before has it
 */
export function unspacedDeedIn(
  passage: Passage,
  clause: Clause,
  subject: Group | undefined,
  context: Context,
): ShapedDeed | null {
  const { deeds } = context;
  const { items, tagOf } = passage;
  if (isMeanwhile(passage, { first: 0, last: clause.last }, context.shapes) || isHedged(passage, clause)) return null;
  const isPronoun = !subject && means(tagOf[clause.first], 'pronoun-one', 'pronoun-several');
  if (subject !== undefined && (subject.kind !== 'leaders' || isCompany(passage, clause, subject))) return null;
  if (!subject && !isPronoun && !goesOn(passage, clause, deeds)) return null;
  const from = subject ? Math.max(subject.last, clause.first) : isPronoun ? clause.first + 1 : clause.first;
  // Japanese tells by a particle who does it: "大統領は", "首相が".
  const hasTopics = context.shapes.participleLast;
  if (hasTopics && (subject || isPronoun) && !means(tagOf[from], 'topic-mark')) return null;
  if (subject && deeds.afar.indexIn(items, clause.first, subject.first) >= 0) return null;
  const at = from < clause.last ? from : null;
  return at !== null && tellsDeed(passage, clause, from, context) ? { at, tense: 'behind', inverted: false } : null;
}

/** Whether what stands between an item and the end of the clause is something done there. */
function tellsDeed({ items }: Passage, { last }: Clause, from: number, { deeds, shapes }: Context): boolean {
  const line = signsOf(items, from, last).replace(MARKS, '');
  if (line.length < SHORTEST || deeds.afar.has(line)) return false;
  if (deeds.irregular.has(line)) return true;
  if (!shapes.participleLast) return true;
  return [...shapes.past, ...shapes.present].some((form) => line.endsWith(form));
}

/** "…，迟到了几分钟": nobody else is named, and nothing before in the sentence is done from afar. */
function goesOn({ items, tagOf, groups }: Passage, { first, last, opens }: Clause, deeds: DeedIndex): boolean {
  if (first === 0 || (opens !== 'comma' && opens !== 'conjunction')) return false;
  const isNamed = groups.some((group) => group.first < last && group.last > first && group.kind !== 'states');
  if (isNamed || deeds.afar.indexIn(items, 0, first) >= 0) return false;
  return !tagOf.slice(0, first).some((tag) => means(tag, 'cue', 'say', 'not', 'remote', 'deputy', 'others', 'people'));
}

/** "与普京只隔一个座位": whoever stands behind "with" is not who does it. */
function isCompany({ tagOf }: Passage, clause: Clause, { first }: Group): boolean {
  return first > clause.first && means(tagOf[first - 1], 'alongside', 'and', 'preposition', 'toward');
}

/** So far before whom the place may stand, in signs: "右边隔着过道是". */
const REACH_OF_PLACE = 9;

/** "左边是A", "右にはB": a place beside others, a word for being, and, at the end of the clause, who is there. */
export function* placedIn(
  passage: Passage,
  { deeds, shapes }: { readonly deeds: DeedIndex; readonly shapes: ShapeIndex },
): Generator<readonly [number, Clause]> {
  const { items, groups, clauses } = passage;
  for (const clause of clauses) {
    const group = groups.findLast(({ first, last }) => first > clause.first && last <= clause.last);
    if (group?.kind !== 'leaders' || group.owner) continue;
    const from = Math.max(clause.first, group.first - REACH_OF_PLACE);
    const line = signsOf(items, from, group.first);
    if (!shapes.beAtEnd.some((end) => line.endsWith(end)) || deeds.beside.indexIn(items, from, group.first) < 0)
      continue;
    if (items.slice(group.last, clause.last).some(({ kind }) => kind !== 'mark')) continue;
    if (!isMeanwhile(passage, { first: 0, last: clause.last }, shapes)) yield [group.first - 1, clause];
  }
}
