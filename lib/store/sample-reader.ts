import type { KeptClaim } from '../history/types.ts';
import { samplePack } from '../packs/sample-pack.ts';
import type { Pack } from '../packs/schema.ts';

/** A claim that a reader has kept, for tests. */
export function keptSample(): KeptClaim {
  const { sources, claims } = samplePack();
  const [source] = sources;
  const [claim] = claims;
  if (!source || !claim) throw new RangeError('the sample has no claim');
  const id = 'kept-abc#1';
  return {
    id: `claim ${id}`,
    kind: 'claim',
    claim: { ...claim, id, source: 'kept-abc' },
    source: { ...source, id: 'kept-abc' },
    quote: null,
    read: '2026-11-22',
  };
}

/** The same claims by other ids, so that they stand beside those of another pack. */
export function renamedClaims(
  { sources, claims }: Pick<Pack, 'sources' | 'claims'>,
  by: string,
): Pick<Pack, 'sources' | 'claims'> {
  return {
    sources: sources.map((source) => ({ ...source, id: `${by}-${source.id}` })),
    claims: claims.map((claim) => ({ ...claim, id: `${by}-${claim.id}`, source: `${by}-${claim.source}` })),
  };
}
