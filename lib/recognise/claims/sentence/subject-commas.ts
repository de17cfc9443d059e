import type { Group, Item, Tag } from '../types.ts';
import { isComma } from './commas.ts';
import { means } from './tags.ts';

/** The longest "رئيس مجلس القيادة" before a name, in items. */
const LONGEST_TITLE = 5;

/**
 * Commas that part a subject from what is said of it and begin no clause, as Arabic newspapers set them.
 *
 * @param comma the first of them
 * @returns the items that are such commas; empty where the one at `comma` is none
 */
export function subjectCommas(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  comma: number,
): number[] {
  if (!isComma(items[comma])) return [];
  const subject = partedSubject(items, tagOf, groups, comma);
  if (subject !== null) return [comma, subject.last];
  return isBeforePredicate(items, tagOf, groups, comma) ? [comma] : behindSubject(items, tagOf, groups, comma);
}

const WAS = /^(?:كان|كانت|كانوا|سيكون|ستكون|يكون)$/;

/** "كان A وB، من بين الزعماء الذين ألغوا مشاركتهم": a comma before the predicate of a list. */
function isBeforePredicate(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  comma: number,
): boolean {
  if (items[comma + 1]?.key !== 'من' || !means(tagOf[comma + 2], 'cue')) return false;
  const was = items.findLastIndex(({ key }, i) => i < comma && WAS.test(key));
  return (
    was >= 0 &&
    groups.some(({ last, kind }) => kind === 'leaders' && last === comma) &&
    !tagOf.slice(was, comma).some((tag) => means(tag, 'cue'))
  );
}

/** Arabic prepositions that lead to what a verb is about. */
const ABOUT = /^(?:عن|في|الي|على|علي|للمشاركه|لحضور|ب)$/;

/**
 * "شارك الرئيس A، اليوم، في العرض": commas behind a subject that follows its verb, before a day and what the verb is
 * about; "أما A، فقد وصل": behind one that stands first.
 */
function behindSubject(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  comma: number,
): number[] {
  if (items[comma]?.key !== '،') return [];
  const group = groups.find(({ last, kind }) => kind === 'leaders' && (last === comma || last === comma + 1));
  if (group === undefined) return [];
  const isTopic = items[comma + 1]?.key === 'ف' || items[comma + 1]?.key === 'فقد';
  if (isTopic)
    return items.slice(Math.max(0, group.first - LONGEST_TITLE), group.first).some(({ key }) => key === 'اما')
      ? [comma]
      : [];
  if (!means(tagOf[group.first - 1], 'cue')) return [];
  let next = comma + 1;
  while (items[next]?.kind === 'date' || means(tagOf[next], 'adverb')) next++;
  if (next > comma + 1 && items[next]?.key === '،') next++;
  else if (next > comma + 1) return [];
  // "أول ظهور لA، في حين يغيب B": the same word begins a clause.
  if (!ABOUT.test(items[next]?.key ?? '') || means(tagOf[next], 'conjunction')) return [];
  return next > comma + 1 ? [comma, next - 1] : [comma];
}

/** "يتغيب، الرئيس A، عن القمة": commas about a subject right behind its verb. */
function partedSubject(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  comma: number,
): Group | null {
  if (!means(tagOf[comma - 1], 'cue') || (tagOf[comma - 1]?.first ?? 0) > 1) return null;
  const group = groups.find(({ first, kind }) => first === comma + 1 && kind === 'leaders');
  return group && isComma(items[group.last - 1])
    ? { ...group, last: group.last - 1 }
    : group && isComma(items[group.last])
      ? group
      : null;
}
