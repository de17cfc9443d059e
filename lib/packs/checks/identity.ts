import type { Known } from '../known.ts';
import { type Checker, NOUNS } from './checker.ts';

/** Ids are unique within their table, and no pack takes an id that a pack it builds on has. */
export function checkIdentity(checker: Checker, takenIds: 'refused' | 'allowed'): void {
  const { pack } = checker;
  const tables = {
    countries: (pack.countries ?? []).map((country) => country.code),
    leaders: pack.leaders.map((row) => row.id),
    groups: (pack.groups ?? []).map((row) => row.id),
    series: pack.series.map((row) => row.id),
    events: pack.events.map((row) => row.id),
    sources: pack.sources.map((row) => row.id),
    claims: pack.claims.map((row) => row.id),
    visits: (pack.visits ?? []).map((row) => row.id),
  } satisfies Record<keyof Known, string[]>;
  for (const table of Object.keys(tables) as (keyof Known)[]) {
    const seen = new Set<string>();
    for (const [index, id] of tables[table].entries()) {
      const place = { path: `${table}[${index}].${table === 'countries' ? 'code' : 'id'}`, id };
      if (seen.has(id)) checker.report(place, 'twice', NOUNS[table]);
      else if (takenIds === 'refused' && checker.known[table].has(id)) checker.report(place, 'taken', NOUNS[table]);
      seen.add(id);
    }
  }
}
