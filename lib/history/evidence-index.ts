import type { AttendanceEvent, Claim, Country, Group, Leader, Series, Source } from '../packs/schema.ts';
import { countryOf, representativeOf } from './in-office.ts';
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
  readonly claimsByEvent: ReadonlyMap<string, readonly Claim[]>;
  /** The person who represents a country on a day; null where that cannot be told. */
  representative(country: string, day: string): Leader | null;
}

/** Sorts evidence by id. Takes time linear in the rows. */
export function indexEvidence(evidence: Evidence): EvidenceIndex {
  const countries = new Map(evidence.countries.map((country) => [country.code, country]));
  const byCountry = leadersByCountry(evidence.leaders);
  const answers = new Map<string, Leader | null>();
  return {
    evidence,
    leaders: byId(evidence.leaders),
    countries,
    groups: byId(evidence.groups),
    series: byId(evidence.series),
    events: byId(evidence.events),
    sources: byId(evidence.sources),
    claimsByEvent: claimsByEvent(evidence.claims),
    representative(code, day) {
      const key = `${code} ${day}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const country = countries.get(code);
      const answer = country ? representativeOf(country, day, byCountry.get(code) ?? []) : null;
      answers.set(key, answer);
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

function claimsByEvent(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.event === undefined) continue;
    const there = found.get(claim.event);
    if (there) there.push(claim);
    else found.set(claim.event, [claim]);
  }
  return found;
}
