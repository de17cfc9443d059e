import type { Edition } from '../editions.ts';
import { VENUES } from './venues.ts';

/** Of several summits at a place the last is meant, where it is no further back than this, in days. */
export const AGAIN = { before: 400, after: 1100 } as const;

const KEYS = Object.keys(VENUES);
const known = new WeakMap<Edition, readonly string[]>();

/** The rows of `VENUES` that an edition's place names: "Fortaleza and Brasília" names two. */
function venuesOf(edition: Edition): readonly string[] {
  const kept = known.get(edition);
  if (kept) return kept;
  const found = KEYS.filter((key) => edition.event.place.includes(key));
  known.set(edition, found);
  return found;
}

/** The editions that were held at a venue. */
export function editionsAt(editions: readonly Edition[], venue: string): Edition[] {
  return editions.filter((edition) => venuesOf(edition).includes(venue));
}
