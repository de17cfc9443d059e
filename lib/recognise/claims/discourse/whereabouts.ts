import type { AttendanceEvent } from '../../../packs/schema.ts';
import { daysApart, spanOfValue } from '../editions/calendar.ts';
import type { World } from '../editions/edition.ts';
import { isAt } from '../editions/landmarks.ts';
import { mayPlace, placesOf } from '../editions/places.ts';
import type { Passage, Tag } from '../types.ts';
import type { Act } from '../vocabulary.ts';

/** Guests come and go within so many days. */
const AROUND = 3;

/** Whether places are all known, and none of them is where an event is held. */
export function areElsewhere(places: readonly string[], event: AttendanceEvent, world: World): boolean {
  return places.length > 0 && places.every((place) => !place.startsWith('?') && !isAt(event, place, world));
}

/**
 * Leaders whom a sentence has be somewhere else in the days of an event: "Meanwhile Macron and Tusk arrived in Kyiv".
 * What they are told to do after that, they do there. Who stays where they are goes nowhere.
 *
 * @returns ids of leaders
 */
export function leadersElsewhere(passage: Passage, event: AttendanceEvent, world: World): string[] {
  if (passage.isQuestion || !mayPlace(passage) || !isOfThoseDays(passage, event)) return [];
  return passage.clauses.flatMap((clause) => {
    const { toward, hasOccasion } = placesOf(passage, clause);
    if (hasOccasion || !areElsewhere(toward, event, world)) return [];
    if (passage.tagOf.slice(clause.first, clause.last).some(saysNo)) return [];
    return passage.groups
      .filter(({ first, last, oblique, owner }) => first >= clause.first && last <= clause.last && !oblique && !owner)
      .flatMap(({ members }) => members.flatMap((member) => ('leader' in member ? [member.leader] : [])));
  });
}

function isOfThoseDays({ items }: Passage, event: AttendanceEvent): boolean {
  return items.every((item) => {
    if (item.kind === 'event') return item.id === event.id;
    const span = item.kind === 'date' ? spanOfValue(item.id) : null;
    return span === null || (daysApart(span.last, event.start) <= AROUND && daysApart(event.end, span.first) <= AROUND);
  });
}

function saysNo(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && NO.has(sense.cue.act)) ?? false;
}

const NO: ReadonlySet<Act> = new Set(['stay-away', 'decline', 'represent']);
