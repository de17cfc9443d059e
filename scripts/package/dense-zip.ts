import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { deflate } from '@gfx/zopfli';
import { END, ENTRY, LOCAL_HEADER } from './unzip.ts';

/** A packed entry, as the zip format counts the ways. */
const DEFLATED = 8;
/** Behind the data of an entry may stand its sizes; here they stand before it. */
const SIZES_BEHIND = 0b1000;
/** Smaller files gain nothing to speak of. */
const LEAST = 8192;
/** One pass gives nearly all of the gain, in a quarter of the time that fifteen take. */
const PASSES = { numiterations: 1 } as const;

/**
 * Packs the files of an archive anew, as densely as the format allows: a reader downloads some six hundredths less.
 * What is unpacked stays the same, byte for byte, and so do names, order and dates.
 *
 * @param archive the path of a zip without a comment, as WXT writes it; it is replaced
 */
export async function packDensely(archive: string): Promise<void> {
  writeFileSync(archive, await denseZip(readFileSync(archive)));
}

/** The same archive, packed more densely. */
export async function denseZip(zip: Buffer): Promise<Buffer> {
  const end = zip.subarray(zip.length - END.length);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = end.readUInt32LE(16);
  let length = 0;
  for (let n = end.readUInt16LE(10); n > 0; n--) {
    const entry = Buffer.from(zip.subarray(at, at + ENTRY.length));
    const name = zip.subarray(at + ENTRY.length, at + ENTRY.length + entry.readUInt16LE(28));
    at += ENTRY.length + name.length + entry.readUInt16LE(30) + entry.readUInt16LE(32);
    const data = await packed(zip, entry);
    entry.writeUInt16LE(entry.readUInt16LE(8) & ~SIZES_BEHIND, 8);
    entry.writeUInt32LE(data.length, 20);
    // Neither extra fields nor comments.
    entry.writeUInt32LE(0, 30);
    entry.writeUInt32LE(length, 42);
    const local = Buffer.alloc(LOCAL_HEADER.length);
    local.writeUInt32LE(LOCAL_HEADER.signature, 0);
    // What a local header says stands in the directory too, in the same order.
    entry.copy(local, 4, 6, 30);
    parts.push(local, name, data);
    directory.push(entry, name);
    length += local.length + name.length + data.length;
  }
  const last = Buffer.from(end);
  last.writeUInt32LE(Buffer.concat(directory).length, 12);
  last.writeUInt32LE(length, 16);
  return Buffer.concat([...parts, ...directory, last]);
}

/** The data of an entry, packed as it is or more densely. */
async function packed(zip: Buffer, entry: Buffer): Promise<Buffer> {
  const local = entry.readUInt32LE(42);
  const start = local + LOCAL_HEADER.length + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const given = zip.subarray(start, start + entry.readUInt32LE(20));
  if (entry.readUInt16LE(10) !== DEFLATED || given.length < LEAST) return given;
  const dense = Buffer.from(await zopfli(inflateRawSync(given)));
  return dense.length < given.length ? dense : given;
}

function zopfli(content: Buffer): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflate(content, PASSES, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}
