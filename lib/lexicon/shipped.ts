import { BlobReader, writeBlob } from './blob.ts';
import type { PlainTrie } from './plain-trie.ts';

/** Bytes of a node: three of its token, three of what ends there, side by side since they come again together. */
const NODE_BYTES = 6;

/**
 * Writes a trie to be packed and shipped: a fifth smaller so than the laid-out lexicon, whose hashes do not compress.
 *
 * @returns a blob without the subjects of the senses, which whoever reads it knows
 */
export function writeShipped(trie: PlainTrie): Uint8Array {
  const { counts, codes, gateIds, gates } = trie.senses;
  const nodes = new Uint8Array(trie.tokens.length * NODE_BYTES);
  for (let node = 0; node < trie.tokens.length; node++) {
    putNumber(nodes, node * NODE_BYTES, trie.tokens[node] ?? 0);
    putNumber(nodes, node * NODE_BYTES + 3, trie.endings[node] ?? 0);
  }
  return writeBlob([
    Uint32Array.of(trie.forms),
    trie.singles,
    ...frontCoded(trie.words),
    nodes,
    trie.children,
    trie.endingSets,
    trie.endingFlags,
    trie.lefts,
    counts,
    codes,
    gateIds,
    gates.join('\n'),
    trie.smallStarts,
  ]);
}

/**
 * Reads a trie that `writeShipped` has written.
 *
 * @param subjects those that it was made with
 * @throws {LexiconFormatError} when it is of another version, or damaged
 */
export function readShipped(blob: Uint8Array, subjects: readonly string[]): PlainTrie {
  const reader = new BlobReader(blob);
  const [forms = 0] = reader.numbers();
  const singles = reader.text();
  const words = fromFrontCoded(reader.bytes(), reader.text());
  const nodes = reader.bytes();
  const children = reader.numbers();
  const tokens = new Uint32Array(children.length);
  const endings = new Uint32Array(children.length);
  for (let node = 0; node < children.length; node++) {
    tokens[node] = numberAt(nodes, node * NODE_BYTES);
    endings[node] = numberAt(nodes, node * NODE_BYTES + 3);
  }
  return {
    forms,
    singles,
    words,
    tokens,
    children,
    endings,
    endingSets: reader.numbers(),
    endingFlags: reader.bytes(),
    lefts: reader.numbers(),
    senses: {
      counts: reader.numbers(),
      codes: reader.numbers(),
      gateIds: reader.numbers(),
      gates: reader.text().split('\n'),
      subjects,
    },
    smallStarts: reader.text(),
  };
}

function putNumber(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
}

function numberAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}

/** Of sorted words how many units each shares with the one before, and the rest, one a line. */
function frontCoded(words: readonly string[]): [Uint8Array, string] {
  const shared = new Uint8Array(words.length);
  const rests = words.map((word, i) => {
    const before = words[i - 1] ?? '';
    let n = 0;
    while (n < 255 && n < word.length && word.charCodeAt(n) === before.charCodeAt(n)) n++;
    // Half a character cannot be written.
    if (n > 0 && /[\ud800-\udbff]/.test(word.charAt(n - 1))) n--;
    shared[i] = n;
    return word.slice(n);
  });
  return [shared, rests.join('\n')];
}

function fromFrontCoded(shared: Uint8Array, rests: string): string[] {
  if (shared.length === 0) return [];
  let word = '';
  return rests.split('\n').map((rest, i) => {
    word = word.slice(0, shared[i] ?? 0) + rest;
    return word;
  });
}
