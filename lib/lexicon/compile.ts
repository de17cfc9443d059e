import { CLASSES, SINGLE } from '../text/characters.ts';
import { type Section, writeBlob } from './blob.ts';
import { FormTrie, type TrieNode } from './form-trie.ts';
import { checkOf, FILTER_BITS, filterSlot, SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { FORM_FLAGS } from './layout.ts';
import { numberOf, SenseTable } from './sense-table.ts';
import type { NameEntry } from './types.ts';

/**
 * Compiles surface forms into the shipped blob.
 *
 * Forms that fold to the same tokens share their place; where one leader has the same form twice the
 * stronger kind stays (full over variant over short).
 */
export function compileLexicon(entries: Iterable<NameEntry>): Uint8Array {
  const trie = new FormTrie();
  for (const entry of entries) trie.add(entry);
  return writeBlob(layOut(trie));
}

/** Puts tokens into hash buckets and nodes into breadth-first order, and everything into arrays. */
function layOut({ root, forms, smallStarts }: FormTrie): Section[] {
  const words = new Set<string>();
  const firstWords = new Map<string, TrieNode>();
  collect(root, words);
  for (const [word, node] of root.children) firstWords.set(word, node);

  // Single characters have ids of their own, from 1 on, and no hash: see `singleIds`.
  const singles = [...words].filter(isSingle);
  const ids = new Map(singles.map((word, i) => [word, i + 1]));
  const hashed = [...words].filter((word) => !isSingle(word)).map((word) => ({ word, ...hashWord(word) }));
  // About four tokens a bucket: fewer buckets are faster to load, and the checks lie side by side.
  const bucketBits = Math.max(4, 30 - Math.clz32(Math.max(1, hashed.length - 1)));
  hashed.sort((x, y) => (x.a >>> (32 - bucketBits)) - (y.a >>> (32 - bucketBits)) || x.b - y.b);
  const bucketSizes = new Uint8Array(1 << bucketBits);
  const checks = new Uint32Array(hashed.length);
  for (const [i, token] of hashed.entries()) {
    const bucket = token.a >>> (32 - bucketBits);
    bucketSizes[bucket] = (bucketSizes[bucket] ?? 0) + 1;
    checks[i] = checkOf(token.b);
    ids.set(token.word, singles.length + 1 + i);
  }

  const id = (word: string) => ids.get(word) ?? 0;
  const nodes: TrieNode[] = [root];
  const nodeTokens: number[] = [0];
  const childCounts: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const children = [...(nodes[i]?.children ?? [])].sort(([x], [y]) => id(x) - id(y));
    childCounts.push(children.length);
    let before = 0;
    for (const [word, child] of children) {
      nodes.push(child);
      nodeTokens.push(id(word) - before); // differences compress better
      before = id(word);
    }
  }

  const senseTable = new SenseTable();
  const endings = new Map<number, number>();
  const endingIds = nodes.map((node, i) => {
    const ending = senseTable.setOf(node.senses) * 256 + flagsOf(node);
    // Where nothing ends something goes on: there one child goes without saying.
    if (ending === 0 && i > 0) childCounts[i] = (childCounts[i] ?? 0) - 1;
    return numberOf(endings, ending);
  });
  const lefts: number[] = [];
  for (const [i, node] of nodes.entries()) {
    for (const left of node.left) {
      lefts.push(
        i,
        senseTable.setOf([{ sense: left.sense, langs: null }]),
        left.particles.length,
        ...left.particles.map(id),
      );
    }
  }

  return [
    Uint32Array.of(forms, bucketBits, words.size),
    buildFilter(firstWords),
    bucketSizes,
    checks,
    Uint32Array.from(nodeTokens),
    Uint32Array.from(childCounts),
    Uint32Array.from(endings.keys(), (ending) => Math.floor(ending / 256)),
    Uint8Array.from(endings.keys(), (ending) => ending % 256),
    Uint32Array.from(endingIds),
    Uint32Array.from(lefts),
    ...senseTable.sections(),
    singles.join(''),
    ...firstSingles(firstWords),
    [...smallStarts].map(([lang, starts]) => `${lang} ${[...starts].join('')}`).join('\n'),
  ];
}

function flagsOf(node: TrieNode): number {
  const short =
    node.senses.length > 0 && node.senses.every(({ sense }) => sense.kind === 'leader' && sense.form === 'short');
  const gated = node.senses.some(({ langs }) => langs !== null);
  return node.flags | (short ? FORM_FLAGS.short : 0) | (gated ? FORM_FLAGS.gated : 0);
}

function collect(node: TrieNode, words: Set<string>): void {
  for (const [word, child] of node.children) {
    words.add(word);
    for (const left of child.left) for (const particle of left.particles) words.add(particle);
    collect(child, words);
  }
}

function hashWord(word: string): { a: number; b: number } {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < word.length; i++) {
    a = stepA(a, word.charCodeAt(i));
    b = stepB(b, word.charCodeAt(i));
  }
  return { a, b };
}

/**
 * The filter says of a token's first three folded units whether any form may begin so. Endings
 * change the tail of a short name within these three ("Мэй", "Мэя"): there every letter passes.
 */
function buildFilter(firstWords: ReadonlyMap<string, TrieNode>): Uint8Array {
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  const set = (first: number, second: number, third: number) => {
    const slot = filterSlot(first, second, third);
    filter[slot >>> 3] = (filter[slot >>> 3] ?? 0) | (1 << (slot & 7));
  };
  for (const [word, node] of firstWords) {
    const [x, y, z] = [word.charCodeAt(0), word.charCodeAt(1) || 0, word.charCodeAt(2) || 0];
    if (CLASSES[x] === SINGLE) {
      for (const second of node.children.keys()) {
        const unit = second.charCodeAt(0);
        set(x, CLASSES[unit] === SINGLE ? unit : 0, 1);
      }
      set(x, 0, 1);
      continue;
    }
    set(x, y, z);
    if (word.length > 3) continue;
    for (const last of alphabetOf(x)) {
      if (word.length === 2) set(x, y, last);
      else if (word.length === 3) set(x, y, last);
      else set(x, last, 0);
    }
  }
  return filter;
}

const ALPHABETS = [
  [0x61, 0x7a],
  [0x3b1, 0x3c9],
  [0x430, 0x45f],
] as const;

function alphabetOf(unit: number): number[] {
  const range = ALPHABETS.find(([first, last]) => unit >= first && unit <= last);
  if (range === undefined) return [];
  return Array.from({ length: range[1] - range[0] + 1 }, (_, i) => range[0] + i);
}

/** Characters that begin forms, and those of them that are forms by themselves. */
function firstSingles(firstWords: ReadonlyMap<string, TrieNode>): [string, string] {
  const first = [...firstWords].filter(([word]) => isSingle(word));
  const alone = first.filter(([, node]) => (node.flags & FORM_FLAGS.terminal) !== 0);
  return [first.map(([word]) => word).join(''), alone.map(([word]) => word).join('')];
}

function isSingle(word: string): boolean {
  return word.length === 1 && CLASSES[word.charCodeAt(0)] === SINGLE;
}
