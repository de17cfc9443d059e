import type { Grammar } from './vocabulary.ts';

/** The "'s" that a mention has left behind, words with their inner hyphens and apostrophes, numbers, and every other sign by itself. */
const SPACED = /['’]s(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s]/gu;
/** Latin words and numbers in a text of ideographs, else one character at a time. */
const UNSPACED = /[A-Za-z\u00c0-\u024f]+|\p{N}+|[^\s]/gu;
const APOSTROPHE = /[’ʼ‘`´]/g;
const POSSESSIVE = /^(.+)('s)$/;
const ELISION = /^(\p{L}+')(.+)$/u;
/** Marks and letter forms that Arabic writes or leaves out at will. */
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/g;

/** A word with its offset in the text that was cut up. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Cuts a stretch of text into words and signs. Offsets are UTF-16 units into `text`. */
export function cutWords(text: string, from: number, to: number, grammar: Grammar): RawWord[] {
  const words: RawWord[] = [];
  const pattern = grammar.unspaced ? UNSPACED : SPACED;
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const key = keyOf(match[0]);
    const parts = grammar.elision ? ELISION.exec(key) : POSSESSIVE.exec(key);
    if (parts === null) words.push({ start, end, key });
    else {
      const cut = start + (parts[1] ?? '').length;
      words.push({ start, end: cut, key: parts[1] ?? '' }, { start: cut, end, key: parts[2] ?? '' });
    }
  }
  return words;
}

/** The words of a table entry, as `cutWords` would give them. */
export function wordsOf(text: string, grammar: Grammar): string[] {
  return cutWords(text, 0, text.length, grammar).map((word) => word.key);
}

/** How words are compared: lower case, plain apostrophes and hyphens, letters that are written at will made one. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase().replace(APOSTROPHE, "'").replace(/[‐‑]/g, '-');
  const first = lower.charCodeAt(0);
  if (first < 0x250) return lower.replace(/ş/g, 'ș').replace(/ţ/g, 'ț');
  if (first >= 0x400 && first < 0x530) return lower.replace(/ё/g, 'е');
  if (first >= 0x600 && first < 0x700) {
    return lower
      .replace(ARABIC_MARKS, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه');
  }
  return lower;
}
