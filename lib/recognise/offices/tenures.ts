import { edtfBounds } from '../../packs/edtf.ts';
import type { Country, Leader, Role } from '../../packs/schema.ts';
import type { Knowledge } from '../types.ts';
import { type OfficeKind, officeKind } from './office-kind.ts';

/** One term of one person in one office, ready for comparison of days. */
export interface Tenure {
  readonly leader: string;
  readonly country: string;
  readonly kind: OfficeKind;
  readonly role: Role;
  readonly acting: boolean;
  /** The first day in office at the earliest. */
  readonly from: string;
  /** The first day out of office; `9999-12-31` while it is held. */
  readonly to: string;
}

/** All terms of office, by the country they were held in and by the person who held them. */
export interface Tenures {
  readonly byCountry: ReadonlyMap<string, readonly Tenure[]>;
  readonly byLeader: ReadonlyMap<string, readonly Tenure[]>;
  /** The countries and organisations in which each person held an office. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
}

/** A span of calendar days `YYYY-MM-DD`, both inclusive. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const OPEN_END = '9999-12-31';

/** Kept beside the knowledge, not in it: it is derived, and packs reload often in tests. */
const built = new WeakMap<Pick<Knowledge, 'leaders'>, Tenures>();

/** The terms of office of all leaders of `knowledge`, indexed once. */
export function tenuresOf(knowledge: Pick<Knowledge, 'leaders'>): Tenures {
  const known = built.get(knowledge);
  if (known) return known;
  const byCountry = new Map<string, Tenure[]>();
  const byLeader = new Map<string, Tenure[]>();
  for (const leader of knowledge.leaders.values()) {
    const tenures = tenuresOfLeader(leader);
    byLeader.set(leader.id, tenures);
    for (const tenure of tenures) {
      const others = byCountry.get(tenure.country);
      if (others) others.push(tenure);
      else byCountry.set(tenure.country, [tenure]);
    }
  }
  const countries = new Map(
    [...byLeader].map(([id, terms]) => [id, [...new Set(terms.map((term) => term.country))]] as const),
  );
  const tenures = { byCountry, byLeader, countries };
  built.set(knowledge, tenures);
  return tenures;
}

function tenuresOfLeader(leader: Leader): Tenure[] {
  return leader.offices.map((office) => ({
    leader: leader.id,
    country: office.country ?? leader.country,
    kind: officeKind(office),
    role: office.role,
    acting: office.acting ?? false,
    from: edtfBounds(office.from)?.earliest ?? '0000-01-01',
    to: office.to === null ? OPEN_END : (edtfBounds(office.to)?.latest ?? OPEN_END),
  }));
}

/** Whether the office was held on every day of the span. */
export function heldThroughout(tenure: Tenure, days: Days): boolean {
  return tenure.from <= days.first && days.last < tenure.to;
}

/** Whether the office was held on some day of the span. */
export function heldDuring(tenure: Tenure, days: Days): boolean {
  return tenure.from <= days.last && days.first < tenure.to;
}

/** Which role speaks for a country abroad on a day: the one that "leader" means. */
export function leadingRole(country: Country | undefined, day: string): Role | null {
  const spell = country?.represents.find(
    ({ from, to }) =>
      (from === null || (edtfBounds(from)?.earliest ?? '') <= day) &&
      (to === null || day < (edtfBounds(to)?.latest ?? OPEN_END)),
  );
  return spell?.role ?? null;
}
