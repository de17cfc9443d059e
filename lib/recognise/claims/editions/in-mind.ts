import type { AttendanceEvent } from '../../../packs/schema.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Passage } from '../types.ts';
import { daysApart, SAME_WEEKS } from './calendar.ts';
import type { Background, World } from './edition.ts';
import { isAt } from './landmarks.ts';
import type { Editions } from './spoken-editions.ts';

/** For so many days an article is a report of the event itself. */
const REPORT = 4;

/** For so many days an edition is remembered by its place alone. */
const REMEMBERED = 1500;

/** "attended that summit in the Czech capital": the last of the series in mind that took place there. */
export function earlierAt(
  { tagOf, language }: Passage,
  clause: Clause,
  toward: readonly string[],
  { known, main }: Editions,
  published: string | null,
  knowledge: World,
): AttendanceEvent | null {
  if (language !== 'en' || published === null || toward.length === 0 || main === null) return null;
  if (!tagOf.slice(clause.first, clause.last).some((tag) => means(tag, 'summit'))) return null;
  const there = known.filter(
    (event) =>
      event.series === main.series &&
      event.end < published &&
      daysApart(event.end, published) < REMEMBERED &&
      toward.some((place) => isAt(event, place, knowledge)),
  );
  return there.at(-1) ?? null;
}

/** "At the anniversary of 2005 all came; this time hardly anybody": back to the main edition, until the sentence ends. */
export function thisTime({ kinds, tagOf, items }: Passage, clause: Clause, { main }: Editions): AttendanceEvent | null {
  if (!kinds.has('this-time')) return null;
  for (let i = clause.last - 1; i >= 0; i--) {
    if (items[i]?.kind === 'event' || items[i]?.key === ';') return null;
    if (means(tagOf[i], 'this-time')) return main;
  }
  return null;
}

/** The editions that the sentences before leave in mind, the likeliest first. */
export function inMind(
  editions: Editions,
  { paragraph, last }: Background,
  published: string | null,
): (AttendanceEvent | null)[] {
  const { main } = editions;
  // A report of the day comes back to its event by itself, whatever it has looked back on.
  const isPast = paragraph !== null;
  if (main && published !== null && isReport(main, published) && !isPast && !isCurrent(paragraph, editions)) {
    // "Erdogan, who was at the summit two days earlier": what was over before it is only looked back on.
    const isOver = last !== null && last.end < main.start;
    return [isCurrent(last, editions) && !isOver ? last : main, main, paragraph, last];
  }
  return [paragraph, isCurrent(last, editions) ? last : main, main, last];
}

function isReport({ start, end }: AttendanceEvent, published: string): boolean {
  return daysApart(published, start) <= 0 && daysApart(end, published) <= REPORT;
}

/** An edition in the same weeks as the article's main one is as likely to be meant, where it was named last. */
function isCurrent(last: AttendanceEvent | null, { main, inPassing }: Editions): boolean {
  if (last === null || main === null || inPassing.has(last.id)) return false;
  return Math.abs(daysApart(last.start, main.start)) <= SAME_WEEKS;
}

/** "the previous commemoration, when …": the edition before the one in mind. */
export function editionBefore(
  { tagOf, kinds }: Passage,
  clause: Clause,
  { main, known }: Editions,
): AttendanceEvent | null {
  if (!kinds.has('previous')) return null;
  const names = tagOf.some((tag, i) => means(tag, 'previous') && i < clause.last);
  if (!names || main === null) return null;
  const earlier = known.filter((event) => event.series === main.series && event.end < main.start);
  return earlier.reduce<AttendanceEvent | null>(
    (last, event) => (last && last.start > event.start ? last : event),
    null,
  );
}
