import { contentHash } from '../../packs/content-hash.ts';
import { samplePack } from '../../packs/sample-pack.ts';
import type { Pack } from '../../packs/schema.ts';
import type { Bundle } from './bundle.ts';

/** A bundle of packs for tests; it counts how often each pack is read. */
export async function bundleOf(packs: readonly Pack[]): Promise<Bundle & { readonly loads: string[] }> {
  const manifest = packs.map(async (pack) => ({ id: pack.id, version: pack.version, hash: await contentHash(pack) }));
  const loads: string[] = [];
  return {
    manifest: await Promise.all(manifest),
    loads,
    async load(id) {
      loads.push(id);
      const pack = packs.find((one) => one.id === id);
      if (!pack) throw new RangeError(`no pack ${id}`);
      return structuredClone(pack);
    },
  };
}

/** The sample pack in two: the world, and a record of claims that builds on it. */
export function worldPack(parts: Partial<Pack> = {}): Pack {
  return samplePack({ id: 'world', recordUntil: '2026-11-21', sources: [], claims: [], ...parts });
}

export function recordPack(parts: Partial<Pack> = {}): Pack {
  return samplePack({ id: 'record', countries: [], leaders: [], groups: [], series: [], events: [], ...parts });
}

/** Many claims, each the word of its own source. */
export function manyClaims(count: number): Pick<Pack, 'sources' | 'claims'> {
  const { sources, claims } = samplePack();
  const [source] = sources;
  const [claim] = claims;
  if (!source || !claim) throw new RangeError('the sample has no claim');
  const numbers = Array.from({ length: count }, (_, n) => n);
  return {
    sources: numbers.map((n) => ({ ...source, id: `paper-${n}` })),
    claims: numbers.map((n) => ({ ...claim, id: `paper-${n}#1`, source: `paper-${n}`, origin: `Paper ${n}` })),
  };
}
