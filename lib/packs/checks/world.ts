import { at, type Checker } from './checker.ts';

/** Countries, leaders and groups: countries exist, terms run forwards. */
export function checkWorld(checker: Checker): void {
  for (const [index, country] of (checker.pack.countries ?? []).entries()) {
    const place = { path: `countries[${index}]`, id: country.code };
    for (const [n, rule] of country.represents.entries()) checker.term(at(place, `represents[${n}]`), rule);
  }
  for (const [index, leader] of checker.pack.leaders.entries()) {
    const place = { path: `leaders[${index}]`, id: leader.id };
    checker.resolves('countries', at(place, 'country'), leader.country);
    for (const [n, office] of leader.offices.entries()) {
      const term = at(place, `offices[${n}]`);
      checker.resolves('countries', at(term, 'country'), office.country);
      checker.term(term, office);
    }
  }
  for (const [index, group] of (checker.pack.groups ?? []).entries()) {
    const place = { path: `groups[${index}]`, id: group.id };
    for (const [n, member] of group.members.entries()) {
      const membership = at(place, `members[${n}]`);
      checker.resolves('countries', at(membership, 'country'), member.country);
      checker.term(membership, member);
    }
  }
}
