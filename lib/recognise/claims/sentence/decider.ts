import type { Group, Passage } from '../types.ts';
import { means } from './tags.ts';

/** "the decision by A and B to skip the summit": the noun tells that it is so. */
export function isDecider(
  { items, tagOf, language }: Passage,
  { first, last }: Pick<Group, 'first' | 'last'>,
): boolean {
  if (language !== 'en' || items[last]?.key !== 'to') return false;
  let at = first - 1;
  while (means(tagOf[at], 'article')) at--;
  return (
    /^(?:by|of)$/.test(items[at]?.key ?? '') &&
    /^(?:decisions?|choice|pledge|promise|move|plans?)$/.test(items[at - 1]?.key ?? '')
  );
}
