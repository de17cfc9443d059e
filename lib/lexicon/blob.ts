/**
 * The container of a compiled lexicon: a header, then sections of whole numbers, bytes or text.
 *
 *     u32 magic · u32 version · u32 checksum of all that follows · u32 number of sections
 *     per section: u32 items · u32 bytes per item · u32 bytes, all told
 *     the sections' bytes, each from a multiple of four on
 *
 * Numbers have up to three bytes and stand in byte planes (all lowest bytes, then all second bytes …):
 * the high planes of all but hashes are nearly constant and compress to nothing. Little-endian throughout.
 */

/** A blob that this version cannot read, or that is damaged. */
export class LexiconFormatError extends Error {
  override readonly name = 'LexiconFormatError';
}

const MAGIC = 0x58454c41; // "ALEX"
/** Raise it whenever sections, hashing or folding change: an old blob must be compiled anew. */
const VERSION = 6;
const HEADER = 16;
const ENTRY = 12;
/** The most bytes of a number. */
const WIDEST = 3;

export type Section = Uint32Array | Uint8Array | string;

/**
 * Writes sections into one blob. `Uint32Array`s are narrowed to the bytes they need.
 *
 * @throws {RangeError} for a number of more than three bytes
 */
export function writeBlob(sections: readonly Section[]): Uint8Array {
  const bodies = sections.map(encode);
  const first = HEADER + ENTRY * sections.length;
  const blob = new Uint8Array(first + bodies.reduce((sum, body) => sum + padded(body.bytes.length), 0));
  const view = new DataView(blob.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, sections.length, true);
  let at = first;
  for (const [i, body] of bodies.entries()) {
    view.setUint32(HEADER + ENTRY * i, body.items, true);
    view.setUint32(HEADER + ENTRY * i + 4, body.width, true);
    view.setUint32(HEADER + ENTRY * i + 8, body.bytes.length, true);
    blob.set(body.bytes, at);
    at += padded(body.bytes.length);
  }
  view.setUint32(8, checksum(blob), true);
  return blob;
}

/** Reads the sections of a blob in the order in which they were written. */
export class BlobReader {
  private readonly blob: Uint8Array;
  private readonly view: DataView;
  private readonly sections: number;
  private next = 0;
  private at: number;

  /** @throws {LexiconFormatError} when the blob is of another version, cut short or altered. */
  constructor(given: Uint8Array) {
    const blob = given.byteOffset % 4 === 0 ? given : given.slice();
    this.blob = blob;
    this.view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    if (blob.length < HEADER || blob.length % 4 !== 0 || this.view.getUint32(0, true) !== MAGIC) {
      throw new LexiconFormatError('not a compiled lexicon');
    }
    const version = this.view.getUint32(4, true);
    if (version !== VERSION) throw new LexiconFormatError(`lexicon of version ${version}, expected ${VERSION}`);
    if (this.view.getUint32(8, true) !== checksum(blob)) throw new LexiconFormatError('lexicon is damaged');
    this.sections = this.view.getUint32(12, true);
    this.at = HEADER + ENTRY * this.sections;
  }

  /** The numbers of the next section. */
  numbers(): Uint32Array {
    const { items, width, start } = this.takeNumbers();
    const { blob } = this;
    const low = blob.subarray(start, start + items);
    if (width === 1) return new Uint32Array(low);
    const numbers = new Uint32Array(items);
    const second = blob.subarray(start + items, start + 2 * items);
    if (width === 2) {
      for (let i = 0; i < items; i++) numbers[i] = (low[i] ?? 0) | ((second[i] ?? 0) << 8);
      return numbers;
    }
    const third = blob.subarray(start + 2 * items, start + 3 * items);
    for (let i = 0; i < items; i++) numbers[i] = (low[i] ?? 0) | ((second[i] ?? 0) << 8) | ((third[i] ?? 0) << 16);
    return numbers;
  }

  /** The byte planes of the next section, lowest first; absent ones are all zero. */
  planes(): [Uint8Array, Uint8Array, Uint8Array] {
    const { items, width, start } = this.takeNumbers();
    const plane = (i: number) =>
      i < width ? this.blob.subarray(start + i * items, start + (i + 1) * items) : new Uint8Array(items);
    return [plane(0), plane(1), plane(2)];
  }

  /** A view of the bytes of the next section. */
  bytes(): Uint8Array {
    const { start, length } = this.take();
    return this.blob.subarray(start, start + length);
  }

  text(): string {
    return new TextDecoder().decode(this.bytes());
  }

  private takeNumbers(): { items: number; width: number; start: number } {
    const section = this.take();
    if (section.width > WIDEST) throw new LexiconFormatError('lexicon has too many of something');
    return section;
  }

  private take(): { items: number; width: number; start: number; length: number } {
    if (this.next >= this.sections) throw new LexiconFormatError('lexicon lacks a section');
    const entry = HEADER + ENTRY * this.next++;
    const length = this.view.getUint32(entry + 8, true);
    const start = this.at;
    this.at += padded(length);
    return { items: this.view.getUint32(entry, true), width: this.view.getUint32(entry + 4, true), start, length };
  }
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function encode(section: Section): { bytes: Uint8Array; items: number; width: number } {
  if (typeof section === 'string') return { bytes: new TextEncoder().encode(section), items: section.length, width: 1 };
  if (section instanceof Uint8Array) return { bytes: section, items: section.length, width: 1 };
  let largest = 0;
  for (const value of section) if (value > largest) largest = value;
  const width = Math.max(1, Math.ceil((32 - Math.clz32(largest)) / 8));
  if (width > WIDEST) throw new RangeError(`${largest} does not fit into ${WIDEST} bytes`);
  const bytes = new Uint8Array(section.length * width);
  for (let k = 0; k < width; k++) {
    const plane = k * section.length;
    for (let i = 0; i < section.length; i++) bytes[plane + i] = (section[i] ?? 0) >>> (8 * k);
  }
  return { bytes, items: section.length, width };
}

/** Of everything after the checksum itself; four bytes at a time, since it runs at each waking. */
function checksum(blob: Uint8Array): number {
  const words = new Uint32Array(blob.buffer, blob.byteOffset + 12, (blob.length - 12) >> 2);
  let hash = 0x811c9dc5 ^ blob.length;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193) ^ (hash >>> 15);
  return hash >>> 0;
}
