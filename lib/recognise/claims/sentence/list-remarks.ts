import type { Item, Tag } from '../types.ts';
import type { Act } from '../vocabulary.ts';
import { isComma } from './commas.ts';
import { means } from './tags.ts';

/**
 * A sentence without what a list of names adds of one of them in parentheses, with a verb of its own: "A, B (he came for
 * the first time) and C". Where the remark says who came instead, or a bare no, it stays.
 *
 * @returns null where nothing is left out
 */
export function withoutListRemarks(items: readonly Item[], tagOf: readonly (Tag | undefined)[]): Item[] | null {
  const left: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const end = items[i]?.key === '(' && items[i - 1]?.kind === 'leader' ? remarkEnd(items, tagOf, i) : null;
    if (end !== null) i = end;
    else left.push(...items.slice(i, i + 1));
  }
  return left.length < items.length ? left : null;
}

function remarkEnd(items: readonly Item[], tagOf: readonly (Tag | undefined)[], open: number): number | null {
  const end = items.findIndex(({ key }, i) => i > open && key === ')');
  const goesOn = end > 0 && (isComma(items[end + 1]) || means(tagOf[end + 1], 'and'));
  const inside = tagOf.slice(open + 1, end);
  if (!goesOn || items.slice(open, end).some(({ kind }) => kind === 'leader')) return null;
  if (inside.some((tag) => means(tag, 'remote', 'nobody', 'deputy') || hasAct(tag, 'represent'))) return null;
  // "(не приедет)" is a no to the list; "(он не был здесь семь лет)" tells of earlier years.
  const isOfHim = inside.some((tag) => means(tag, 'pronoun-one', 'relative'));
  const isYes = inside.some((tag) => hasAct(tag, 'come')) && !inside.some((tag) => means(tag, 'not'));
  return isOfHim || isYes ? end : null;
}

function hasAct(tag: Tag | undefined, act: Act): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === act) ?? false;
}
