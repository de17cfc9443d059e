import { CLAIM_COLUMNS, PACK_COLUMNS, type SourcedClaim } from './claim-columns.ts';
import { toCsv } from './csv.ts';
import type { Pack, Source } from './schema.ts';

/**
 * The claims of a pack as a table, one a row, each with its source. Leaders, events, counts and visits
 * have no place in it: for those there is the pack format. It begins with a byte order mark, without which
 * spreadsheets take it for another encoding.
 *
 * @param sources where a claim's source is in another pack
 */
export function claimsAsCsv(pack: Pack, sources: ReadonlyMap<string, Source>): string {
  const own = new Map(pack.sources.map((source) => [source.id, source]));
  const columns = Object.values(CLAIM_COLUMNS);
  const about = Object.values(PACK_COLUMNS).map((field) => pack[field]);
  const rows = pack.claims.flatMap((claim): SourcedClaim[] => {
    const source = own.get(claim.source) ?? sources.get(claim.source);
    return source ? [{ claim, source }] : [];
  });
  const table = toCsv([
    [...Object.keys(CLAIM_COLUMNS), ...Object.keys(PACK_COLUMNS)],
    ...rows.map((row, n) => [...columns.map((cell) => cell(row)), ...(n === 0 ? about : about.map(() => ''))]),
  ]);
  return `\uFEFF${table}`;
}
