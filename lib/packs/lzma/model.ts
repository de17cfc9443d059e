/**
 * What encoder and decoder of the .lzma format (LZMA specification of Igor Pavlov, public domain) have to agree on.
 * All files of ours are written with the same properties, and others are not read.
 */

/** Literals are told by the four upper bits of the byte before; the place in the file tells nothing. */
export const LITERAL_BITS = 4;
/** `(pb * 5 + lp) * 9 + lc`, the first byte of a file. */
export const PROPERTIES = (0 * 5 + 0) * 9 + LITERAL_BITS;
/** Properties, size of the window (four bytes), size of the content (eight bytes). */
export const HEADER = 13;

/** Probabilities have eleven bits and begin even; each bit that comes moves its own by a 32nd. */
export const PROB_BITS = 11;
export const EVEN = 1 << (PROB_BITS - 1);
export const MOVE_BITS = 5;
/** Below this the range is filled up with the next byte. */
export const LEAST_RANGE = 1 << 24;

const STATES = 12;
/** What came last: below this a literal. */
export const LITERAL_STATES = 7;
export const afterLiteral = (state: number): number => (state < 4 ? 0 : state < 10 ? state - 3 : state - 6);
export const afterMatch = (state: number): number => (state < LITERAL_STATES ? 7 : 10);
export const afterRepeat = (state: number): number => (state < LITERAL_STATES ? 8 : 11);
export const afterShortRepeat = (state: number): number => (state < LITERAL_STATES ? 9 : 11);

export const SHORTEST = 2;
/** The longest match: what the three trees of lengths can tell. */
export const LONGEST = 273;
/** Distances are told by how long the match is, up to this many kinds. */
export const LENGTH_KINDS = 4;
export const FIRST_TOLD_SLOT = 4;
/** From this slot on the upper bits of a distance are even, and only its lowest four have probabilities. */
export const FIRST_ALIGNED_SLOT = 14;
export const ALIGN_BITS = 4;

const LITERALS = 0x300 << LITERAL_BITS;
const LENGTHS = 2 + 8 + 8 + 256;

/** Where the probabilities of each kind of decision begin in the one array that holds them all. */
export const AT = (() => {
  let size = 0;
  const take = (count: number) => {
    size += count;
    return size - count;
  };
  return {
    isMatch: take(STATES),
    isRepeat: take(STATES),
    isOlder: take(STATES),
    isMuchOlder: take(STATES),
    isOldest: take(STATES),
    isLong: take(STATES),
    slots: take(LENGTH_KINDS << 6),
    /** The lower bits of distances in the slots 4 to 13, each slot a tree of its own. */
    lower: take(128),
    align: take(1 << ALIGN_BITS),
    matchLengths: take(LENGTHS),
    repeatLengths: take(LENGTHS),
    literals: take(LITERALS),
    size: take(0),
  };
})();

/** Within the probabilities of lengths: two decisions, then trees of three, three and eight bits. */
export const LENGTH = { beyondLow: 0, beyondMiddle: 1, low: 2, middle: 10, high: 18 } as const;
