import { CLASSES, IGNORABLE, SEPARATOR, SINGLE } from '../../../text/characters.ts';
import { simplified } from '../../../text/simplified.ts';
import { WordTable } from '../../../text/word-table.ts';
import { isCapitalised } from '../../neighbours.ts';
import type { Grammar } from '../vocabulary.ts';

const SPACE = /\s/;
const WORD = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const NUMBER = /^\p{N}/u;
const APOSTROPHE = /[’ʼ‘`´]/g;
/** "Putin's", "I'm", "they'll": parted from the word they lean on. */
const CLITIC = /'(?:s|m|re|ve|ll|d)$/;
const ELISION = /^(\p{L}+')(.+)$/u;
/** Marks that Arabic writes or leaves out at will. */
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/g;

/** What is known of a word by its spelling alone. */
export interface Spelling {
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** It begins with a capital, or in a script that has none. */
  readonly isCapital: boolean;
  /** A word with a capital among small letters: perhaps somebody's name. */
  readonly isName: boolean;
  /** The article before the noun it is written together with, and the noun: "l'invitation". */
  readonly elided: readonly [Spelling, Spelling] | null;
  /** The owner and the "'s" behind. */
  readonly owned: readonly [Spelling, Spelling] | null;
}

/** A word with its offset in the text that was cut up. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
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
    if (kind === IGNORABLE || (kind === SEPARATOR && isSpace(text, at))) {
      at++;
      continue;
    }
    const start = at;
    at = kind === SEPARATOR ? endOfSign(text, at, to, grammar) : kind === SINGLE ? at + 1 : endOfWord(text, at, to);
    // "d'Emmanuel Macron": a mention stands behind the apostrophe.
    if (grammar.elision && kind !== SEPARATOR && at + 1 === to && /['’ʼ]/.test(text.charAt(at))) at++;
    push(words, start, at, text, grammar);
  }
  return words;
}

/** The words of a table entry, as `cutWords` would give them. */
export function wordsOf(text: string, grammar: Grammar): string[] {
  return cutWords(text, 0, text.length, grammar).map(({ spelling }) => spelling.key);
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || SPACE.test(text.charAt(at));
}

function isLetter(text: string, at: number): boolean {
  const kind = CLASSES[text.charCodeAt(at)];
  return kind !== SEPARATOR && kind !== SINGLE && kind !== undefined;
}

function endOfWord(text: string, start: number, to: number): number {
  const isInner = isDigit(text.charCodeAt(start)) ? isInnerOfNumber : isInnerOfWord;
  let at = start + 1;
  while (at < to) {
    if (isLetter(text, at)) at++;
    else if (at + 1 < to && isInner(text.charCodeAt(at)) && isLetter(text, at + 1)) at += 2;
    else break;
  }
  return at;
}

function isDigit(unit: number): boolean {
  return unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : NUMBER.test(String.fromCharCode(unit));
}

/** Signs that stay inside a word: "wreath-laying", "didn't", "об'єднані". */
function isInnerOfWord(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d || unit === 0x2019 || unit === 0x2bc || unit === 0x2010 || unit === 0x2011;
}

/** Signs between digits: "3,600", "11:20". */
function isInnerOfNumber(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e || unit === 0x3a;
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
  const spelling = SPELLINGS.at(text, start, end);
  const parts = grammar.elision ? spelling.elided : spelling.owned;
  if (parts === null) {
    words.push({ start, end, spelling });
    return;
  }
  const middle = start + parts[0].key.length;
  words.push({ start, end: middle, spelling: parts[0] }, { start: middle, end, spelling: parts[1] });
}

/** Words repeat themselves: what one is by its spelling is found out once. */
const SPELLINGS = new WordTable<Spelling>((word) => {
  const key = makeKey(word);
  const whole = word.length >= 3;
  return {
    ...readSpelling(word, key),
    elided: whole ? partsAt(ELISION.exec(key)?.[1]?.length ?? 0, word, key) : null,
    owned: whole ? partsAt(CLITIC.exec(key)?.index ?? 0, word, key) : null,
  };
});

function partsAt(cut: number, text: string, key: string): readonly [Spelling, Spelling] | null {
  if (cut === 0) return null;
  return [readSpelling(text.slice(0, cut), key.slice(0, cut)), readSpelling(text.slice(cut), key.slice(cut))];
}

/** A spelling that is not taken apart. */
export function readSpelling(text: string, key: string): Spelling {
  const kind = WORD.test(key) ? 'word' : NUMBER.test(key) ? 'number' : 'mark';
  const first = text.charAt(0);
  const isCapital = isCapitalised(first) || first.toLowerCase() === first.toUpperCase();
  return { key, kind, isCapital, isName: kind === 'word' && isCapital && SMALL.test(text), elided: null, owned: null };
}

/** How words are compared: lower case, plain apostrophes and hyphens, letters that are written at will made one. */
export function keyOf(text: string): string {
  return PLAIN.test(text) ? text : makeKey(text);
}

/** What is its own key: tables are mostly written so. */
const PLAIN = /^[a-z~*?/<>_-]*$/;
const HAN = /[\u4e00-\u9fff]/;

function makeKey(text: string): string {
  const lower = text.toLowerCase().replace(APOSTROPHE, "'").replace(/[‐‑]/g, '-');
  const first = lower.charCodeAt(0);
  if (HAN.test(lower)) return simplified(lower);
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
