import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Passage } from '../types.ts';
import { daysApart } from './calendar.ts';
import { type Editions, SAME_WEEKS } from './spoken-editions.ts';

/**
 * "Fico, who was not at the parade of 2015, has come": an edition, older or another, that only a remark on somebody names, in an
 * article about another, is meant neither by the rest of the sentence nor by what follows.
 */
export function isOfRemark({ items, clauses, language }: Passage, event: AttendanceEvent, { main }: Editions): boolean {
  if (main === null || event.id === main.id) return false;
  // "Modi, who will be at the summit until Monday, is not on the list": one of the same weeks too.
  if (language !== 'en' && daysApart(event.end, main.start) <= SAME_WEEKS) return false;
  return items.every(
    ({ id }, i) =>
      id !== event.id || clauses.some(({ first, last, opens }) => opens === 'relative' && first <= i && i < last),
  );
}
