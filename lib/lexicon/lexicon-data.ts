import { BlobReader } from './blob.ts';
import { BLOOM_WORD_BITS, bloomMask, bloomWord } from './hash.ts';
import { NODE } from './layout.ts';
import { readSenses } from './sense-table.ts';
import { startTable } from './starts.ts';
import type { Sense } from './types.ts';

/** Forms that are valid with particles to the left of their core ("von der" before "Leyen"). */
interface LeftForm {
  readonly set: number;
  /** Token ids from left to right. */
  readonly particles: readonly number[];
}

/** The arrays that matching runs on. Token ids count from 1, nodes from 0, the root. */
export interface LoadedLexicon {
  readonly forms: number;
  /** By the first three folded units; see `buildFilter` in `compile.ts`. */
  readonly prefixes: Uint8Array;
  /** By the hash of whole first tokens; see `bloomWord`. */
  readonly bloom: Int32Array;
  /** Bucket `a >>> bucketShift` holds the checks from `buckets[i]` to before `buckets[i + 1]`. */
  readonly buckets: Uint32Array;
  readonly bucketShift: number;
  /** The check of each token (`checkOf`), by its id less `firstHashed`. */
  readonly checks: Uint32Array;
  readonly firstHashed: number;
  /** The token id of each Han, kana and Hangul character; 0 where no form holds it. */
  readonly singleIds: Uint16Array;
  readonly nodes: Uint32Array;
  /** The node after the first token, by token id; 0 where no form begins with it. */
  readonly rootNodes: Uint32Array;
  /** The forms with particles to the left whose cores end at a node. */
  lefts(node: number): readonly LeftForm[];
  /** `START` of each UTF-16 unit, for pages in a language. */
  starts(lang: string | undefined): Uint8Array;
  /** The senses of a set that hold on pages in a language. */
  senses(set: number, lang: string | undefined): readonly Sense[];
}

/** Reads the sections in the order in which `compile.ts` lays them out. */
export function readLexicon(blob: Uint8Array): LoadedLexicon {
  const reader = new BlobReader(blob);
  const [forms = 0, bucketBits = 4, tokens = 0] = reader.numbers();
  // Copied, as the rest is: the blob itself need not stay in memory.
  const prefixes = reader.bytes().slice();
  const buckets = runningSum(reader.bytes(), 0);
  const checks = reader.numbers();
  const trie = readTrie(reader, checks, tokens);
  const leftNumbers = reader.numbers();
  const senses = readSenses(reader);
  const singleIds = new Uint16Array(0x10000);
  const singles = reader.text();
  for (let i = 0; i < singles.length; i++) singleIds[singles.charCodeAt(i)] = i + 1;
  const [starting, alone] = [reader.text(), reader.text()];
  const smallStarts = new Map(
    reader
      .text()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const tables = new Map<string, Uint8Array>();
  return {
    forms,
    prefixes,
    bloom: trie.bloom,
    buckets,
    bucketShift: 32 - bucketBits,
    checks,
    firstHashed: trie.firstHashed,
    singleIds,
    nodes: trie.nodes,
    rootNodes: trie.rootNodes,
    lefts: leftReader(leftNumbers),
    senses,
    starts(lang) {
      const small = (smallStarts.get('*') ?? '') + (lang === undefined ? '' : (smallStarts.get(lang) ?? ''));
      let table = tables.get(small);
      if (table === undefined) {
        table = startTable(starting, alone, small);
        tables.set(small, table);
      }
      return table;
    },
  };
}

interface Trie {
  readonly nodes: Uint32Array;
  readonly rootNodes: Uint32Array;
  readonly bloom: Int32Array;
  readonly firstHashed: number;
}

/**
 * Makes nodes of steps between sibling tokens, numbers of children (less one where nothing ends), and
 * what ends there: a set and flags, which go together so often that they lie in a table. One loop, over
 * the bytes as they lie: it runs cold each time the background wakes, and every further loop would have
 * to be warmed up anew.
 */
function readTrie(reader: BlobReader, checks: Uint32Array, tokens: number): Trie {
  const [step0, step1, step2] = reader.planes();
  const [children0, children1, children2] = reader.planes();
  const sets = reader.numbers();
  const flags = reader.bytes();
  const [ending0, ending1, ending2] = reader.planes();
  const count = ending0.length;
  // One more, empty, node bounds the last one's children.
  const nodes = new Uint32Array((count + 1) * NODE.size);
  const rootNodes = new Uint32Array(tokens + 1);
  const bloom = new Int32Array(1 << BLOOM_WORD_BITS);
  const firstHashed = tokens - checks.length + 1;
  let parent = 0;
  let left = (children0[0] ?? 0) | ((children1[0] ?? 0) << 8) | ((children2[0] ?? 0) << 16);
  let token = 0;
  nodes[NODE.firstChild] = 1;
  for (let node = 1, at = NODE.size; node < count; node++, at += NODE.size) {
    // Nodes lie in the order of their parents: pass over those without children.
    while (left === 0) {
      parent++;
      left = (children0[parent] ?? 0) | ((children1[parent] ?? 0) << 8) | ((children2[parent] ?? 0) << 16);
      if (nodes[parent * NODE.size + NODE.form] === 0) left++;
      nodes[parent * NODE.size + NODE.firstChild] = node;
      token = 0;
    }
    left--;
    token += (step0[node] ?? 0) | ((step1[node] ?? 0) << 8) | ((step2[node] ?? 0) << 16);
    nodes[at + NODE.token] = token;
    const ending = (ending0[node] ?? 0) | ((ending1[node] ?? 0) << 8) | ((ending2[node] ?? 0) << 16);
    nodes[at + NODE.form] = ((sets[ending] ?? 0) << 8) | (flags[ending] ?? 0);
    if (parent > 0) continue;
    rootNodes[token] = node;
    if (token < firstHashed) continue;
    const check = checks[token - firstHashed] ?? 0;
    const word = bloomWord(check);
    bloom[word] = (bloom[word] ?? 0) | bloomMask(check);
  }
  for (parent++; parent <= count; parent++) nodes[parent * NODE.size + NODE.firstChild] = count;
  return { nodes, rootNodes, bloom, firstHashed };
}

/** `out[i]` is the sum of what stands before item `i`, plus `base`; one item longer than the input. */
function runningSum(sizes: Uint32Array | Uint8Array, base: number): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  let sum = base;
  for (let i = 0; i < sizes.length; i++) {
    sums[i] = sum;
    sum += sizes[i] ?? 0;
  }
  sums[sizes.length] = sum;
  return sums;
}

/** Few pages name anybody with particles: they are sorted by node when the first is met. */
function leftReader(numbers: Uint32Array): (node: number) => readonly LeftForm[] {
  let byNode: Map<number, LeftForm[]> | null = null;
  return (node) => {
    byNode ??= leftsByNode(numbers);
    return byNode.get(node) ?? [];
  };
}

function leftsByNode(numbers: Uint32Array): Map<number, LeftForm[]> {
  const lefts = new Map<number, LeftForm[]>();
  for (let i = 0; i < numbers.length; ) {
    const node = numbers[i] ?? 0;
    const end = i + 3 + (numbers[i + 2] ?? 0);
    const form: LeftForm = { set: numbers[i + 1] ?? 0, particles: Array.from(numbers.subarray(i + 3, end)) };
    const forms = lefts.get(node);
    if (forms === undefined) lefts.set(node, [form]);
    else forms.push(form);
    i = end;
  }
  return lefts;
}
