import type { WordTable } from './lexemes.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Lexeme } from './vocabulary.ts';

/** A token, or several that make one form of the vocabulary, with what it may do in a date. */
export interface Item {
  readonly kind: Token['kind'];
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly lexeme: Lexeme;
  /** The value of a number, else -1. */
  readonly number: number;
}

const NOTHING: Lexeme = Object.freeze({});
/** What may stand inside a form of several tokens: a space, an apostrophe, a hyphen, or nothing. */
const JOINT = /^(?:[\s'’ʼ´`\-‐‑–.]{0,2})$/;
const ARABIC = /^[\u0600-\u06ff]/;

function isLowerCase(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

function withoutNames(lexeme: Lexeme): Lexeme {
  const rest = { ...lexeme };
  delete rest.month;
  delete rest.weekday;
  return rest;
}

function longerForm(text: string, tokens: readonly Token[], at: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k += 1) {
    const before = tokens[at + k];
    const token = tokens[at + k + 1];
    if (!before || !token || token.lower !== rest[k]) return false;
    if (!JOINT.test(text.slice(before.end, Math.min(token.start, before.end + 3)))) return false;
  }
  return true;
}

/** The word as it stands, else without Arabic conjunctions and prepositions written onto it. */
function lookUp(token: Token, words: WordTable): { readonly offset: number; readonly word: string } | null {
  if (words.has(token.lower)) return { offset: 0, word: token.lower };
  if (!ARABIC.test(token.lower)) return null;
  for (let offset = 1; offset <= 2 && offset + 2 < token.lower.length; offset += 1) {
    if (!'وفبكل'.includes(token.lower.charAt(offset - 1))) break;
    const word = token.lower.slice(offset);
    if (words.has(word)) return { offset, word };
  }
  // "للعام" is "ل" + "العام", written with one lam.
  if (token.lower.startsWith('لل')) {
    const word = `ا${token.lower.slice(1)}`;
    if (words.has(word)) return { offset: 1, word };
  }
  return null;
}

/** Cuts `text[from, to)` into items, longest forms first. */
export function itemize(text: string, from: number, to: number, words: WordTable): Item[] {
  const tokens = tokenize(text, from, to);
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const found = lookUp(token, words);
    const entry = found && words.get(found.word);
    if (!found || !entry) {
      const number = token.kind === 'number' && token.lower.length <= 4 ? Number(token.lower) : -1;
      items.push({ ...token, lexeme: NOTHING, number });
      continue;
    }
    const longer = entry.longer.find(({ rest }) => longerForm(text, tokens, i, rest));
    const last = longer ? (tokens[i + longer.rest.length] ?? token) : token;
    const lexeme = longer?.lexeme ?? entry.lexeme ?? NOTHING;
    const start = token.start + found.offset;
    items.push({
      kind: token.kind,
      start,
      end: last.end,
      lower: longer ? text.slice(start, last.end).toLowerCase() : found.word,
      lexeme: lexeme.capitalised && isLowerCase(text, start) ? withoutNames(lexeme) : lexeme,
      number: -1,
    });
    i += longer?.rest.length ?? 0;
  }
  return items;
}
