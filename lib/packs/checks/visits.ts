import { at, type Checker } from './checker.ts';

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
      checker.report(at(place, 'to'), `${visit.to} is before ${visit.from}`);
    }
  }
}
