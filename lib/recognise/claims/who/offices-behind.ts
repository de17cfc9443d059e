import { means } from '../sentence/tags.ts';
import { SEPARATOR, type Sentence } from './name-parts.ts';

/** Heads of states by what they are, not by what they do: guests and allies may be anybody. */
const HEADS = /^(?:leaders|presidents|premiers|prime ministers|chancellors|monarchs|kings|rulers)$/;
const SHORT_NAMES: ReadonlySet<string> = new Set(['us', 'u . s .', 'uk', 'uae', 'u.s.']);

/**
 * Where a country's phrase ends in a list before the word for its leaders: "the German, French and US leaders",
 * "Japan and South Korea's presidents"; null where no other country stands in the list.
 */
export function officesBehind({ items, tagOf, language }: Sentence, i: number): number | null {
  if (language.lang !== 'en') return null;
  const isOwners = (at: number): boolean => items[at]?.kind === 'country' && items[at]?.form === 'name';
  const isAdjective = (at: number): boolean =>
    items[at]?.form === 'adjective' || (isOwners(at) && SHORT_NAMES.has(items[at]?.key ?? ''));
  const joins = (at: number): boolean => SEPARATOR.test(items[at]?.key ?? '') || means(tagOf[at], 'and');
  let end = i + 1;
  while (isOwners(end) || isAdjective(end) || joins(end) || items[end]?.key === "'s") end++;
  const people = tagOf[end];
  const words = items.slice(people?.first ?? end, people?.last ?? end).map(({ key }) => key);
  if (!means(people, 'people') || !HEADS.test(words.join(' '))) return null;
  const isOwned = items[end - 1]?.key === "'s";
  const isOne = isOwned ? isOwners : isAdjective;
  if (!isOne(i) || !isOne(isOwned ? end - 2 : end - 1)) return null;
  let first = i;
  while (isOne(first - 1) || joins(first - 1) || (isOwned && items[first - 1]?.key === "'s")) first--;
  const list = items.slice(first, end).filter((_, n) => isOne(first + n)).length;
  const isLast = !items.slice(i + 1, end).some(({ kind }) => kind === 'country');
  return list < 2 ? null : isLast ? (people?.last ?? null) : i + 1;
}
