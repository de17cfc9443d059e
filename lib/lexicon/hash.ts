/**
 * The token hash: two independent lanes of 32 bits, one unit at a time, so that the hash of a stem
 * can be gone on with. Lane A chooses the bucket, the upper 24 bits of lane B are the check: with both,
 * an unknown word is taken for a known one once in some four millions, and is a name of somebody spoken of
 * far more rarely still. The lowest bits of lane B mix least; eight more of them made the package 17 KB larger.
 */
export const SEED_A = 0x2545f491 | 0;
export const SEED_B = 0x7f4a7c15 | 0;

export function stepA(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

export function stepB(hash: number, unit: number): number {
  return (Math.imul(hash, 0x85ebca6b) + unit) | 0;
}

/** What is kept of lane B: 24 bits. */
export function checkOf(b: number): number {
  return b >>> 8;
}

/** Bits of the prefix filter: 2^18 of them are 32 KB, which stay in the first-level cache. */
export const FILTER_BITS = 18;

/** Where the filter keeps the bit for a token that begins with these folded units (0: none). */
export function filterSlot(first: number, second: number, third: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35);
  return mixed >>> (32 - FILTER_BITS);
}

/** Words of 32 bits in the filter of first tokens: 64 KB, which stay in the second-level cache. */
export const BLOOM_WORD_BITS = 14;

/** The word of the filter for a token, by its check. */
export function bloomWord(check: number): number {
  return Math.imul(check, 0x9e3779b1) >>> (32 - BLOOM_WORD_BITS);
}

/** The two bits that the token sets in its word. */
export function bloomMask(check: number): number {
  return (1 << (check & 31)) | (1 << ((check >>> 9) & 31));
}
