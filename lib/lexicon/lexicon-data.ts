import { BlobReader } from './blob.ts';
import { BLOOM_WORD_BITS, bloomMask, bloomWord } from './hash.ts';
import { startTable } from './starts.ts';
import type { Sense } from './types.ts';

/** Longer names are not stored: no form needs more, and it bounds the walk. */
export const MOST_TOKENS = 12;

/** What is known of the forms that end at a node. */
export const FORM_FLAGS = {
  terminal: 1,
  /** Forms that begin with a particle which may stand to the left of the match. */
  left: 2,
  /** At least one form is an acronym, to be found in capitals only … */
  acronym: 4,
  /** … and at least one is not. */
  word: 8,
  /** A series: later words may be small ("Victory day"). */
  anyCase: 16,
  /** The form begins with a small letter or a digit ("парад Победы"). */
  smallStart: 32,
  /** All senses are short forms. */
  short: 64,
} as const;

/** Forms that are valid with particles to the left of their core ("von der" before "Leyen"). */
export interface LeftForm {
  readonly set: number;
  /** Token ids from left to right. */
  readonly particles: readonly number[];
}

/** A node takes three numbers of `LoadedLexicon.nodes`, so that one read of memory brings all. */
export const NODE = {
  /** The token that leads to the node. */
  token: 0,
  /** Where its children begin; they lie together by rising token, up to the next node's children. */
  firstChild: 1,
  /** `set of senses << 8 | FORM_FLAGS`. */
  form: 2,
  size: 3,
} as const;

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
  /** Lane B of the hash of each token, by its id less `firstHashed`. */
  readonly checks: Uint32Array;
  readonly firstHashed: number;
  /** The token id of each Han, kana and Hangul character; 0 where no form holds it. */
  readonly singleIds: Uint16Array;
  readonly nodes: Uint32Array;
  /** The node after the first token, by token id; 0 where no form begins with it. */
  readonly rootNodes: Uint32Array;
  readonly lefts: ReadonlyMap<number, readonly LeftForm[]>;
  /** `START` of each UTF-16 unit, for pages in a language. */
  starts(lang: string | undefined): Uint8Array;
  /** The senses of a set, made when first asked for. */
  senses(set: number): readonly Sense[];
}

/** Reads the sections in the order in which `compile.ts` lays them out. */
export function readLexicon(blob: Uint8Array): LoadedLexicon {
  const reader = new BlobReader(blob);
  const [forms = 0, bucketBits = 4, tokens = 0] = reader.numbers();
  // Copied, as the rest is: the blob itself need not stay in memory.
  const prefixes = reader.bytes().slice();
  const buckets = runningSum(reader.numbers(), 0);
  const checks = reader.numbers().slice();
  const { nodes, rootNodes } = readNodes(reader, tokens + 1);
  const lefts = readLefts(reader.numbers());
  const senses = senseReader(reader);
  const singleIds = new Uint16Array(0x10000);
  const singles = reader.text();
  for (let i = 0; i < singles.length; i++) singleIds[singles.charCodeAt(i)] = i + 1;
  const firstHashed = singles.length + 1;
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
    bloom: buildBloom(checks, rootNodes, firstHashed),
    buckets,
    bucketShift: 32 - bucketBits,
    checks,
    firstHashed,
    singleIds,
    nodes,
    rootNodes,
    lefts,
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

function readNodes(reader: BlobReader, tokenIds: number): { nodes: Uint32Array; rootNodes: Uint32Array } {
  const tokenSteps = reader.numbers();
  const childCounts = reader.numbers();
  const flags = reader.bytes();
  const sets = reader.numbers();
  const count = tokenSteps.length;
  // One more, empty, node bounds the last one's children.
  const nodes = new Uint32Array((count + 1) * NODE.size);
  const rootNodes = new Uint32Array(tokenIds);
  let child = 1;
  for (let node = 0, at = 0; node < count; node++, at += NODE.size) {
    nodes[at + NODE.firstChild] = child;
    nodes[at + NODE.form] = ((sets[node] ?? 0) << 8) | (flags[node] ?? 0);
    let token = 0;
    for (const last = child + (childCounts[node] ?? 0); child < last; child++) {
      token += tokenSteps[child] ?? 0;
      nodes[child * NODE.size] = token;
      if (node === 0) rootNodes[token] = child;
    }
  }
  nodes[count * NODE.size + NODE.firstChild] = child;
  return { nodes, rootNodes };
}

function buildBloom(checks: Uint32Array, rootNodes: Uint32Array, firstHashed: number): Int32Array {
  const bloom = new Int32Array(1 << BLOOM_WORD_BITS);
  for (let i = 0; i < checks.length; i++) {
    if (rootNodes[i + firstHashed] === 0) continue;
    const check = checks[i] ?? 0;
    const word = bloomWord(check);
    bloom[word] = (bloom[word] ?? 0) | bloomMask(check);
  }
  return bloom;
}

/** `out[i]` is the sum of what stands before item `i`, plus `base`; one item longer than the input. */
function runningSum(sizes: Uint32Array, base: number): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  let sum = base;
  for (let i = 0; i < sizes.length; i++) {
    sums[i] = sum;
    sum += sizes[i] ?? 0;
  }
  sums[sizes.length] = sum;
  return sums;
}

function readLefts(numbers: Uint32Array): Map<number, LeftForm[]> {
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

const FORMS = ['short', 'variant', 'full'] as const;

/** Most pages name few of the people in the lexicon: senses are made when they are met. */
function senseReader(reader: BlobReader): (set: number) => readonly Sense[] {
  const sizes = runningSum(reader.numbers(), 0);
  const items = reader.numbers();
  const subjectBytes = reader.bytes().slice();
  let subjects: string[] | null = null;
  const made: (readonly Sense[] | undefined)[] = Array.from({ length: sizes.length });
  return (set) => {
    const known = made[set];
    if (known !== undefined) return known;
    subjects ??= new TextDecoder().decode(subjectBytes).split('\n');
    const names = subjects;
    const senses = Array.from(items.subarray(sizes[set], sizes[set + 1]), (code): Sense => {
      const id = (names[code >>> 2] ?? '').slice(2);
      const form = FORMS[code & 3];
      return form === undefined ? { kind: 'series', series: id } : { kind: 'leader', leader: id, form };
    });
    made[set] = senses;
    return senses;
  };
}
