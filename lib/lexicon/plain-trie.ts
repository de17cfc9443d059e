import { CLASSES, SINGLE } from '../text/characters.ts';
import { FormTrie, subjectOf, type TrieNode } from './form-trie.ts';
import { FORM_FLAGS } from './layout.ts';
import { numberOf, type SenseLists, SenseTable } from './sense-table.ts';
import type { NameEntry, Sense } from './types.ts';

/**
 * All forms as a trie in plain numbers, without anything that can be worked out from it: what is shipped, and what
 * the lexicon is laid out from. Nodes lie breadth-first from 0, the root; children by rising token.
 */
export interface PlainTrie {
  readonly forms: number;
  /** Han, kana and Hangul characters; their ids count from 1. */
  readonly singles: string;
  /** All other folded tokens, by code units; their ids follow. */
  readonly words: readonly string[];
  /** By node: its token, how many children it has, and what ends there. */
  readonly tokens: Uint32Array;
  readonly children: Uint32Array;
  readonly endings: Uint32Array;
  /** What ends somewhere: a set of senses, and `FORM_FLAGS`. */
  readonly endingSets: Uint32Array;
  readonly endingFlags: Uint8Array;
  /** Forms with particles before their core: node of the core, set, number of particles, particles. */
  readonly lefts: Uint32Array;
  readonly senses: SenseLists;
  /** Lines of a language (`*`: all) and the small letters and digits that its forms begin with. */
  readonly smallStarts: string;
}

/** @param subjects whose numbers are given beforehand, in their order; see `subjectOf` */
export function plainTrie(entries: Iterable<NameEntry>, subjects: readonly string[]): PlainTrie {
  const trie = new FormTrie();
  for (const entry of entries) trie.add(entry);
  const { root, forms, smallStarts } = trie;
  const all = new Set<string>();
  collect(root, all);
  const sorted = [...all].sort();
  const singles = sorted.filter(isSingle);
  const words = sorted.filter((word) => !isSingle(word));
  const ids = new Map([...singles, ...words].map((word, i) => [word, i + 1]));
  const id = (word: string) => ids.get(word) ?? 0;

  const senses = new SenseTable(subjects);
  const endings = new Map<number, number>();
  const nodes: TrieNode[] = [root];
  const tokens: number[] = [0];
  const children: number[] = [];
  const endingIds: number[] = [];
  const lefts: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] ?? root;
    const below = [...node.children].map(([word, child]) => ({ token: id(word), child }));
    for (const { token, child } of below.sort((x, y) => x.token - y.token)) {
      nodes.push(child);
      tokens.push(token);
    }
    children.push(below.length);
    endingIds.push(numberOf(endings, senses.setOf(node.senses) * 256 + flagsOf(node)));
    for (const [particles, all] of leftOf(node)) {
      const set = senses.setOf(all.map((sense) => ({ sense, langs: null })));
      lefts.push(i, set, particles.length, ...particles.map(id));
    }
  }
  return {
    forms,
    singles: singles.join(''),
    words,
    tokens: Uint32Array.from(tokens),
    children: Uint32Array.from(children),
    endings: Uint32Array.from(endingIds),
    endingSets: Uint32Array.from(endings.keys(), (ending) => Math.floor(ending / 256)),
    endingFlags: Uint8Array.from(endings.keys(), (ending) => ending % 256),
    lefts: Uint32Array.from(lefts),
    senses: senses.lists(),
    smallStarts: [...smallStarts].map(([lang, starts]) => `${lang} ${[...starts].join('')}`).join('\n'),
  };
}

/** By the particles to the left of a core everybody who has them: "al-Assad" is father and son. */
function leftOf({ left }: TrieNode): Iterable<readonly [readonly string[], readonly Sense[]]> {
  const byParticles = new Map<string, [readonly string[], Sense[]]>();
  for (const { particles, sense } of left) {
    const known = byParticles.get(particles.join(' '));
    if (known === undefined) byParticles.set(particles.join(' '), [particles, [sense]]);
    else if (!known[1].some((each) => subjectOf(each) === subjectOf(sense))) known[1].push(sense);
  }
  return byParticles.values();
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

function isSingle(word: string): boolean {
  return word.length === 1 && CLASSES[word.charCodeAt(0)] === SINGLE;
}
