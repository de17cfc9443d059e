import { contentHash } from '../../packs/content-hash.ts';

/** What the lexicon depends on: which packs paint, with which content, and how many names' owners they have. */
export interface PaintingPart {
  readonly id: string;
  readonly hash: string;
  readonly leaders: number;
  readonly series: number;
}

/**
 * The key of everything that is compiled from the painting packs. The package's build computes the
 * same key for the lexicon that it ships; where the two agree, nothing need be compiled here. The
 * counts are in it so that a row that was added or removed in the database by other hands shows.
 */
export function paintingKey(parts: readonly PaintingPart[]): Promise<string> {
  const sorted = parts
    .map(({ id, hash, leaders, series }) => ({ id, hash, leaders, series }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return contentHash(sorted);
}
