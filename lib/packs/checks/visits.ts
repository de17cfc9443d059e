import type { Bounds } from '../edtf.ts';
import type { Visit } from '../schema.ts';
import { at, type Checker, type Place } from './checker.ts';

/** Visits: everybody named exists, and nobody leaves before arriving. */
export function checkVisits(checker: Checker): void {
  for (const [index, visit] of (checker.pack.visits ?? []).entries()) {
    const place = { path: `visits[${index}]`, id: visit.id };
    checker.resolves('leaders', at(place, 'leader'), visit.leader);
    checker.resolves('countries', at(place, 'country'), visit.country);
    checker.resolves('leaders', at(place, 'host'), visit.host);
    checker.resolves('events', at(place, 'partOf'), visit.partOf);
    checker.resolves('sources', at(place, 'source'), visit.source);
    for (const [n, met] of (visit.met ?? []).entries()) checker.resolves('leaders', at(place, `met[${n}]`), met);
    const start = checker.date(at(place, 'from'), visit.from);
    const end = visit.to === undefined ? null : checker.date(at(place, 'to'), visit.to);
    if (start && end && end.latest < start.earliest) {
      checker.report(at(place, 'to'), 'before', visit.to ?? '', visit.from);
    }
    checkLast(checker, at(place, 'last'), visit, start);
  }
}

/** A journey that was made can be called the last one; the place that it was the last to must be named. */
function checkLast(
  checker: Checker,
  place: Place,
  { last, place: where, announced, from }: Visit,
  start: Bounds | null,
): void {
  if (!last) return;
  const asOf = checker.date(at(place, 'asOf'), last.asOf);
  if (announced) checker.report(place, 'announcedLast');
  if (last.of === 'place' && where === undefined) checker.report(at(place, 'of'), 'lastNowhere');
  if (asOf && start && asOf.latest < start.earliest) {
    checker.report(at(place, 'asOf'), 'beforeJourney', last.asOf, from);
  }
}
