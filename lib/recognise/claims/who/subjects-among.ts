import { means } from '../sentence/tags.ts';
import type { Clause, Group, Passage, Tag } from '../types.ts';
import { range } from './found.ts';

/** "Powers like X and Y have sent deputies". */
export function isLike({ items, language }: Passage, { first, kind, owner }: Group): boolean {
  if (language !== 'en' || owner || kind !== 'states' || items[first - 1]?.key !== 'like') return false;
  return /^(?:powers|countries|nations|states|heavyweights|members|giants)$/.test(items[first - 2]?.key ?? '');
}

/** "will go ahead with A, B and C attending". */
export function isBeside({ items, language }: Passage, { first, last, owner }: Group, cue: Tag): boolean {
  if (language !== 'en' || owner || cue.first !== last || !/..ing$/.test(items[cue.first]?.key ?? '')) return false;
  return items[first - 1]?.key === 'with';
}

/** "Weder Trump noch sein Vizepräsident": one who does the same as the leader before. */
export function isJoined({ items, tagOf, groups }: Passage, tag: Tag | undefined): boolean {
  let at = (tag?.first ?? 0) - 1;
  while (means(tagOf[at], 'article', 'pronoun-possessive') && !means(tagOf[at], 'and')) at--;
  const isAnd =
    means(tagOf[at], 'and') ||
    (/^(?:noch|nor)$/.test(items[at]?.key ?? '') && tagOf.some((each) => means(each, 'not', 'pronoun-neither')));
  return isAnd && groups.some((group) => group.last === at && group.kind === 'leaders');
}

/** "together with ministers", "by its ambassador": no subject. */
export function isCompany({ items, tagOf }: Passage, tag: Tag | undefined): boolean {
  let at = (tag?.first ?? 0) - 1;
  const isSkipped = (i: number): boolean =>
    items[i]?.kind === 'number' || (means(tagOf[i], 'article', 'pronoun-possessive') && !means(tagOf[i], 'cue'));
  while (at > 0 && isSkipped(at)) at--;
  // "Из европейских лидеров": an adjective between.
  const isAdjective = items[at]?.form === 'adjective' || (items[at]?.kind === 'word' && tagOf[at] === undefined);
  if (isAdjective && means(tagOf[at - 1], 'preposition')) at--;
  const before = tagOf[at];
  if (means(before, 'preposition', 'alongside') && !means(before, 'of', 'and')) return true;
  // "夫人とともに": particles stand behind.
  const behind = tagOf[tag?.last ?? -1];
  return means(behind, 'oblique-mark') || (means(behind, 'alongside') && !means(behind, 'and', 'preposition'));
}

const AMONG = /^(?:среди|серед|wśród|pośród|među|међу)$/;
/** So many items before the people tell of what kind they are. */
const REACH_OF_AMONG = 4;

/** Whether people belong to "among", behind the name of somebody who is one of them. */
export function isAmong({ tagOf, groups, items }: Passage, clause: Clause, people: number): boolean {
  // "Среди новых иностранных лидеров прибыли А и Б": some of them, whom the verb has behind it.
  if (people - clause.first <= REACH_OF_AMONG && AMONG.test(items[clause.first]?.key ?? '')) return true;
  const at = range(clause.first, people).findLast((i) => means(tagOf[i], 'including'));
  return (
    at !== undefined && groups.some((each) => each.kind === 'leaders' && each.first >= clause.first && each.last <= at)
  );
}

/** "were the first royal members to confirm": the name before the verb is one of them. */
export function isFirstOf({ tagOf, items }: Passage, clause: Clause, people: number): boolean {
  const isTo = tagOf[people + 1]?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'infinitive');
  const only = range(clause.first, people).findLast((i) => means(tagOf[i], 'only'));
  return isTo === true && only !== undefined && range(only, people).every((i) => items[i]?.kind === 'word');
}

/** "X is also among more than 150 delegations registered to attend". */
export function isOneAmong({ tagOf, items, language }: Passage, clause: Clause, others: number): boolean {
  if (language !== 'en') return false;
  const at = range(clause.first, others).findLast((i) => items[i]?.key === 'among');
  return (
    at !== undefined && range(at, others).every((i) => items[i]?.kind !== 'mark' && !means(tagOf[i], 'cue', 'say'))
  );
}

/** "X is the only leader who", "X is among the guests who". */
export function isOneOf({ tagOf }: Passage, clause: Clause, people: number): boolean {
  for (let i = people - 1; i >= clause.first; i--) {
    if (means(tagOf[i], 'only', 'including')) return true;
    if (tagOf[i]?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'now')) return true;
  }
  return false;
}
