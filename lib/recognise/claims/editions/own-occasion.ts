import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';

/** "his own", by language; an inflected word by its stem. */
const OWN =
  /^(?:own|eigene[mnrs]?|propre|propi[oa]|própri[oa]|propri[ae]i?|собственн\p{L}+|власн\p{L}+|własn\p{L}+|sopstven\p{L}+|сопствен\p{L}+|自国|本国|自己)$/u;
/** So many words behind "own" its noun stands, and so many behind a verb its object begins. */
const REACH = 4;

/** "watched his own parade, in Minsk": an occasion of one's own is none to which others were asked. */
export function isAtOwnOccasion(
  { act, negative, subject, passage: { items, tagOf }, clause, first, last }: Draft,
  { country }: AttendanceEvent,
  { leaders }: Pick<Knowledge, 'leaders'>,
): boolean {
  if (negative || (act !== 'come' && act !== 'host')) return false;
  // "The Polish president will preside over his own ceremony": at home it is this one.
  if ('leader' in subject && leaders.get(subject.leader)?.country === country) return false;
  for (let i = first; i < Math.min(clause.last, last + REACH); i++) {
    if (!OWN.test(items[i]?.key ?? '')) continue;
    return items
      .slice(i + 1, i + REACH)
      .some(({ key }, k) => means(tagOf[i + 1 + k], 'goal', 'parade') || OCCASION.test(key));
  }
  return false;
}

/** Within the words of a verb a noun has no tag of its own. */
const OCCASION = /^(?:[\p{L}]*(?:parad|парад|défilé|desfil|defilad|defile|дефиле)\p{L}*)$/u;
