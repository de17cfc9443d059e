import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';

/** "his own", by language; an inflected word by its stem. */
const OWN =
  /^(?:own|eigene[mnrs]?|propre|propi[oa]|própri[oa]|propri[ae]i?|собственн\p{L}+|власн\p{L}+|własn\p{L}+|sopstven\p{L}+|сопствен\p{L}+|自国|本国|自己)$/u;
/** So many words after a verb its object has begun. */
const REACH = 4;

/** "watched his own parade, in Minsk": an occasion of one's own is none to which others were asked. */
export function isAtOwnOccasion({ passage: { items, tagOf }, clause, last }: Draft): boolean {
  for (let i = last; i < Math.min(clause.last, last + REACH); i++) {
    if (!OWN.test(items[i]?.key ?? '')) continue;
    return items.slice(i + 1, i + REACH).some((_, k) => means(tagOf[i + 1 + k], 'goal'));
  }
  return false;
}
