import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Draft } from '../types.ts';

/** "had not been invited to Igora": a place that no table knows, and that is not where the edition is held. */
export function isInvitedElsewhere(
  { act, passage: { items, language, text }, last }: Draft,
  { place }: Pick<AttendanceEvent, 'place'>,
): boolean {
  const goal = items[last];
  if (language !== 'en' || act !== 'invite' || (items[last - 1]?.key !== 'to' && goal?.key !== 'to')) return false;
  const town = items[goal?.key === 'to' ? last + 1 : last];
  if (town?.kind !== 'word' || town.isName !== true) return false;
  return !place.includes(text.slice(town.start, town.end));
}
