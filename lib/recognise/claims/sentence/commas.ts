import type { Item } from '../types.ts';

/** Whether an item is a comma, in any script: asked more often than anything else of a sentence. */
export function isComma(item: Item | undefined): boolean {
  const key = item?.key;
  return key === ',' || key === '，' || key === '、' || key === '،';
}
