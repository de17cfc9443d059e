/**
 * The files that the build makes from `seeds/` and puts into the package: the bundled packs, and
 * their list with version and content hash, by which the store sees that one has changed.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../lib/packs/content-hash.ts';
import { loadBundledPacks } from '../seeds/load.ts';

/** A file with its path in the package. */
export interface PackagedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** One line of `packs/manifest.json`. */
export interface PackagedPack {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the pack's canonical JSON, lower-case hex, as `contentHash` of lib/packs gives it. */
  readonly hash: string;
  /** Path in the package. */
  readonly file: string;
}

/** Everything that the build writes besides scripts and pages. Reads `seeds/`. */
export function packagedFiles(): PackagedFile[] {
  const packs = loadBundledPacks();
  const list = packs.map(
    (pack): PackagedPack => ({
      id: pack.id,
      version: pack.version,
      hash: createHash('sha256').update(canonicalJson(pack)).digest('hex'),
      file: `packs/${pack.id}.json`,
    }),
  );
  return [
    { relativeDest: 'packs/manifest.json', contents: JSON.stringify(list) },
    ...packs.map((pack, at) => ({ relativeDest: list[at]?.file ?? '', contents: JSON.stringify(pack) })),
  ];
}
