import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Item, Passage } from '../types.ts';
import { spanOfValue } from './calendar.ts';
import type { World } from './edition.ts';
import { isAt } from './landmarks.ts';
import { isParade } from './occasion-kinds.ts';
import type { Editions } from './spoken-editions.ts';

const ALSO = /^(?:also|too)$/;
/** A month or a day, and no whole year. */
const MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

/**
 * "He came to Moscow in May as well", in an article about the parade in Beijing: the other parade, by its city and its
 * month.
 *
 * @param times what stands in the clause
 * @param toward places of the clause, as `placesOf` gives them
 */
export function otherParade(
  { language }: Passage,
  times: readonly Item[],
  toward: readonly string[],
  { main }: Editions,
  knowledge: World,
): AttendanceEvent | null {
  const isCapital = toward.length > 0 && toward.every((place) => place.startsWith('*'));
  // "travelled to Moscow in May" may have been for anything.
  const isLikewise = times.some(({ key }, i) => ALSO.test(key) || (key === 'as' && times[i + 1]?.key === 'well'));
  if (language !== 'en' || !isLikewise || main === null || !isParade(main) || !isCapital) return null;
  const spans = times.flatMap(({ kind, id }) => (kind === 'date' && MONTH.test(id) ? (spanOfValue(id) ?? []) : []));
  const [span, ...others] = spans;
  if (span === undefined || others.length > 0) return null;
  const there = [...knowledge.events.values()].filter(
    (event) =>
      isParade(event) &&
      event.series !== main.series &&
      event.start <= span.last &&
      span.first <= event.end &&
      toward.every((place) => isAt(event, place, knowledge)),
  );
  return there.length === 1 ? (there[0] ?? null) : null;
}
