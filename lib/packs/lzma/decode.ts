import {
  ALIGN_BITS,
  AT,
  afterLiteral,
  afterMatch,
  afterRepeat,
  afterShortRepeat,
  EVEN,
  FIRST_ALIGNED_SLOT,
  FIRST_TOLD_SLOT,
  HEADER,
  LEAST_RANGE,
  LENGTH,
  LENGTH_KINDS,
  LITERAL_BITS,
  LITERAL_STATES,
  MOVE_BITS,
  PROB_BITS,
  PROPERTIES,
  SHORTEST,
} from './model.ts';

/** What is not a .lzma file as we write them, or is damaged. */
export class LzmaError extends Error {
  override readonly name = 'LzmaError';
}

/** More than any file of ours unpacks to: what is damaged must not ask for all memory. */
const MOST_BYTES = 1 << 26;

/**
 * Unpacks a .lzma file as `encodeLzma` writes it.
 *
 * @throws {LzmaError} where it is damaged: nearly always, since the last bytes have to come out even
 */
export function decodeLzma(file: Uint8Array): Uint8Array {
  if (file.length < HEADER + 5 || file[0] !== PROPERTIES || file[HEADER] !== 0)
    throw new LzmaError('not a packed file of ours');
  const header = new DataView(file.buffer, file.byteOffset, HEADER);
  const size = header.getUint32(5, true);
  if (header.getUint32(9, true) !== 0 || size > MOST_BYTES) throw new LzmaError('the packed file is damaged');
  return new Decoder(file).decode(new Uint8Array(size));
}

class Decoder {
  private readonly file: Uint8Array;
  private readonly probs = new Uint16Array(AT.size).fill(EVEN);
  private at = HEADER + 1;
  private range = -1 >>> 0;
  private code = 0;

  constructor(file: Uint8Array) {
    this.file = file;
    for (let n = 0; n < 4; n++) this.code = ((this.code << 8) | (file[this.at++] ?? 0)) >>> 0;
  }

  decode(out: Uint8Array): Uint8Array {
    let state = 0;
    let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
    for (let at = 0; at < out.length; ) {
      if (this.bit(AT.isMatch + state) === 0) {
        const before = at > 0 ? (out[at - 1] ?? 0) : 0;
        const probs = AT.literals + 0x300 * (before >> (8 - LITERAL_BITS));
        out[at] = state < LITERAL_STATES ? this.tree(probs, 8) : this.literal(probs, out[at - rep0 - 1] ?? 0);
        at++;
        state = afterLiteral(state);
        continue;
      }
      let length = 0;
      if (this.bit(AT.isRepeat + state) === 0) {
        length = this.length(AT.matchLengths);
        [rep3, rep2, rep1] = [rep2, rep1, rep0];
        rep0 = this.distance(length);
        state = afterMatch(state);
      } else {
        if (this.bit(AT.isOlder + state) === 0) {
          if (this.bit(AT.isLong + state) === 0) length = 1;
        } else {
          let distance = rep1;
          if (this.bit(AT.isMuchOlder + state) !== 0) {
            distance = rep2;
            if (this.bit(AT.isOldest + state) !== 0) {
              distance = rep3;
              rep3 = rep2;
            }
            rep2 = rep1;
          }
          rep1 = rep0;
          rep0 = distance;
        }
        state = length === 1 ? afterShortRepeat(state) : afterRepeat(state);
        if (length === 0) length = this.length(AT.repeatLengths);
      }
      if (rep0 >= at || length > out.length - at) throw new LzmaError('the packed file is damaged');
      for (const end = at + length; at < end; at++) out[at] = out[at - rep0 - 1] ?? 0;
    }
    if (this.code !== 0 || this.at !== this.file.length) throw new LzmaError('the packed file is damaged');
    return out;
  }

  private bit(prob: number): number {
    const { probs } = this;
    const value = probs[prob] ?? 0;
    const bound = (this.range >>> PROB_BITS) * value;
    let bit = 0;
    if (this.code < bound) {
      this.range = bound;
      probs[prob] = value + (((1 << PROB_BITS) - value) >> MOVE_BITS);
    } else {
      this.range -= bound;
      this.code -= bound;
      probs[prob] = value - (value >> MOVE_BITS);
      bit = 1;
    }
    if (this.range < LEAST_RANGE) this.fill();
    return bit;
  }

  private fill(): void {
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | (this.file[this.at++] ?? 0)) >>> 0;
  }

  private tree(probs: number, bits: number): number {
    let node = 1;
    for (let n = 0; n < bits; n++) node = (node << 1) | this.bit(probs + node);
    return node - (1 << bits);
  }

  private reverseTree(probs: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let n = 0; n < bits; n++) {
      const bit = this.bit(probs + node);
      node = (node << 1) | bit;
      value |= bit << n;
    }
    return value;
  }

  /** A literal where the last match ended: it differs from what would have come next there. */
  private literal(probs: number, expected: number): number {
    let node = 1;
    for (let other = expected | 0x100; node < 0x100; ) {
      other <<= 1;
      const bit = this.bit(probs + (1 + ((other >> 8) & 1)) * 0x100 + node);
      node = (node << 1) | bit;
      if (((other >> 8) & 1) !== bit) break;
    }
    while (node < 0x100) node = (node << 1) | this.bit(probs + node);
    return node & 0xff;
  }

  private length(probs: number): number {
    if (this.bit(probs + LENGTH.beyondLow) === 0) return SHORTEST + this.tree(probs + LENGTH.low, 3);
    if (this.bit(probs + LENGTH.beyondMiddle) === 0) return SHORTEST + 8 + this.tree(probs + LENGTH.middle, 3);
    return SHORTEST + 16 + this.tree(probs + LENGTH.high, 8);
  }

  private distance(length: number): number {
    const slot = this.tree(AT.slots + (Math.min(length - SHORTEST, LENGTH_KINDS - 1) << 6), 6);
    if (slot < FIRST_TOLD_SLOT) return slot;
    const bits = (slot >> 1) - 1;
    const upper = (2 | (slot & 1)) * 2 ** bits;
    if (slot < FIRST_ALIGNED_SLOT) return upper + this.reverseTree(AT.lower + upper - slot, bits);
    return upper + this.even(bits - ALIGN_BITS) * (1 << ALIGN_BITS) + this.reverseTree(AT.align, ALIGN_BITS);
  }

  private even(bits: number): number {
    let value = 0;
    for (let n = 0; n < bits; n++) {
      this.range >>>= 1;
      const bit = this.code >= this.range ? 1 : 0;
      if (bit === 1) this.code -= this.range;
      value = value * 2 + bit;
      if (this.range < LEAST_RANGE) this.fill();
    }
    return value;
  }
}
