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

/** All terms of office, by the country they were held in and by the person who held them: read when they are asked for. */
export interface Tenures {
  readonly byCountry: Pick<ReadonlyMap<string, readonly Tenure[]>, 'get' | 'keys'>;
  readonly byLeader: Pick<ReadonlyMap<string, readonly Tenure[]>, 'get'>;
  /** The countries and organisations in which each person held an office. */
  readonly countries: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
}

/** A span of calendar days `YYYY-MM-DD`, both inclusive. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const OPEN_END = '9999-12-31';

/** Kept beside the knowledge, not in it: it is derived, and packs reload often in tests. */
const built = new WeakMap<Pick<Knowledge, 'leaders'>, Tenures>();

/** The terms of office of all leaders of `knowledge`: an article speaks of few of them, and a woken background answers at once. */
export function tenuresOf(knowledge: Pick<Knowledge, 'leaders'>): Tenures {
  const known = built.get(knowledge);
  if (known) return known;
  const { leaders } = knowledge;
  const leadersOf = new Map<string, Leader[]>();
  for (const leader of leaders.values()) {
    for (const code of countriesOf(leader)) {
      const others = leadersOf.get(code);
      if (others) others.push(leader);
      else leadersOf.set(code, [leader]);
    }
  }
  const byLeader = kept(leaders, tenuresOfLeader);
  const inCountry = kept(leadersOf, (own, code) =>
    own.flatMap(({ id }) => (byLeader.get(id) ?? []).filter(({ country }) => country === code)),
  );
  const tenures = {
    byCountry: { get: inCountry.get, keys: () => leadersOf.keys() },
    byLeader,
    countries: kept(leaders, (leader) => [...countriesOf(leader)]),
  };
  built.set(knowledge, tenures);
  return tenures;
}

/** What is made of the rows of a table, each when it is first asked for. */
function kept<Row, Made>(
  rows: ReadonlyMap<string, Row>,
  make: (row: Row, key: string) => Made,
): { readonly get: (key: string) => Made | undefined } {
  const done = new Map<string, Made>();
  return {
    get: (key) => {
      const known = done.get(key);
      const row = known === undefined ? rows.get(key) : undefined;
      if (row === undefined) return known;
      const made = make(row, key);
      done.set(key, made);
      return made;
    },
  };
}

function countriesOf({ offices, country }: Leader): Set<string> {
  return new Set(offices.map((office) => office.country ?? country));
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
