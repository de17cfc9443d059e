import { CLASSES, SINGLE } from '../text/characters.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { type Section, writeBlob } from './blob.ts';
import { FILTER_BITS, filterSlot, SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { FORM_FLAGS, MOST_TOKENS } from './lexicon-data.ts';
import type { NameEntry, Sense } from './types.ts';

interface Node {
  readonly children: Map<string, Node>;
  senses: Sense[];
  flags: number;
  /** Forms that this node ends, but that need a particle to the left: "von der" before "Leyen". */
  readonly left: { readonly particles: readonly string[]; readonly sense: Sense }[];
}

/**
 * Compiles surface forms into the shipped blob.
 *
 * Forms that fold to the same tokens share their place; where one leader has the same form twice the
 * stronger kind stays (full over variant over short). Forms without any letter are left out.
 */
export function compileLexicon(entries: Iterable<NameEntry>): Uint8Array {
  const root = newNode();
  const lowerStarts = new Map<string, Set<string>>();
  let forms = 0;
  for (const entry of entries) if (insert(root, entry, lowerStarts)) forms++;
  return writeBlob(layOut(root, forms, lowerStarts));
}

function newNode(): Node {
  return { children: new Map(), senses: [], flags: 0, left: [] };
}

function insert(root: Node, entry: NameEntry, lowerStarts: Map<string, Set<string>>): boolean {
  const list = [...tokens(entry.text)].filter((token) => token.folded !== '');
  const first = list[0];
  if (first === undefined || list.length > MOST_TOKENS) return false;
  const isLeader = entry.sense.kind === 'leader';
  const small = isLeader ? smallWords(entry.text, list) : 0;
  if (small === list.length) return false;
  const node = walk(root, list);
  addSense(node, entry.sense);
  node.flags |= FORM_FLAGS.terminal | (isLeader ? 0 : FORM_FLAGS.anyCase);
  node.flags |= list.length === 1 && isAcronym(entry.text) ? FORM_FLAGS.acronym : FORM_FLAGS.word;
  if (small > 0) {
    const core = walk(root, list.slice(small));
    core.left.push({ particles: list.slice(0, small).map((token) => token.folded), sense: entry.sense });
  } else if (!isLeader && (startsSmall(entry.text, first) || startsWithDigit(entry.text, first))) {
    node.flags |= FORM_FLAGS.smallStart;
    const lang = entry.lang?.toLowerCase().split('-')[0] ?? '*';
    const starts = lowerStarts.get(lang) ?? new Set();
    starts.add(entry.text.charAt(first.start));
    lowerStarts.set(lang, starts);
  }
  return true;
}

function walk(root: Node, list: readonly Token[]): Node {
  let node = root;
  for (const token of list) {
    let child = node.children.get(token.folded);
    if (child === undefined) {
      child = newNode();
      node.children.set(token.folded, child);
    }
    node = child;
  }
  return node;
}

const STRENGTH = { full: 2, variant: 1, short: 0 } as const;

function addSense(node: Node, sense: Sense): void {
  const same = node.senses.findIndex((other) =>
    other.kind === 'leader' && sense.kind === 'leader'
      ? other.leader === sense.leader
      : other.kind === 'series' && sense.kind === 'series' && other.series === sense.series,
  );
  const other = node.senses[same];
  if (other === undefined) node.senses.push(sense);
  else if (sense.kind === 'leader' && other.kind === 'leader' && STRENGTH[sense.form] > STRENGTH[other.form]) {
    node.senses[same] = sense;
  }
}

/**
 * How many words a leader's name begins with that are written small ("von der Leyen"). Such a form
 * is found from its first capital: the small words are then looked for to the left.
 */
function smallWords(text: string, list: readonly Token[]): number {
  const capital = list.findIndex((token) => !startsSmall(text, token));
  return capital < 0 ? list.length : capital;
}

function startsSmall(text: string, token: Token): boolean {
  const first = text.charAt(token.start);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** "9 May parade": sought like small beginnings, so that other pages need not stop at each number. */
function startsWithDigit(text: string, token: Token): boolean {
  return /^\p{Nd}/u.test(text.slice(token.start));
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text.trim());
}

/** Puts tokens into hash buckets and nodes into breadth-first order, and everything into arrays. */
function layOut(root: Node, forms: number, lowerStarts: Map<string, Set<string>>): Section[] {
  const words = new Set<string>();
  const firstWords = new Map<string, Node>();
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
    checks[i] = token.b >>> 0;
    ids.set(token.word, singles.length + 1 + i);
  }

  const id = (word: string) => ids.get(word) ?? 0;
  const nodes: Node[] = [root];
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
  const senseSets = nodes.map((node) => senseTable.setOf(node.senses));
  const lefts: number[] = [];
  for (const [i, node] of nodes.entries()) {
    for (const left of node.left) {
      lefts.push(i, senseTable.setOf([left.sense]), left.particles.length, ...left.particles.map(id));
      node.flags |= FORM_FLAGS.left;
    }
  }

  return [
    Uint32Array.of(forms, bucketBits, words.size),
    buildFilter(firstWords),
    bucketSizes,
    checks,
    Uint32Array.from(nodeTokens),
    Uint32Array.from(childCounts),
    Uint8Array.from(nodes, flagsOf),
    Uint32Array.from(senseSets),
    Uint32Array.from(lefts),
    ...senseTable.sections(),
    singles.join(''),
    ...firstSingles(firstWords),
    [...lowerStarts].map(([lang, starts]) => `${lang} ${[...starts].join('')}`).join('\n'),
  ];
}

