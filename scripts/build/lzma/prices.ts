import {
  ALIGN_BITS,
  AT,
  EVEN,
  FIRST_ALIGNED_SLOT,
  FIRST_TOLD_SLOT,
  LENGTH,
  LENGTH_KINDS,
  LONGEST,
  PROB_BITS,
  SHORTEST,
} from '../../../lib/packs/lzma/model.ts';

/** What one bit costs; prices are whole numbers, so that every machine packs alike. */
const BIT = 1 << 10;
/** Distances below this have a price each. */
const NEAR = 128;

const PRICES = Uint32Array.from({ length: 1 << PROB_BITS }, (_, prob) =>
  Math.round(-Math.log2(Math.max(prob, 1) / (2 * EVEN)) * BIT),
);

/** What decisions cost at present; those of lengths and distances as they were at the last `refresh`. */
export class Prices {
  private readonly probs: Uint16Array;
  readonly matchLengths = new Uint32Array(LONGEST + 1);
  readonly repeatLengths = new Uint32Array(LONGEST + 1);
  private readonly near = new Uint32Array(LENGTH_KINDS * NEAR);
  private readonly slots = new Uint32Array(LENGTH_KINDS << 6);
  private readonly align = new Uint32Array(1 << ALIGN_BITS);

  constructor(probs: Uint16Array) {
    this.probs = probs;
    this.refresh();
  }

  bit(prob: number, bit: number): number {
    const value = this.probs[prob] ?? 0;
    return PRICES[bit === 0 ? value : 2 * EVEN - value] ?? 0;
  }

  tree(probs: number, bits: number, value: number): number {
    let price = 0;
    for (let node = value | (1 << bits); node > 1; node >>= 1) price += this.bit(probs + (node >> 1), node & 1);
    return price;
  }

  /** A literal, `expected` being what the last match would have gone on with; -1 behind another literal. */
  literal(probs: number, byte: number, expected: number): number {
    if (expected < 0) return this.tree(probs, 8, byte);
    let price = 0;
    let other = expected | 0x100;
    let same = true;
    for (let n = 7, node = 1; n >= 0; n--) {
      const bit = (byte >> n) & 1;
      other <<= 1;
      const hint = (other >> 8) & 1;
      price += this.bit(probs + (same ? (1 + hint) * 0x100 : 0) + node, bit);
      if (hint !== bit) same = false;
      node = (node << 1) | bit;
    }
    return price;
  }

  distance(distance: number, length: number): number {
    const kind = kindOf(length);
    if (distance < NEAR) return this.near[kind * NEAR + distance] ?? 0;
    return (this.slots[(kind << 6) + slotOf(distance)] ?? 0) + (this.align[distance & (this.align.length - 1)] ?? 0);
  }

  refresh(): void {
    for (let length = SHORTEST; length <= LONGEST; length++) {
      this.matchLengths[length] = this.length(AT.matchLengths, length);
      this.repeatLengths[length] = this.length(AT.repeatLengths, length);
    }
    for (let value = 0; value < this.align.length; value++) {
      this.align[value] = this.reverseTree(AT.align, ALIGN_BITS, value);
    }
    for (let kind = 0; kind < LENGTH_KINDS; kind++) {
      for (let slot = 0; slot < 64; slot++) {
        const upper = slot < FIRST_ALIGNED_SLOT ? 0 : ((slot >> 1) - 1 - ALIGN_BITS) * BIT;
        this.slots[(kind << 6) + slot] = this.tree(AT.slots + (kind << 6), 6, slot) + upper;
      }
      for (let distance = 0; distance < NEAR; distance++) {
        const slot = slotOf(distance);
        const lower = slot < FIRST_TOLD_SLOT ? 0 : this.lower(slot, distance);
        this.near[kind * NEAR + distance] = (this.slots[(kind << 6) + slot] ?? 0) + lower;
      }
    }
  }

  private lower(slot: number, distance: number): number {
    const bits = (slot >> 1) - 1;
    const upper = (2 | (slot & 1)) << bits;
    return this.reverseTree(AT.lower + upper - slot, bits, distance - upper);
  }

  private reverseTree(probs: number, bits: number, value: number): number {
    let price = 0;
    for (let n = 0, node = 1; n < bits; n++) {
      const bit = (value >> n) & 1;
      price += this.bit(probs + node, bit);
      node = (node << 1) | bit;
    }
    return price;
  }

  private length(probs: number, length: number): number {
    const value = length - SHORTEST;
    if (value < 8) return this.bit(probs + LENGTH.beyondLow, 0) + this.tree(probs + LENGTH.low, 3, value);
    const beyond = this.bit(probs + LENGTH.beyondLow, 1);
    if (value < 16)
      return beyond + this.bit(probs + LENGTH.beyondMiddle, 0) + this.tree(probs + LENGTH.middle, 3, value - 8);
    return beyond + this.bit(probs + LENGTH.beyondMiddle, 1) + this.tree(probs + LENGTH.high, 8, value - 16);
  }
}

export const kindOf = (length: number): number => Math.min(length - SHORTEST, LENGTH_KINDS - 1);

/** How many bits a distance has, and the one behind its highest. */
export function slotOf(distance: number): number {
  if (distance < FIRST_TOLD_SLOT) return distance;
  const bits = 31 - Math.clz32(distance);
  return (bits << 1) | ((distance >>> (bits - 1)) & 1);
}
