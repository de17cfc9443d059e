import type { AttendanceEvent } from '../../../packs/schema.ts';
import { fold } from '../../../text/fold.ts';
import type { Clause, Passage } from '../types.ts';
import { daysApart } from './calendar.ts';
import type { Editions } from './spoken-editions.ts';

/** For so many days an edition is remembered by its city alone. */
const REMEMBERED = 1500;

/**
 * "Lula himself missed Kazan last October", in a text about the summit in Rio: the last edition of the series that
 * was held in the city. Capitals, which the tables of countries know, are visited for other reasons too.
 */
export function earlierInCity(
  { items, language }: Passage,
  { first, last }: Clause,
  { known, main }: Editions,
  published: string | null,
): AttendanceEvent | null {
  if (language !== 'en' || published === null || main === null) return null;
  const names = new Set(
    items.slice(first, last).flatMap(({ kind, capital, key }) => (kind === 'word' && capital ? [key] : [])),
  );
  if (names.size === 0) return null;
  const there = known.filter(
    (event) =>
      event.series === main.series &&
      event.end < published &&
      event.start < main.start &&
      isNamed(event, names) &&
      daysApart(event.end, published) < REMEMBERED,
  );
  return there.at(-1) ?? null;
}

const cities = new WeakMap<AttendanceEvent, readonly string[]>();

/** Whether all words of the city are there, "Sharm el-Sheikh" and "St Peter's"; of Rio de Janeiro the first is enough. */
function isNamed(event: AttendanceEvent, names: ReadonlySet<string>): boolean {
  let words = cities.get(event);
  if (words === undefined) {
    const city = event.place.split(/, | \(| and /u)[0] ?? '';
    const parts = city.split(' ').filter((word) => /^\p{Lu}/u.test(word));
    words = (parts[0] === 'Rio' ? parts.slice(0, 1) : parts).map(fold);
    cities.set(event, words);
  }
  return words.length > 0 && words.every((word) => names.has(word));
}
