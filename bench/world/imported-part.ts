import type { Pack } from '../../lib/packs/schema.ts';

/** Claims of the pack that is imported, at full size: as large a pack as may be. */
const IMPORTED = 200_000;

/** What a reader imports into a part of the world: some of its own claims once more, by other ids. */
export function importedPart({ claims, sources, ...pack }: Pack, part: number): Pack {
  const theirs = claims.slice(0, Math.round(IMPORTED * part));
  const used = new Set(theirs.map(({ source }) => source));
  return {
    ...pack,
    id: 'mine',
    name: 'Mine',
    sources: sources.filter(({ id }) => used.has(id)).map((source) => ({ ...source, id: `my-${source.id}` })),
    claims: theirs.map((claim) => ({ ...claim, id: `my-${claim.id}`, source: `my-${claim.source}` })),
  };
}
