import type { AttendanceEvent } from '../schema.ts';
import { at, type Checker, type Place } from './checker.ts';

/** Series and events: places and hosts exist, ids say series and year, days exist and run forwards. */
export function checkEvents(checker: Checker): void {
  for (const [index, series] of checker.pack.series.entries()) {
    checker.resolves('countries', { path: `series[${index}].country`, id: series.id }, series.country);
  }
  for (const [index, event] of checker.pack.events.entries()) {
    const place = { path: `events[${index}]`, id: event.id };
    checker.resolves('series', at(place, 'series'), event.series);
    checker.resolves('countries', at(place, 'country'), event.country);
    checker.resolves('leaders', at(place, 'host'), event.host);
    checker.resolves('sources', at(place, 'hostSource'), event.hostSource);
    if (event.hostSource !== undefined && event.host === undefined) {
      checker.report(at(place, 'hostSource'), 'sourceWithoutHost');
    }
    checkEventId(checker, place, event);
    checker.days(place, event);
    if (event.planned) checker.days(at(place, 'planned'), event.planned);
  }
}

function checkEventId(checker: Checker, place: Place, event: AttendanceEvent): void {
  if (!event.id.startsWith(`${event.series}/`)) {
    checker.report(at(place, 'id'), 'notOfSeries', `${event.series}/`);
    return;
  }
  const year = event.id.slice(event.series.length + 1, event.series.length + 5);
  // An edition put off to the next year keeps the name it was planned under (the Olympics of "2020").
  const years = [event.start, event.planned?.start].map((day) => day?.slice(0, 4));
  if (!years.includes(year)) checker.report(at(place, 'id'), 'otherYear', year);
}
