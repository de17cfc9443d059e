import type { RowTable } from '../../lib/store/rows.ts';
import type { PlainKey } from '../words/keys.ts';

/** What the rows of each table are called, in the order in which a reader looks for them. */
const PACK_TABLES = {
  claims: 'packClaims',
  events: 'events',
  leaders: 'packLeaders',
  visits: 'visits',
  tallies: 'packTallies',
  sources: 'packSources',
  series: 'packSeries',
  countries: 'packCountries',
  groups: 'packGroups',
} as const satisfies Record<RowTable, PlainKey>;

/** Those tables of which something is known, in order. */
export function tablesOf<Known>(
  rows: Readonly<Partial<Record<RowTable, Known>>>,
): { readonly table: RowTable; readonly label: PlainKey; readonly known: Known }[] {
  return (Object.keys(PACK_TABLES) as RowTable[]).flatMap((table) => {
    const known = rows[table];
    return known === undefined ? [] : [{ table, label: PACK_TABLES[table], known }];
  });
}
