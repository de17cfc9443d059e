import { means } from '../sentence/tags.ts';
import type { Sentence } from './name-parts.ts';

/** So many words may follow a title or a name that we know and still be of the name. */
const LONGEST = 4;

/** Words with an article, a preposition or the ending of an adverb are no names. */
const NO_NAME = /^(?:ال|لل|بال|وال)|ا$/;

/**
 * Whether a word of an Arabic list belongs to a name that we know in part ("كيشيدا [فوميئو]"), or to one that we do not
 * know behind its title ("ورئيس جزر القمر [إكليل ظنين]"): nothing but such words up to the next separator.
 */
export function isRestOfName({ items, tagOf, language }: Sentence, nameEnd: number, at: number): boolean {
  if (language.grammar.verbFirst !== true) return false;
  const isUnknown = (i: number): boolean => items[i]?.kind === 'word' && tagOf[i] === undefined;
  let first = at;
  while (isUnknown(first - 1) && first > nameEnd) first--;
  let last = at;
  while (isUnknown(last)) last++;
  if (last === at || last - first > LONGEST) return false;
  const closes = /^[،,]$/.test(items[last]?.key ?? '') || means(tagOf[last], 'and');
  if (!closes) return false;
  // "وصل A مبكرا، والرئيس B": how somebody came is no part of the name.
  if (first === nameEnd) return !items.slice(first, last).some(({ key }) => NO_NAME.test(key));
  const before = items[first - 1]?.kind === 'country' ? first - 2 : first - 1;
  return means(tagOf[before], 'role');
}
