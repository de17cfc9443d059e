import { CLASSES, LETTER } from '../text/characters.ts';
import { BlobReader } from './blob.ts';
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
  /** The form begins with a small letter ("парад Победы"). */
  smallStart: 32,
} as const;

/** What a unit can begin; see `LoadedLexicon.starts`. */
export const START = { none: 0, capital: 1, caseless: 2, single: 3, small: 4 } as const;

/** Forms that are valid with particles to the left of their core ("von der" before "Leyen"). */
export interface LeftForm {
  readonly set: number;
  /** Token ids from left to right. */
  readonly particles: readonly number[];
}

/** The arrays that matching runs on. Token ids and nodes count from 1 and 0; see `compile.ts`. */
export interface LoadedLexicon {
  readonly forms: number;
  readonly filter: Uint8Array;
  /** Bucket `a >>> bucketShift` holds the token ids from `buckets[i]` to before `buckets[i + 1]`. */
  readonly buckets: Uint32Array;
  readonly bucketShift: number;
  readonly checks: Uint32Array;
  /** The token that leads to each node; the children of a node lie together in rising order. */
  readonly nodeTokens: Uint32Array;
  readonly firstChild: Uint32Array;
  /** The node after the first token, by token id; 0 where no form begins with it. */
  readonly rootNodes: Uint32Array;
  readonly flags: Uint8Array;
  readonly senseSets: Uint32Array;
  readonly lefts: ReadonlyMap<number, readonly LeftForm[]>;
  /** `START` of each UTF-16 unit, for pages in a language. */
  starts(lang: string | undefined): Uint8Array;
  /** The senses of a set, made when first asked for. */
  senses(set: number): readonly Sense[];
}

/** Reads the sections in the order in which `compile.ts` lays them out. */
export function readLexicon(blob: Uint8Array): LoadedLexicon {
  const reader = new BlobReader(blob);
  const [forms = 0, bucketBits = 4] = reader.numbers();
  const filter = reader.bytes();
  const buckets = runningSum(reader.numbers(), 1);
  const checks = reader.numbers();
  const nodeTokens = reader.numbers();
  const firstChild = runningSum(reader.numbers(), 1);
  const flags = reader.bytes();
  const senseSets = reader.numbers();
  const lefts = readLefts(reader.numbers());
  const setSizes = runningSum(reader.numbers(), 0);
  const setItems = reader.numbers();
  const subjects = reader.text().split('\n');
  const singles = reader.text();
  const smallStarts = new Map(
    reader
      .text()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );

  const rootNodes = new Uint32Array(checks.length);
  for (let node = 0; node + 1 < firstChild.length; node++) {
    let token = 0;
    for (let child = firstChild[node] ?? 0; child < (firstChild[node + 1] ?? 0); child++) {
      token += nodeTokens[child] ?? 0;
      nodeTokens[child] = token;
      if (node === 0) rootNodes[token] = child;
    }
  }

  const startTables = new Map<string, Uint8Array>();
  const setCache: (readonly Sense[] | undefined)[] = [];
  return {
    forms,
    filter,
    buckets,
    bucketShift: 32 - bucketBits,
    checks,
    nodeTokens,
    firstChild,
    rootNodes,
    flags,
    senseSets,
    lefts,
    starts(lang) {
      const small = (smallStarts.get('*') ?? '') + (lang === undefined ? '' : (smallStarts.get(lang) ?? ''));
      let table = startTables.get(small);
      if (table === undefined) {
        table = startTable(singles, small);
        startTables.set(small, table);
      }
      return table;
    },
    senses(set) {
      const known = setCache[set];
      if (known !== undefined) return known;
      const made = Array.from(setItems.subarray(setSizes[set], setSizes[set + 1]), (code) =>
        decodeSense(code, subjects),
      );
      setCache[set] = made;
      return made;
    },
  };
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
    const [node = 0, set = 0, count = 0] = numbers.subarray(i, i + 3);
    const forms = lefts.get(node) ?? [];
    forms.push({ set, particles: [...numbers.subarray(i + 3, i + 3 + count)] });
    lefts.set(node, forms);
    i += 3 + count;
  }
  return lefts;
}

const FORMS = ['short', 'variant', 'full'] as const;

function decodeSense(code: number, subjects: readonly string[]): Sense {
  const id = (subjects[code >>> 2] ?? '').slice(2);
  const form = FORMS[code & 3];
  return form === undefined ? { kind: 'series', series: id } : { kind: 'leader', leader: id, form };
}

/** Letters of scripts with case, by folded first unit: a name begins with a capital there. */
const CASED = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x531, 0x556],
  [0x10a0, 0x10c5],
  [0x13a0, 0x13f5],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0xa640, 0xa69d],
  [0xa722, 0xa7ff],
  [0xff21, 0xff3a],
] as const;

const CASELESS = [
  [0x5d0, 0x5f2],
  [0x620, 0x6d5],
  [0x6ee, 0x7ff],
  [0x8a0, 0x8c9],
  [0x900, 0x109f],
  [0x10d0, 0x10ff],
  [0x1200, 0x139f],
  [0x1780, 0x17ff],
  [0xfb1d, 0xfdfb],
  [0xfe70, 0xfefc],
] as const;

let base: Uint8Array | null = null;

function startTable(singles: string, small: string): Uint8Array {
  base ??= baseStarts();
  const table = base.slice();
  for (let i = 0; i < singles.length; i++) table[singles.charCodeAt(i)] = START.single;
  for (let i = 0; i < small.length; i++) table[small.charCodeAt(i)] = START.small;
  return table;
}

function baseStarts(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of CASELESS) {
    for (let unit = first; unit <= last; unit++) if (CLASSES[unit] === LETTER) table[unit] = START.caseless;
  }
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit++) {
      const character = String.fromCharCode(unit);
      if (CLASSES[unit] === LETTER && character !== character.toLowerCase()) table[unit] = START.capital;
    }
  }
  return table;
}
