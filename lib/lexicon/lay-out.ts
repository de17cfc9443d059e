import { CLASSES, SINGLE } from '../text/characters.ts';
import type { Section } from './blob.ts';
import { checkOf, FILTER_BITS, filterSlot, SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { FORM_FLAGS } from './layout.ts';
import type { PlainTrie } from './plain-trie.ts';

/** Puts tokens into hash buckets and nodes into the order that follows from it: the sections that `readLexicon` reads. */
export function layOut(trie: PlainTrie): Section[] {
  const { bucketBits, bucketSizes, checks, ids } = hashed(trie);
  const firstChild = firstChildren(trie.children);
  const order = reordered(trie, firstChild, ids);
  const places = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) places[order[i] ?? 0] = i;

  const steps = new Uint32Array(order.length);
  const children = new Uint32Array(order.length);
  const endings = new Uint32Array(order.length);
  let [parent, left, before] = [0, trie.children[0] ?? 0, 0];
  for (let i = 0; i < order.length; i++) {
    const node = order[i] ?? 0;
    const ending = trie.endings[node] ?? 0;
    endings[i] = ending;
    // Where nothing ends something goes on: there one child goes without saying.
    const open = i > 0 && trie.endingSets[ending] === 0 && trie.endingFlags[ending] === 0;
    children[i] = (trie.children[node] ?? 0) - (open ? 1 : 0);
    if (i === 0) continue;
    while (left === 0) {
      left = trie.children[order[++parent] ?? 0] ?? 0;
      before = 0;
    }
    left--;
    const id = ids[trie.tokens[node] ?? 0] ?? 0;
    steps[i] = id - before; // differences compress better
    before = id;
  }
  const { counts, codes, gateIds, gates, subjects } = trie.senses;
  return [
    Uint32Array.of(trie.forms, bucketBits, ids.length - 1),
    buildFilter(trie, firstChild),
    bucketSizes,
    checks,
    steps,
    children,
    trie.endingSets,
    trie.endingFlags,
    endings,
    relabelled(trie.lefts, places, ids),
    counts,
    codes,
    gateIds,
    `${gates.join('\n')}\n\n${subjects.join('\n')}`,
    trie.singles,
    ...firstSingles(trie),
    trie.smallStarts,
  ];
}

interface Hashed {
  readonly bucketBits: number;
  readonly bucketSizes: Uint8Array;
  readonly checks: Uint32Array;
  /** The new id of each token, by the one that it has in the trie. Single characters keep theirs: they have no hash. */
  readonly ids: Uint32Array;
}

function hashed({ singles, words }: PlainTrie): Hashed {
  // About four tokens a bucket: fewer buckets are faster to load, and the checks lie side by side.
  const bucketBits = Math.max(4, 30 - Math.clz32(Math.max(1, words.length - 1)));
  const [buckets, bs] = [new Uint32Array(words.length), new Int32Array(words.length)];
  const bucketSizes = new Uint8Array(1 << bucketBits);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    let a = SEED_A;
    let b = SEED_B;
    for (let k = 0; k < word.length; k++) {
      a = stepA(a, word.charCodeAt(k));
      b = stepB(b, word.charCodeAt(k));
    }
    const bucket = a >>> (32 - bucketBits);
    buckets[i] = bucket;
    bs[i] = b;
    bucketSizes[bucket] = (bucketSizes[bucket] ?? 0) + 1;
  }
  const order = inBuckets(buckets, bucketSizes, bs);
  const checks = new Uint32Array(words.length);
  const ids = new Uint32Array(singles.length + words.length + 1);
  for (let i = 0; i <= singles.length; i++) ids[i] = i;
  for (let i = 0; i < order.length; i++) {
    const word = order[i] ?? 0;
    checks[i] = checkOf(bs[word] ?? 0);
    ids[singles.length + 1 + word] = singles.length + 1 + i;
  }
  return { bucketBits, bucketSizes, checks, ids };
}

