import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

/** Of the zip format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16. */
export const END = { signature: 0x06054b50, length: 22 } as const;
export const ENTRY = { signature: 0x02014b50, length: 46 } as const;
export const LOCAL_HEADER = { signature: 0x04034b50, length: 30 } as const;
const METHODS: Readonly<Record<number, (packed: Buffer) => Buffer>> = { 0: (packed) => packed, 8: inflateRawSync };

/** One file of an archive; folders are not told. */
export interface ZippedFile {
  readonly path: string;
  readonly content: Buffer;
}

/**
 * Reads a zip archive as the stores get it: no encryption, no archive of more than 4 GB.
 *
 * @throws where it is no such archive, a file is damaged, or a path leads out of the archive
 */
export function* readZip(bytes: Buffer): Generator<ZippedFile> {
  const end = bytes.length - END.length;
  if (end < 0 || bytes.readUInt32LE(end) !== END.signature) throw new Error('no zip archive without a comment');
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < entries; n++) {
    if (bytes.readUInt32LE(at) !== ENTRY.signature) throw new Error(`no entry at ${at}`);
    const nameLength = bytes.readUInt16LE(at + 28);
    const path = bytes.toString('utf8', at + ENTRY.length, at + ENTRY.length + nameLength);
    if (!path.endsWith('/')) yield { path, content: contentOf(bytes, at, path) };
    at += ENTRY.length + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function contentOf(bytes: Buffer, entry: number, path: string): Buffer {
  if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`${path} leads out of the archive`);
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + LOCAL_HEADER.length + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  const unpack = METHODS[bytes.readUInt16LE(entry + 10)];
  if (!unpack) throw new Error(`${path} is packed in a way that the stores do not take`);
  const content = unpack(packed);
  if (crc32(content) !== bytes.readUInt32LE(entry + 16)) throw new Error(`${path} is damaged`);
  return content;
}

/** Writes the files of an archive into a folder. */
export function unzip(archive: string, folder: string): void {
  for (const { path, content } of readZip(readFileSync(archive))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
