import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import ModernFast from 'modern-ahocorasick/fast';
import { compileLexicon, loadLexicon, matchNames } from '../../lib/lexicon/lexicon.ts';
import type { NameEntry } from '../../lib/lexicon/types.ts';
import { CLASSES, LETTER, SEPARATOR } from '../../lib/text/characters.ts';
import { fold, foldWithOffsets } from '../../lib/text/fold.ts';

/** A way to find names. `find` returns how many it found, after the same filtering for all. */
export interface Engine {
  readonly name: string;
  prepare(names: readonly NameEntry[]): (text: string) => number;
}

/** `[start, end)` in the folded text. */
type Hit = readonly [start: number, end: number];

/**
 * The libraries know neither folding nor whole words nor the longest match: they get a folded text
 * with all separators made spaces, and their hits are filtered here, as their users would have to.
 */
function foldedSpaces(text: string): { folded: string; offsets: Uint32Array } {
  const { folded, offsets } = foldWithOffsets(text);
  return { folded: folded.replace(/[^\p{L}\p{N}\p{M}]/gu, ' '), offsets };
}

function pattern(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Distinct, longer than one character: the libraries refuse or drown in others. */
function patterns(names: readonly NameEntry[]): string[] {
  return [...new Set(names.map((entry) => pattern(entry.text)))].filter((name) => name.length > 1);
}

function isLetterAt(text: string, at: number): boolean {
  const kind = at < 0 || at >= text.length ? SEPARATOR : CLASSES[text.charCodeAt(at)];
  return kind === LETTER;
}

/** Whole words, leftmost, longest, with the offsets led back to the text as given. */
function filtered(folded: string, offsets: Uint32Array, hits: Hit[]): number {
  const whole = hits.filter(([start, end]) => {
    const first = isLetterAt(folded, start) && isLetterAt(folded, start - 1);
    return !first && !(isLetterAt(folded, end - 1) && isLetterAt(folded, end));
  });
  whole.sort((x, y) => x[0] - y[0] || y[1] - x[1]);
  let floor = 0;
  let count = 0;
  let sum = 0;
  for (const [start, end] of whole) {
    if (start < floor) continue;
    floor = end;
    count++;
    sum += (offsets[end - 1] ?? 0) + 1 - (offsets[start] ?? 0);
  }
  return sum < 0 ? -1 : count;
}

export const OURS: Engine = {
  name: 'In Attendance',
  prepare(names) {
    const lexicon = loadLexicon(compileLexicon(names));
    return (text) => matchNames(text, lexicon).length;
  },
};

/** With the endings of a declining language, as on a Russian page. */
export const OURS_IN_RUSSIAN: Engine = {
  name: 'In Attendance, lang ru',
  prepare(names) {
    const lexicon = loadLexicon(compileLexicon(names));
    return (text) => matchNames(text, lexicon, { lang: 'ru' }).length;
  },
};

export const LIBRARIES: readonly Engine[] = [
  {
    name: '@monyone/aho-corasick/fast',
    prepare(names) {
      const automaton = new MonyoneFast(patterns(names));
      return (text) => {
        const { folded, offsets } = foldedSpaces(text);
        const hits = automaton.matchInText(folded).map(({ begin, end }): Hit => [begin, end]);
        return filtered(folded, offsets, hits);
      };
    },
  },
  {
    name: 'ahocorasick',
    prepare(names) {
      const automaton = new AhoCorasick(patterns(names));
      return (text) => {
        const { folded, offsets } = foldedSpaces(text);
        const hits: Hit[] = [];
        for (const [last, words] of automaton.search(folded)) {
          for (const word of words) hits.push([last + 1 - word.length, last + 1]);
        }
        return filtered(folded, offsets, hits);
      };
    },
  },
  {
    name: 'modern-ahocorasick/fast',
    prepare(names) {
      const automaton = new ModernFast(patterns(names));
      return (text) => {
        const { folded, offsets } = foldedSpaces(text);
        const hits = automaton.search(folded).map(({ start, end }): Hit => [start, end]);
        return filtered(folded, offsets, hits);
      };
    },
  },
  {
    name: 'RegExp trie',
    prepare(names) {
      const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${trieSource(patterns(names))})(?![\\p{L}\\p{N}])`, 'gu');
      return (text) => {
        const { folded, offsets } = foldedSpaces(text);
        let count = 0;
        let sum = 0;
        for (const match of folded.matchAll(expression)) {
          count++;
          sum += offsets[match.index] ?? 0;
        }
        return sum < 0 ? -1 : count;
      };
    },
  },
];

/** The floor: a loop that only reads every UTF-16 unit. */
export const FLOOR: Engine = {
  name: 'floor: reads every unit',
  prepare: () => (text) => {
    let mixed = 0;
    for (let i = 0; i < text.length; i++) mixed = (mixed ^ text.charCodeAt(i)) | 0;
    return mixed === -1 ? -1 : 0;
  },
};

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/** An alternation that shares beginnings, longest first: what the packages for RegExp tries build. */
function trieSource(words: readonly string[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of words) {
    let branch = root;
    for (const character of word) {
      let next = branch.next.get(character);
      if (next === undefined) {
        next = { next: new Map(), ends: false };
        branch.next.set(character, next);
      }
      branch = next;
    }
    branch.ends = true;
  }
  return branchSource(root);
}

function branchSource(branch: Branch): string {
  const alternatives = [...branch.next].map(([character, next]) => character + branchSource(next));
  if (alternatives.length === 0) return '';
  const joined = `(?:${alternatives.join('|')})`;
  return branch.ends ? `${joined}?` : joined;
}
