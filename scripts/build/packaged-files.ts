/**
 * The files that the build makes from `seeds/` and puts into the package: the bundled packs, the
 * lexicon compiled from them, and their list with versions and content hashes, by which the store
 * sees what has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackageList } from '../../lib/browser/bundle.ts';
import { contentHash } from '../../lib/packs/content-hash.ts';
import { toPackaged } from '../../lib/packs/packaged.ts';
import type { Claim, Pack } from '../../lib/packs/schema.ts';
import { shipWorld, worldOf } from '../../lib/recognise/knowledge.ts';
import { paintingKey } from '../../lib/store/painting/painting-key.ts';
import { loadBundledPacks } from '../seeds/load.ts';
import { encodeLzma } from './lzma/encode.ts';

const FOLDER = fileURLToPath(new URL('../../.wxt/packaged', import.meta.url));

/** A file made by the build, and its path in the package. */
export interface PackagedFile {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

async function listOf(packs: readonly Pack[]): Promise<PackageList> {
  const hashed = await Promise.all(packs.map(async (pack) => ({ pack, hash: await contentHash(pack) })));
  const parts = hashed.map(({ pack, hash }) => ({
    id: pack.id,
    hash,
    leaders: pack.leaders.length,
    series: pack.series.length,
  }));
  return {
    packs: hashed.map(({ pack, hash }) => ({ id: pack.id, version: pack.version, hash })),
    record: 'packs/record.lzma',
    // All bundled packs paint.
    lexicon: { key: await paintingKey(parts), file: 'packs/lexicon.lzma' },
  };
}

/** What a pack says for those who review it and nobody is shown: a tenth of the world's size. */
function withoutReviewNotes(pack: Pack): Pack {
  const leaders = pack.leaders.map(({ wikidata: _, offices, ...leader }) => ({
    ...leader,
    offices: offices.map(({ sources: _, ...office }) => office),
  }));
  return { ...pack, leaders };
}

/** The claims of each source one behind the other and in its order, which compresses best: they come by events. */
function bySource(pack: Pack): Pack {
  const place = new Map(pack.sources.map(({ id }, at) => [id, at]));
  const order = ({ id, source }: Claim) => (place.get(source) ?? -1) * 1e6 + Number(id.slice(source.length + 1));
  return { ...pack, claims: pack.claims.toSorted((a, b) => order(a) - order(b)) };
}

/** Makes everything that the build adds to the package. Reads `seeds/`, writes into a folder of its own. */
export async function packagedFiles(): Promise<PackagedFile[]> {
  const packs = loadBundledPacks().map(withoutReviewNotes).map(bySource);
  const list = await listOf(packs);
  const contents: readonly (readonly [path: string, content: string | Uint8Array])[] = [
    ['packs/manifest.json', JSON.stringify(list)],
    [list.lexicon.file, encodeLzma(shipWorld(worldOf(packs)))],
    [list.record, encodeLzma(new TextEncoder().encode(JSON.stringify(packs.map(toPackaged))))],
  ];
  return contents.map(([relativeDest, content]) => {
    const absoluteSrc = join(FOLDER, relativeDest);
    mkdirSync(dirname(absoluteSrc), { recursive: true });
    writeFileSync(absoluteSrc, content);
    return { absoluteSrc, relativeDest };
  });
}
