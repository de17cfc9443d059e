import { LONGEST, SHORTEST } from '../../../lib/packs/lzma/model.ts';

/** Matches at one place, each longer and further back than the one before. */
export interface Matches {
  count: number;
  readonly lengths: Uint16Array;
  /** Less one: 0 is the byte before. */
  readonly distances: Uint32Array;
}

const HASH_BITS = 18;
/** How many places are looked at: enough for lists of a thousand alike rows. */
const DEPTH = 600;

/**
 * Finds what stood before by trees of all places that begin alike, the last one on top: as the search goes down it
 * parts what sorts before the new place from what sorts behind it, and these become its branches.
 */
export class MatchFinder {
  private readonly data: Uint8Array;
  private readonly pairs = new Int32Array(1 << 16).fill(-1);
  private readonly roots = new Int32Array(1 << HASH_BITS).fill(-1);
  private readonly branches: Int32Array;
  readonly matches: Matches = { count: 0, lengths: new Uint16Array(LONGEST), distances: new Uint32Array(LONGEST) };

  constructor(data: Uint8Array) {
    this.data = data;
    this.branches = new Int32Array(2 * data.length).fill(-1);
  }

  /** The matches at a place; to be asked of each, one after the other. */
  find(at: number): Matches {
    const { data, pairs, roots, branches, matches } = this;
    matches.count = 0;
    const most = Math.min(LONGEST, data.length - at);
    if (most < 3) return matches;
    const b0 = data[at] ?? 0;
    const b1 = data[at + 1] ?? 0;
    const pair = b0 | (b1 << 8);
    const near = pairs[pair] ?? -1;
    pairs[pair] = at;
    let best = SHORTEST - 1;
    if (near >= 0) {
      best = SHORTEST;
      this.add(SHORTEST, at - near - 1);
    }
    const hash = Math.imul(pair | ((data[at + 2] ?? 0) << 16), 0x9e3779b1) >>> (32 - HASH_BITS);
    let other = roots[hash] ?? -1;
    roots[hash] = at;
    let [left, right] = [2 * at, 2 * at + 1];
    let [leftLength, rightLength] = [0, 0];
    for (let depth = DEPTH; ; depth--) {
      if (other < 0 || depth === 0) {
        branches[left] = -1;
        branches[right] = -1;
        return matches;
      }
      let length = Math.min(leftLength, rightLength);
      while (length < most && data[other + length] === data[at + length]) length++;
      if (length > best) {
        best = length;
        this.add(length, at - other - 1);
      }
      if (length === most) {
        branches[left] = branches[2 * other] ?? -1;
        branches[right] = branches[2 * other + 1] ?? -1;
        return matches;
      }
      if ((data[other + length] ?? 0) < (data[at + length] ?? 0)) {
        branches[left] = other;
        left = 2 * other + 1;
        leftLength = length;
        other = branches[left] ?? -1;
      } else {
        branches[right] = other;
        right = 2 * other;
        rightLength = length;
        other = branches[right] ?? -1;
      }
    }
  }

  private add(length: number, distance: number): void {
    const { matches } = this;
    const last = matches.count - 1;
    if (last >= 0 && (matches.distances[last] ?? 0) >= distance) matches.count--;
    matches.lengths[matches.count] = length;
    matches.distances[matches.count++] = distance;
  }
}
