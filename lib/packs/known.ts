import type { Pack } from './schema.ts';

/** Ids that references may resolve to, and that new rows must not take again. */
export interface Known {
  readonly countries: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly visits: ReadonlySet<string>;
}

/** The ids of packs that another pack builds on. */
export function knownFrom(packs: readonly Pack[]): Known {
  const ids = (rows: (pack: Pack) => readonly { readonly id: string }[] | undefined): Set<string> =>
    new Set(packs.flatMap((pack) => (rows(pack) ?? []).map((row) => row.id)));
  return {
    countries: new Set(packs.flatMap((pack) => (pack.countries ?? []).map((country) => country.code))),
    leaders: ids((pack) => pack.leaders),
    groups: ids((pack) => pack.groups),
    series: ids((pack) => pack.series),
    events: ids((pack) => pack.events),
    sources: ids((pack) => pack.sources),
    claims: ids((pack) => pack.claims),
    visits: ids((pack) => pack.visits),
  };
}
