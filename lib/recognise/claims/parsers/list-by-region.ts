import { means } from '../sentence/tags.ts';
import type { Draft, Passage, Tag } from '../types.ts';

/** "From", as the languages that are read say it of a part of the world. */
const FROM = /^(?:from|aus|de|da|do|du|desde|din|из|з|із|z|iz)$/;
/** A head has no more items: "From Latin America and the Caribbean, all three:". */
const LONGEST_HEAD = 9;
const END_OF_HEAD = /^[,:—–]$/;
/** What is said of a whole list; of a stand-in each has its own. */
const SHARED: ReadonlySet<Draft['act']> = new Set([
  'come',
  'stay-away',
  'accept',
  'decline',
  'expect',
  'list',
  'invite',
]);

/**
 * "From Central Asia, all five: A, B and C", "From the Caucasus, D and E": names under a part of the world, and no verb, behind
 * a sentence that tells what such people do.
 *
 * @param model what was said right before
 */
export function parseListByRegion(passage: Passage, model: Draft | null): Draft[] {
  if (model === null || model.denied || !SHARED.has(model.act)) return [];
  const { items, groups } = passage;
  const from = headOf(passage);
  const named = groups.filter(({ kind, owner }) => kind === 'leaders' && !owner);
  if (from === 0 || named.length === 0 || !isOfNames(passage, from)) return [];
  const clause = { first: 0, last: items.length, opens: 'start' as const };
  return named.flatMap(({ members, first }) =>
    members.map((subject) => ({ ...model, subject, passage, clause, first: 0, last: first })),
  );
}

/** Where the names begin: behind "From", the part of the world, and a comma or colon; 0 where nothing heads a list. */
function headOf({ items, tagOf }: Passage): number {
  const end = items.findLastIndex(
    ({ key }, i) => i <= LONGEST_HEAD && END_OF_HEAD.test(key) && isHead(items.slice(0, i)),
  );
  return end < 0 || means(tagOf[end + 1], 'but') ? 0 : end + 1;
}

function isHead(items: Passage['items']): boolean {
  const [first] = items;
  if (first === undefined || !FROM.test(first.key)) return false;
  const words = items.filter(({ kind }) => kind !== 'mark' && kind !== 'number');
  return words.every(({ kind }) => kind === 'word') && words.slice(1, 4).some(({ capital }) => capital);
}

/** Nothing but names, titles and countries. */
function isOfNames({ items, tagOf }: Passage, from: number): boolean {
  const isPart = (tag: Tag | undefined): boolean =>
    means(tag, 'role', 'article', 'and', 'of', 'deputy', 'owned', 'also') && !means(tag, 'cue');
  return items
    .slice(from)
    .every(({ kind, key, isName }, i) => kind !== 'word' || isName === true || key === "'s" || isPart(tagOf[from + i]));
}
