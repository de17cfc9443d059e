import type { AttendanceEvent } from '../../../packs/schema.ts';
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
  { items, text, language }: Passage,
  { first, last }: Clause,
  { known, main }: Editions,
  published: string | null,
): AttendanceEvent | null {
  if (language !== 'en' || published === null || main === null) return null;
  const there = known.filter(
    ({ series, start, end, place }) =>
      series === main.series &&
      end < published &&
      start < main.start &&
      daysApart(end, published) < REMEMBERED &&
      items
        .slice(first, last)
        .some(
          (item) =>
            item.kind === 'word' &&
            item.capital &&
            isPlace(place, text.slice(item.start, item.start + place.length + 1)),
        ),
  );
  return there.at(-1) ?? null;
}

/** Whether a text begins with a place, or with the first word of one that it cuts short ("Rio"). */
function isPlace(place: string, rest: string): boolean {
  const [city = ''] = place.split(/, | \(/u);
  const [word = ''] = city.split(' ');
  return word.length > 2 && new RegExp(`^(?:${city}|${word})(?![\\p{L}-])`, 'u').test(rest);
}
