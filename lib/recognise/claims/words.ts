import { CLASSES, IGNORABLE, SEPARATOR, SINGLE } from '../../text/characters.ts';
import type { Grammar } from './vocabulary.ts';

/** Signs that stay inside a word: "wreath-laying", "didn't", "об'єднані". */
const INNER = /['’ʼ‐‑-]/;
const SPACE = /\s/;
const DIGIT = /^\p{N}/u;
/** Between digits: "3,600", "11:20". */
const INNER_OF_NUMBER = /[.,:]/;
const APOSTROPHE = /[’ʼ‘`´]/g;
const ELISION = /^(\p{L}+')(.+)$/u;
/** Marks that Arabic writes or leaves out at will. */
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/g;

/** A word with its offset in the text that was cut up. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/**
 * Cuts a stretch of text into words with their inner hyphens and apostrophes, numbers, and every other
 * sign by itself; ideographs one by one. Offsets are UTF-16 units into `text`.
 */
export function cutWords(text: string, from: number, to: number, grammar: Grammar): RawWord[] {
  const words: RawWord[] = [];
  let at = from;
  while (at < to) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === IGNORABLE || (kind === SEPARATOR && SPACE.test(text.charAt(at)))) {
      at++;
      continue;
    }
    const start = at;
    at = kind === SEPARATOR ? endOfSign(text, at, to, grammar) : kind === SINGLE ? at + 1 : endOfWord(text, at, to);
    push(words, start, at, text, grammar);
  }
  return words;
}

/** The words of a table entry, as `cutWords` would give them. */
export function wordsOf(text: string, grammar: Grammar): string[] {
  return cutWords(text, 0, text.length, grammar).map((word) => word.key);
}

function isLetter(text: string, at: number): boolean {
  const kind = CLASSES[text.charCodeAt(at)];
  return kind !== SEPARATOR && kind !== SINGLE && kind !== undefined;
}

function endOfWord(text: string, start: number, to: number): number {
  const inner = DIGIT.test(text.charAt(start)) ? INNER_OF_NUMBER : INNER;
  let at = start + 1;
  while (at < to) {
    if (isLetter(text, at)) at++;
    else if (at + 1 < to && inner.test(text.charAt(at)) && isLetter(text, at + 1)) at += 2;
    else break;
  }
  return at;
}

/** A mention that stood before has left its "'s" behind. */
function endOfSign(text: string, start: number, to: number, grammar: Grammar): number {
  const isPossessive =
    !grammar.elision && /['’]/.test(text.charAt(start)) && text.charAt(start + 1) === 's' && !isLetter(text, start + 2);
  if (isPossessive && start + 2 <= to) return start + 2;
  // Two hyphens in a row are a dash.
  return text.startsWith('--', start) ? start + 2 : start + 1;
}

function push(words: RawWord[], start: number, end: number, text: string, grammar: Grammar): void {
  const key = keyOf(text.slice(start, end));
  const cut =
    end - start < 3
      ? 0
      : grammar.elision
        ? (ELISION.exec(key)?.[1]?.length ?? 0)
        : key.endsWith("'s")
          ? key.length - 2
          : 0;
  if (cut === 0) words.push({ start, end, key });
  else
    words.push({ start, end: start + cut, key: key.slice(0, cut) }, { start: start + cut, end, key: key.slice(cut) });
}

const KEPT = 20_000;
const keys = new Map<string, string>();

/** How words are compared: lower case, plain apostrophes and hyphens, letters that are written at will made one. */
export function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size > KEPT) keys.clear();
  const key = makeKey(text);
  keys.set(text, key);
  return key;
}

function makeKey(text: string): string {
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
