import type { AttendanceEvent, Claim, Country, Group, Leader, Series, Source } from '../packs/schema.ts';
import { countryOf, officesOn, representativeOf } from './in-office.ts';
import type { Evidence } from './types.ts';

/** Evidence with its rows by id, and the questions that need several tables at once. */
export interface EvidenceIndex {
  readonly evidence: Evidence;
  readonly leaders: ReadonlyMap<string, Leader>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly series: ReadonlyMap<string, Series>;
  readonly events: ReadonlyMap<string, AttendanceEvent>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claimsByEvent: ReadonlyMap<string, EventClaims>;
  /** The person who represents a country on a day; null where that cannot be told. */
  representative(country: string, day: string): Leader | null;
  /** The countries that a person represents on a day, and with `anyOffice` those in which they hold one besides. */
  countriesOf(leader: Leader, day: string, anyOffice: boolean): ReadonlySet<string>;
}

/** The claims about one event, by whom they name. */
interface EventClaims {
  readonly all: readonly Claim[];
  readonly byLeader: ReadonlyMap<string, readonly Claim[]>;
  readonly byCountry: ReadonlyMap<string, readonly Claim[]>;
  readonly byStandIn: ReadonlyMap<string, readonly Claim[]>;
  /** About a group or about all foreign leaders. */
  readonly general: readonly Claim[];
}

/** Sorts evidence by id. Takes time linear in the rows. */
export function indexEvidence(evidence: Evidence): EvidenceIndex {
  const countries = new Map(evidence.countries.map((country) => [country.code, country]));
  const byCountry = leadersByCountry(evidence.leaders);
  const answers = new Map<string, Leader | null>();
  const spokenFor = new Map<string, ReadonlySet<string>>();
  const representative = (code: string, day: string): Leader | null => {
    const key = `${code} ${day}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const country = countries.get(code);
    const answer = country ? representativeOf(country, day, byCountry.get(code) ?? []) : null;
    answers.set(key, answer);
    return answer;
  };
  return {
    evidence,
    leaders: byId(evidence.leaders),
    countries,
    groups: byId(evidence.groups),
    series: byId(evidence.series),
    events: byId(evidence.events),
    sources: byId(evidence.sources),
    claimsByEvent: claimsByEvent(evidence.claims),
    representative,
    countriesOf(leader, day, anyOffice) {
      const key = `${leader.id} ${day} ${anyOffice}`;
      const known = spokenFor.get(key);
      if (known) return known;
      const codes = new Set(leader.offices.map((office) => countryOf(office, leader)));
      const represented = [...codes].filter((code) => representative(code, day)?.id === leader.id);
      const held = anyOffice ? officesOn(leader, day).map((office) => countryOf(office, leader)) : [];
      const answer = new Set([...represented, ...held]);
      spokenFor.set(key, answer);
      return answer;
    },
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function leadersByCountry(leaders: readonly Leader[]): ReadonlyMap<string, readonly Leader[]> {
  const found = new Map<string, Leader[]>();
  for (const leader of leaders) {
    for (const country of new Set(leader.offices.map((office) => countryOf(office, leader)))) {
      const there = found.get(country);
      if (there) there.push(leader);
      else found.set(country, [leader]);
    }
  }
  return found;
}

function claimsByEvent(claims: readonly Claim[]): ReadonlyMap<string, EventClaims> {
  const byEvent = groupBy(claims, ({ event }) => event);
  return new Map([...byEvent].map(([event, about]) => [event, eventClaims(about)]));
}

function eventClaims(all: readonly Claim[]): EventClaims {
  return {
    all,
    byLeader: groupBy(all, ({ subject }) => ('leader' in subject ? subject.leader : undefined)),
    byCountry: groupBy(all, ({ subject }) => ('country' in subject ? subject.country : undefined)),
    byStandIn: groupBy(all, ({ representative }) => representative?.leader),
    general: all.filter(({ subject }) => 'group' in subject || 'all' in subject),
  };
}

/** Rows by a key; those without one are left out. */
function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string | undefined): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const of = key(row);
    if (of === undefined) continue;
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }
  return groups;
}
