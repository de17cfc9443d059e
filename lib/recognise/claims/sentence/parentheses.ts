import type { Item } from '../types.ts';

/** Whether an item stands in parentheses: what a row of a list adds in them ("representing the king") is about others. */
export function isInParentheses(items: readonly Item[], at: number): boolean {
  const open = items.findLastIndex(({ key }, i) => i <= at && key === '(');
  return open >= 0 && !items.slice(open, at).some(({ key }) => key === ')');
}