function flagsOf(node: Node): number {
  const short =
    node.senses.length > 0 && node.senses.every((sense) => sense.kind === 'leader' && sense.form === 'short');
  return node.flags | (short ? FORM_FLAGS.short : 0);
}

function collect(node: Node, words: Set<string>): void {
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

/** Distinct senses and distinct sets of them, numbered; set 0 is empty. */
class SenseTable {
  private readonly subjects = new Map<string, number>();
  private readonly sets = new Map<string, number>([['', 0]]);
  private readonly rows: number[][] = [[]];

  setOf(senses: readonly Sense[]): number {
    const row = senses.map((sense) => this.code(sense));
    const key = row.join();
    let set = this.sets.get(key);
    if (set === undefined) {
      set = this.rows.push(row) - 1;
      this.sets.set(key, set);
    }
    return set;
  }

  sections(): Section[] {
    return [
      Uint32Array.from(this.rows, (row) => row.length),
      Uint32Array.from(this.rows.flat()),
      [...this.subjects.keys()].join('\n'),
    ];
  }

  /** The subject's number, times four, plus its kind: short, variant, full, series. */
  private code(sense: Sense): number {
    const key = sense.kind === 'leader' ? `l ${sense.leader}` : `s ${sense.series}`;
    let subject = this.subjects.get(key);
    if (subject === undefined) {
      subject = this.subjects.size;
      this.subjects.set(key, subject);
    }
    return subject * 4 + (sense.kind === 'leader' ? STRENGTH[sense.form] : 3);
  }
}

/**
 * The filter says of a token's first three folded units whether any form may begin so. Endings
 * change the tail of a short name within these three ("Мэй", "Мэя"): there every letter passes.
 */
function buildFilter(firstWords: ReadonlyMap<string, Node>): Uint8Array {
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
function firstSingles(firstWords: ReadonlyMap<string, Node>): [string, string] {
  const first = [...firstWords].filter(([word]) => isSingle(word));
  const alone = first.filter(([, node]) => (node.flags & FORM_FLAGS.terminal) !== 0);
  return [first.map(([word]) => word).join(''), alone.map(([word]) => word).join('')];
}

function isSingle(word: string): boolean {
  return word.length === 1 && CLASSES[word.charCodeAt(0)] === SINGLE;
}
