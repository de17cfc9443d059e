import type { Pack } from '../../packs/schema.ts';
import type { World } from '../../recognise/knowledge.ts';

/** A pack that comes with the extension. */
export interface BundledPack {
  readonly id: string;
  readonly version: string;
  /** `contentHash` of the pack: another hash means other rows. */
  readonly hash: string;
}

/** The packs in the extension's package, and how to read them. */
export interface Bundle {
  readonly manifest: readonly BundledPack[];
  /** Reads one pack of the manifest. */
  load(id: string): Promise<Pack>;
  /** The lexicon made when the package was built, for the painting packs that `key` names (see painting-key.ts), given their world. */
  readonly lexicon?: { readonly key: string; load(world: World): Promise<Uint8Array> };
}
