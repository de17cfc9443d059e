import { writeBlob } from './blob.ts';
import { layOut } from './lay-out.ts';
import { plainTrie } from './plain-trie.ts';
import { readShipped, writeShipped } from './shipped.ts';
import type { NameEntry } from './types.ts';

/**
 * Compiles surface forms into the blob that is loaded.
 *
 * Forms that fold to the same tokens share their place; where one leader has the same form twice the
 * stronger kind stays (full over variant over short).
 *
 * @param subjects whose numbers are given beforehand, so that a shipped lexicon need not name them; see `subjectOf`
 */
export function compileLexicon(entries: Iterable<NameEntry>, subjects: readonly string[] = []): Uint8Array {
  return writeBlob(layOut(plainTrie(entries, subjects)));
}

/** The same forms, to be packed and shipped; `unshipLexicon` makes of it what `compileLexicon` would have. */
export function shipLexicon(entries: Iterable<NameEntry>, subjects: readonly string[]): Uint8Array {
  return writeShipped(plainTrie(entries, subjects));
}

/**
 * The blob that is loaded, from one that was shipped.
 *
 * @param subjects those that it was made with
 * @throws {LexiconFormatError} when it is of another version, or damaged
 */
export function unshipLexicon(shipped: Uint8Array, subjects: readonly string[]): Uint8Array {
  return writeBlob(layOut(readShipped(shipped, subjects)));
}
