import type { Draft } from '../types.ts';
import { means } from './tags.ts';

const READ: ReadonlySet<string> = new Set(['pt', 'ro']);
const ONLY = /^(?:só|apenas|somente|doar|numai)$/;
const BEFORE = /^(?:antes|înainte)$/;

/**
 * "encontrou Putin, mas não subiu à tribuna", "a depus doar o coroană", "voltou antes da parada": what is told to be
 * all that somebody did tells of no presence.
 */
export function isTakenBack({ passage, clause, first, last, needs }: Draft): boolean {
  const { clauses, items, tagOf, language } = passage;
  if (!READ.has(language)) return false;
  const isOnly = items.slice(Math.max(clause.first, first - 1), last + 1).some(({ key }) => ONLY.test(key));
  const next = clauses[clauses.indexOf(clause) + 1];
  const isButNot =
    next !== undefined &&
    [next.first - 1, next.first].some((i) => means(tagOf[i], 'but')) &&
    tagOf.slice(next.first, next.last).some((tag) => means(tag, 'not', 'nobody'));
  const isGoal = (i: number): boolean => means(tagOf[i], 'goal') || items[i]?.kind === 'event';
  const before = items.findIndex(({ key }, i) => BEFORE.test(key) && (isGoal(i + 1) || isGoal(i + 2)));
  // "conversaram na Basílica de São Pedro antes da cerimônia": there already.
  const isThere = needs === 'scene' && items.some((_, i) => i >= last && i < before && isGoal(i));
  return isOnly || isButNot || (before >= 0 && !isThere);
}
