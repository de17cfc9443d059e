import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import sniffHTMLEncoding from 'html-encoding-sniffer';

/** The contents of a document's file. */
export type FileContents = { readonly html: string } | { readonly text: string };

/** Encodings in which any file is UTF-8 by its bytes, too. */
const SEVEN_BITS = new Set(['ISO-2022-JP', 'UTF-16LE', 'UTF-16BE']);

/**
 * Reads a document's file: one called `.html`, `.htm` or `.xhtml` as UTF-8 if it is, else as a browser does, by its
 * byte order mark or the encoding that it declares; any other as text in UTF-8, or as its byte order mark says.
 *
 * @throws {Error} where the file cannot be read, or a text is in no such encoding
 */
export function readDocumentFile(path: string): FileContents {
  const bytes = readFileSync(path);
  if (/\.x?html?$/i.test(path)) {
    const declared = sniffHTMLEncoding(bytes);
    // Tools that save pages write UTF-8 and leave the declaration; by chance no other text is valid UTF-8.
    const encoding = isUtf8(bytes) && !SEVEN_BITS.has(declared) ? 'UTF-8' : declared;
    return { html: new TextDecoder(encoding).decode(bytes) };
  }
  const mark = markedEncoding(bytes);
  if (mark === 'utf-8' && !isUtf8(bytes)) throw new Error('neither UTF-8 nor UTF-16 with a byte order mark');
  return { text: new TextDecoder(mark).decode(bytes) };
}

function markedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