/** The words by bucket, and by their second hash within it: a sort that compares only the few of one bucket. */
function inBuckets(buckets: Uint32Array, sizes: Uint8Array, bs: Int32Array): Uint32Array {
  const ends = new Uint32Array(sizes.length);
  for (let bucket = 1; bucket < sizes.length; bucket++) {
    ends[bucket] = (ends[bucket - 1] ?? 0) + (sizes[bucket - 1] ?? 0);
  }
  const begins = ends.slice();
  const order = new Uint32Array(buckets.length);
  for (let word = 0; word < buckets.length; word++) {
    const bucket = buckets[word] ?? 0;
    const begin = begins[bucket] ?? 0;
    let at = ends[bucket] ?? 0;
    ends[bucket] = at + 1;
    for (; at > begin && (bs[order[at - 1] ?? 0] ?? 0) > (bs[word] ?? 0); at--) order[at] = order[at - 1] ?? 0;
    order[at] = word;
  }
  return order;
}

/** Where each node's children begin; they end where the next one's do. */
function firstChildren(children: Uint32Array): Uint32Array {
  const first = new Uint32Array(children.length + 1);
  let next = 1;
  for (let node = 0; node < children.length; node++) {
    first[node] = next;
    next += children[node] ?? 0;
  }
  first[children.length] = next;
  return first;
}

/** The nodes breadth-first again, children by their tokens' new ids. */
function reordered({ tokens }: PlainTrie, firstChild: Uint32Array, ids: Uint32Array): Uint32Array {
  const order = new Uint32Array(tokens.length);
  const idOf = (node: number) => ids[tokens[node] ?? 0] ?? 0;
  // The root has thousands of children, and each token once: no need to compare them.
  const roots = new Uint32Array(ids.length);
  for (let node = 1; node < (firstChild[1] ?? 0); node++) roots[idOf(node)] = node;
  let end = 1;
  for (const node of roots) if (node !== 0) order[end++] = node;
  for (let i = 1; i < end; i++) {
    const node = order[i] ?? 0;
    const begin = end;
    for (let child = firstChild[node] ?? 0; child < (firstChild[node + 1] ?? 0); child++) {
      const id = idOf(child);
      let at = end++;
      for (; at > begin && idOf(order[at - 1] ?? 0) > id; at--) order[at] = order[at - 1] ?? 0;
      order[at] = child;
    }
  }
  return order;
}

function relabelled(lefts: Uint32Array, places: Uint32Array, ids: Uint32Array): Uint32Array {
  const same = lefts.slice();
  for (let i = 0; i < lefts.length; ) {
    const end = i + 3 + (lefts[i + 2] ?? 0);
    same[i] = places[lefts[i] ?? 0] ?? 0;
    for (let k = i + 3; k < end; k++) same[k] = ids[lefts[k] ?? 0] ?? 0;
    i = end;
  }
  return same;
}

/**
 * The filter says of a token's first three folded units whether any form may begin so. Endings
 * change the tail of a short name within these three ("Мэй", "Мэя"): there every letter passes.
 */
function buildFilter(trie: PlainTrie, firstChild: Uint32Array): Uint8Array {
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  const set = (first: number, second: number, third: number) => {
    const slot = filterSlot(first, second, third);
    filter[slot >>> 3] = (filter[slot >>> 3] ?? 0) | (1 << (slot & 7));
  };
  for (let node = 1; node <= (trie.children[0] ?? 0); node++) {
    const word = wordOf(trie, trie.tokens[node] ?? 0);
    const [x, y, z] = [word.charCodeAt(0), word.charCodeAt(1) || 0, word.charCodeAt(2) || 0];
    if (CLASSES[x] === SINGLE) {
      for (let child = firstChild[node] ?? 0; child < (firstChild[node + 1] ?? 0); child++) {
        const unit = wordOf(trie, trie.tokens[child] ?? 0).charCodeAt(0);
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

function wordOf({ singles, words }: PlainTrie, id: number): string {
  return id <= singles.length ? singles.charAt(id - 1) : (words[id - 1 - singles.length] ?? '');
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
function firstSingles({ singles, tokens, children, endings, endingFlags }: PlainTrie): [string, string] {
  let [first, alone] = ['', ''];
  for (let node = 1; node <= (children[0] ?? 0) && (tokens[node] ?? 0) <= singles.length; node++) {
    const single = singles.charAt((tokens[node] ?? 0) - 1);
    first += single;
    if (((endingFlags[endings[node] ?? 0] ?? 0) & FORM_FLAGS.terminal) !== 0) alone += single;
  }
  return [first, alone];
}
