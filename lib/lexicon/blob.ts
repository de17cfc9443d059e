/**
 * The container of a compiled lexicon: a header, then sections of whole numbers or text.
 *
 *     u32 magic · u32 version · u32 checksum of all that follows · u32 number of sections
 *     per section: u32 items · u32 bytes per item (0: UTF-8 text) · u32 bytes
 *     the sections' bytes, one after another
 *
 * Numbers stand in byte planes (all lowest bytes, then all second bytes …): the high planes are
 * nearly constant and compress to nothing. Little-endian throughout.
 */

/** A blob that this version cannot read, or that is damaged. */
export class LexiconFormatError extends Error {
  override readonly name = 'LexiconFormatError';
}

const MAGIC = 0x58454c41; // "ALEX"
/** Raise it whenever sections, hashing or folding change: an old blob must be compiled anew. */
const VERSION = 1;
const HEADER = 16;
const ENTRY = 12;

export type Section = Uint32Array | Uint8Array | string;

/** Writes sections into one blob. `Uint32Array`s are narrowed to the bytes they need. */
export function writeBlob(sections: readonly Section[]): Uint8Array {
  const bodies = sections.map(encode);
  const length = HEADER + ENTRY * sections.length + bodies.reduce((sum, body) => sum + body.bytes.length, 0);
  const blob = new Uint8Array(length);
  const view = new DataView(blob.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, sections.length, true);
  let at = HEADER + ENTRY * sections.length;
  for (const [i, body] of bodies.entries()) {
    view.setUint32(HEADER + ENTRY * i, body.items, true);
    view.setUint32(HEADER + ENTRY * i + 4, body.width, true);
    view.setUint32(HEADER + ENTRY * i + 8, body.bytes.length, true);
    blob.set(body.bytes, at);
    at += body.bytes.length;
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
  constructor(blob: Uint8Array) {
    this.blob = blob;
    this.view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    if (blob.length < HEADER || this.view.getUint32(0, true) !== MAGIC) {
      throw new LexiconFormatError('not a compiled lexicon');
    }
    const version = this.view.getUint32(4, true);
    if (version !== VERSION) throw new LexiconFormatError(`lexicon of version ${version}, expected ${VERSION}`);
    if (this.view.getUint32(8, true) !== checksum(blob)) throw new LexiconFormatError('lexicon is damaged');
    this.sections = this.view.getUint32(12, true);
    this.at = HEADER + ENTRY * this.sections;
  }

  numbers(): Uint32Array {
    const { items, width, start } = this.take();
    const numbers = new Uint32Array(items);
    const bytes = this.blob;
    for (let plane = 0; plane < width; plane++) {
      const from = start + plane * items;
      const shift = 8 * plane;
      for (let i = 0; i < items; i++) numbers[i] = (numbers[i] ?? 0) | ((bytes[from + i] ?? 0) << shift);
    }
    return numbers;
  }

  bytes(): Uint8Array {
    const { items, start } = this.take();
    return this.blob.subarray(start, start + items);
  }

  text(): string {
    const { length, start } = this.take();
    return new TextDecoder().decode(this.blob.subarray(start, start + length));
  }

  private take(): { items: number; width: number; start: number; length: number } {
    if (this.next >= this.sections) throw new LexiconFormatError('lexicon lacks a section');
    const entry = HEADER + ENTRY * this.next++;
    const length = this.view.getUint32(entry + 8, true);
    const start = this.at;
    this.at += length;
    return { items: this.view.getUint32(entry, true), width: this.view.getUint32(entry + 4, true), start, length };
  }
}

function encode(section: Section): { bytes: Uint8Array; items: number; width: number } {
  if (typeof section === 'string') return { bytes: new TextEncoder().encode(section), items: section.length, width: 0 };
  if (section instanceof Uint8Array) return { bytes: section, items: section.length, width: 1 };
  let largest = 0;
  for (const value of section) if (value > largest) largest = value;
  const width = Math.max(1, Math.ceil((32 - Math.clz32(largest)) / 8));
  const bytes = new Uint8Array(section.length * width);
  for (let plane = 0; plane < width; plane++) {
    for (let i = 0; i < section.length; i++) bytes[plane * section.length + i] = (section[i] ?? 0) >>> (8 * plane);
  }
  return { bytes, items: section.length, width };
}

/** Of everything after the checksum itself; four bytes at a time, since it runs at each waking. */
function checksum(blob: Uint8Array): number {
  const from = 12;
  let hash = 0x811c9dc5 ^ blob.length;
  const whole = from + ((blob.length - from) & ~3);
  const aligned = blob.byteOffset % 4 === 0 ? blob : blob.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset + from, (whole - from) / 4);
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193) ^ (hash >>> 15);
  for (let i = whole; i < blob.length; i++) hash = Math.imul(hash ^ (blob[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
