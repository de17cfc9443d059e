import type { Claim, Subject } from '../schema.ts';
import { at, type Checker, type Place } from './checker.ts';

/** Claims: everything they refer to exists, and they say one thing about one event or one series. */
export function checkClaims(checker: Checker): void {
  for (const [index, claim] of checker.pack.claims.entries()) {
    const place = { path: `claims[${index}]`, id: claim.id };
    checkSubject(checker, at(place, 'subject'), claim.subject);
    checker.resolves('events', at(place, 'event'), claim.event);
    checker.resolves('series', at(place, 'series'), claim.series);
    checker.resolves('sources', at(place, 'source'), claim.source);
    if ((claim.event === undefined) === (claim.series === undefined)) {
      checker.report(at(place, 'event'), 'eventOrSeries');
    }
    if (!claim.id.startsWith(`${claim.source}#`)) {
      checker.report(at(place, 'id'), 'notOfSource', `${claim.source}#`);
    }
    checkRepresentative(checker, at(place, 'representative'), claim);
    const reported = checker.date(at(place, 'reported'), claim.reported);
    if (reported && reported.earliest > checker.pack.recordUntil) {
      checker.report(at(place, 'reported'), 'afterRecord', claim.reported, checker.pack.recordUntil);
    }
  }
  for (const [index, tally] of (checker.pack.tallies ?? []).entries()) {
    const place = { path: `tallies[${index}]` };
    checker.resolves('events', at(place, 'event'), tally.event);
    checker.resolves('sources', at(place, 'source'), tally.source);
  }
}

function checkSubject(checker: Checker, place: Place, subject: Subject): void {
  if ('leader' in subject) checker.resolves('leaders', at(place, 'leader'), subject.leader);
  if ('country' in subject) checker.resolves('countries', at(place, 'country'), subject.country);
  if ('group' in subject) checker.resolves('groups', at(place, 'group'), subject.group);
}

function checkRepresentative(checker: Checker, place: Place, { representative, status }: Claim): void {
  if (!representative) return;
  checker.resolves('leaders', at(place, 'leader'), representative.leader);
  if (status !== 'represented') {
    checker.report(place, 'standInStatus', status);
  }
  if (!representative.leader && !representative.name && !representative.office) {
    checker.report(place, 'emptyStandIn');
  }
}
