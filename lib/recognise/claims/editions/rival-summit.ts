import type { AttendanceEvent } from '../../../packs/schema.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Passage } from '../types.ts';
import type { World } from './edition.ts';
import { isAt } from './landmarks.ts';

/** So far from the noun its place may stand, in items: "w Kijowie szczyt", "саміт лідерів у Києві". */
const NEAR = 4;

/**
 * Whether a clause sets a summit at its place, and its sentence names no event that we know: "chciał zorganizować w Kijowie
 * szczyt", but not "spotkali się w Delhi przed szczytem".
 */
export function tellsOfSummit({ items, tagOf }: Passage, { first, last }: Clause): boolean {
  if (items.some(({ kind }) => kind === 'event')) return false;
  const at = tagOf.findIndex((tag, i) => i >= first && i < last && means(tag, 'summit'));
  if (at < 0) return false;
  const before = tagOf[at - 1];
  if (means(before, 'preposition', 'toward', 'cue') || means(tagOf[at], 'cue')) return false;
  return items
    .slice(first, last)
    .some(({ kind, form }, i) => kind === 'country' && form !== 'adjective' && Math.abs(first + i - at) <= NEAR);
}

/** "She wanted a summit in Kyiv that day. Starmer declined": of a summit in another country, named since our event was. */
export function isOfRival(event: AttendanceEvent, rival: readonly string[], world: World): boolean {
  return rival.length > 0 && !rival.some((place) => place.startsWith('?') || isAt(event, place, world));
}
