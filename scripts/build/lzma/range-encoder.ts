import { AT, EVEN, LEAST_RANGE, MOVE_BITS, PROB_BITS } from '../../../lib/packs/lzma/model.ts';

/** Writes decisions into bytes: the likelier each was, the fewer; and keeps their probabilities. */
export class RangeEncoder {
  readonly probs = new Uint16Array(AT.size).fill(EVEN);
  private readonly bytes: number[] = [];
  /** May be one bit longer than the range: a carry into bytes that are held back. */
  private low = 0;
  private range = -1 >>> 0;
  private held = 1;
  private first = 0;

  bit(prob: number, bit: number): void {
    const value = this.probs[prob] ?? 0;
    const bound = (this.range >>> PROB_BITS) * value;
    if (bit === 0) {
      this.range = bound;
      this.probs[prob] = value + (((1 << PROB_BITS) - value) >> MOVE_BITS);
    } else {
      this.low += bound;
      this.range -= bound;
      this.probs[prob] = value - (value >> MOVE_BITS);
    }
    if (this.range < LEAST_RANGE) this.shift();
  }

  /** The lowest bits of a value, highest first, each along its branch of a tree. */
  tree(probs: number, bits: number, value: number): void {
    for (let n = bits, node = 1; n-- > 0; ) {
      const bit = (value >> n) & 1;
      this.bit(probs + node, bit);
      node = (node << 1) | bit;
    }
  }

  /** The same, lowest first. */
  reverseTree(probs: number, bits: number, value: number): void {
    for (let n = 0, node = 1; n < bits; n++) {
      const bit = (value >> n) & 1;
      this.bit(probs + node, bit);
      node = (node << 1) | bit;
    }
  }

  /** Bits that are as often one as the other. */
  even(bits: number, value: number): void {
    for (let n = bits; n-- > 0; ) {
      this.range >>>= 1;
      if ((value >> n) & 1) this.low += this.range;
      if (this.range < LEAST_RANGE) this.shift();
    }
  }

  /** All bytes, the last ones so that nothing is left over. */
  finish(): Uint8Array {
    for (let n = 0; n < 5; n++) this.shift();
    return Uint8Array.from(this.bytes);
  }

  private shift(): void {
    if (this.low < 0xff000000 || this.low > 0xffffffff) {
      const carry = this.low > 0xffffffff ? 1 : 0;
      for (let byte = this.first; this.held > 0; this.held--, byte = 0xff) this.bytes.push((byte + carry) & 0xff);
      this.first = (this.low >>> 24) & 0xff;
    }
    this.held++;
    this.low = ((this.low & 0x00ffffff) << 8) >>> 0;
    this.range = (this.range << 8) >>> 0;
  }
}
