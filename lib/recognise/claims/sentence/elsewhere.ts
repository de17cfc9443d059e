import type { Clause, Passage } from '../types.ts';
import type { DeedIndex } from './deed-words.ts';

/** Whether a clause, or what heads its sentence before anybody is named, speaks of another place: "à son procès". */
export function isToldElsewhere({ items, groups }: Passage, { first, last }: Clause, { shapes }: DeedIndex): boolean {
  if (shapes === null) return false;
  const named = groups[0]?.first ?? 0;
  return items.some(({ key }, i) => ((i >= first && i < last) || i < named) && shapes.away.has(key));
}
