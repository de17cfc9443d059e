import { type Word, wordOf } from '../../text/word-notes.ts';
import { WordTable } from '../../text/word-table.ts';
import type { Span } from '../types.ts';
import type { Lexeme } from './vocabulary.ts';

/**
 * The tokens that date and occasion patterns are written over: a run of letters, a run of digits,
 * or a single ideograph or kana, since Chinese and Japanese put no spaces between words.
 * Apostrophes and hyphens end a token, so that "Putin's" gives "putin" and "s".
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'ideograph';
  /** Lower case; digits of any script as ASCII. */
  readonly lower: string;
  /** The same, as tables are asked for it. */
  readonly word: Word;
  /** The value of a number of at most four digits, else -1. */
  readonly number: number;
  /** What the token does in a date: nothing until it is looked up. */
  readonly lexeme: Lexeme;
}

/** The lexeme of a word that does nothing in a date. */
export const NOTHING: Lexeme = Object.freeze({});

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const IDEOGRAPH = 3;

/** Ranges of UTF-16 units by class; what is not named here separates tokens. */
const RANGES = [
  [LETTER, 0x41, 0x5a],
  [LETTER, 0x61, 0x7a],
  [LETTER, 0xaa, 0xaa],
  [LETTER, 0xba, 0xba],
  [LETTER, 0xc0, 0xd6],
  [LETTER, 0xd8, 0xf6],
  [LETTER, 0xf8, 0x2af],
  [LETTER, 0x300, 0x36f],
  [LETTER, 0x370, 0x373],
  [LETTER, 0x376, 0x377],
  [LETTER, 0x37b, 0x37d],
  [LETTER, 0x386, 0x386],
  [LETTER, 0x388, 0x52f],
  [LETTER, 0x531, 0x556],
  [LETTER, 0x561, 0x587],
  [LETTER, 0x591, 0x5bd],
  [LETTER, 0x5d0, 0x5ea],
  [LETTER, 0x610, 0x61a],
  [LETTER, 0x620, 0x65f],
  [DIGIT, 0x660, 0x669],
  [LETTER, 0x66e, 0x6d3],
  [LETTER, 0x6d5, 0x6dc],
  [DIGIT, 0x6f0, 0x6f9],
  [LETTER, 0x6fa, 0x6fc],
  [LETTER, 0x900, 0xdff],
  [LETTER, 0xe01, 0xe4e],
  [LETTER, 0x10a0, 0x10ff],
  [LETTER, 0x1e00, 0x1fff],
  [DIGIT, 0x30, 0x39],
  [IDEOGRAPH, 0x3005, 0x3007],
  [IDEOGRAPH, 0x3041, 0x309f],
  [IDEOGRAPH, 0x30a1, 0x30fa],
  [IDEOGRAPH, 0x30fc, 0x30ff],
  [IDEOGRAPH, 0x3400, 0x4dbf],
  [IDEOGRAPH, 0x4e00, 0x9fff],
  [LETTER, 0xac00, 0xd7af],
  [IDEOGRAPH, 0xf900, 0xfaff],
  [DIGIT, 0xff10, 0xff19],
  [LETTER, 0xff21, 0xff3a],
  [LETTER, 0xff41, 0xff5a],
] as const satisfies readonly (readonly [number, number, number])[];

const CLASS_OF = new Uint8Array(0x10000);
for (const [kind, first, last] of RANGES) CLASS_OF.fill(kind, first, last + 1);

/** Zero of each digit range, so that any of its digits can be told as ASCII. */
const ZEROES = [0x660, 0x6f0, 0xff10] as const;

function asciiDigits(text: string): string {
  if (text.charCodeAt(0) < 0x80) return text;
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const zero = ZEROES.find((z) => unit >= z && unit <= z + 9);
    out += zero === undefined ? text.charAt(i) : String(unit - zero);
  }
  return out;
}

const PAGE = 256;
/** Single ideographs, in pages by their units: a Chinese text is made of few of them, and engines are slow in long lists with holes. */
const SIGNS: (Word | undefined)[][] = Array.from({ length: PAGE }, () => []);

function signOf(unit: number): Word {
  const page = SIGNS[unit >> 8] ?? [];
  if (page.length === 0) for (let i = 0; i < PAGE; i++) page.push(undefined);
  const known = page[unit % PAGE];
  if (known !== undefined) return known;
  const sign = wordOf(String.fromCharCode(unit));
  page[unit % PAGE] = sign;
  return sign;
}

/** Runs of letters in lower case, each the same word wherever it stands. */
const WORDS = new WordTable((run) => wordOf((WIDE.test(run) ? run.normalize('NFKC') : run).toLowerCase()));
/** Runs of digits. */
const FIGURES = new WordTable((run) => wordOf(asciiDigits(run)));
/** "ＡＰＥＣ": Latin letters as wide as ideographs. */
const WIDE = /[\uff21-\uff5a]/;

/** Splits `text[from, to)` into tokens, in order. Cost is linear in the length. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const kind = CLASS_OF[unit] ?? OTHER;
    const start = i;
    i += 1;
    if (kind === OTHER) continue;
    if (kind === IDEOGRAPH) {
      const word = signOf(unit);
      tokens.push({ kind: 'ideograph', start, end: i, lower: word.lower, word, lexeme: NOTHING, number: -1 });
      continue;
    }
    while (i < to && CLASS_OF[text.charCodeAt(i)] === kind) i += 1;
    if (kind === LETTER) {
      const word = WORDS.at(text, start, i);
      tokens.push({ kind: 'word', start, end: i, lower: word.lower, word, lexeme: NOTHING, number: -1 });
      continue;
    }
    const word = FIGURES.at(text, start, i);
    const { lower } = word;
    const number = lower.length <= 4 ? Number(lower) : -1;
    tokens.push({ kind: 'number', start, end: i, lower, word, lexeme: NOTHING, number });
  }
  return tokens;
}

/** The tokens of each sentence of one text, kept as long as the sentences are: several rules read them. */
const tokensBySentences = new WeakMap<readonly Span[], { readonly text: string; readonly tokens: Token[][] }>();

/** The tokens of each sentence of a text, in order. */
export function tokensOf(text: string, sentences: readonly Span[]): readonly (readonly Token[])[] {
  const known = tokensBySentences.get(sentences);
  if (known?.text === text) return known.tokens;
  const tokens = sentences.map(({ start, end }) => tokenize(text, start, end));
  tokensBySentences.set(sentences, { text, tokens });
  return tokens;
}

/** True where the unit before `at` is a letter or digit: what starts there is the tail of another word. */
export function isGlued(text: string, at: number): boolean {
  const kind = at > 0 ? CLASS_OF[text.charCodeAt(at - 1)] : OTHER;
  return kind === LETTER || kind === DIGIT;
}
