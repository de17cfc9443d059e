import { WordNotes } from '../../text/word-notes.ts';
import type { WordEntry, WordTable } from './lexemes.ts';
import { NOTHING, type Token } from './tokens.ts';
import type { Lexeme } from './vocabulary.ts';

/** A token, or several that make one form of the vocabulary, with what it may do in a date. */
export type Item = Token;

/** What may stand inside a form of several tokens: a space, an apostrophe, a hyphen, or nothing. */
const JOINT = /^(?:[\s'’ʼ´`\-‐‑–.]{0,2})$/;

function isArabic(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x600 && unit <= 0x6ff;
}

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

/** A word of the vocabulary within a word of a text. */
interface Found {
  /** How many units stand before it. */
  readonly offset: number;
  readonly word: string;
  readonly entry: WordEntry;
}

/** What the words of texts do in dates. */
export type DateWords = WordNotes<Found | null>;

export function dateWords(table: WordTable): DateWords {
  return new WordNotes((lower) => lookUp(lower, table));
}

/** The word as it stands, else without Arabic conjunctions and prepositions written onto it. */
function lookUp(lower: string, words: WordTable): Found | null {
  const own = words.get(lower);
  if (own) return { offset: 0, word: lower, entry: own };
  if (!isArabic(lower)) return null;
  for (let offset = 1; offset <= 2 && offset + 2 < lower.length; offset += 1) {
    if (!'وفبكل'.includes(lower.charAt(offset - 1))) break;
    const word = lower.slice(offset);
    const entry = words.get(word);
    if (entry) return { offset, word, entry };
  }
  // "للعام" is "ل" + "العام", written with one lam.
  const word = lower.startsWith('لل') ? `ا${lower.slice(1)}` : null;
  const entry = word === null ? undefined : words.get(word);
  return word !== null && entry ? { offset: 1, word, entry } : null;
}

/** Joins tokens that make one form, longest forms first, and says what each may do in a date. */
export function itemize(text: string, tokens: readonly Token[], words: DateWords): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const found = token.kind === 'number' ? null : words.of(token.word);
    if (found === null) {
      items.push(token);
      continue;
    }
    const { entry } = found;
    const longer =
      entry.longer.length > 0 ? entry.longer.find(({ rest }) => longerForm(text, tokens, i, rest)) : undefined;
    const lexeme = longer?.lexeme ?? entry.lexeme;
    if (lexeme === undefined && found.offset === 0) {
      items.push(token);
      continue;
    }
    const last = longer ? (tokens[i + longer.rest.length] ?? token) : token;
    const start = token.start + found.offset;
    const own = lexeme ?? NOTHING;
    items.push({
      kind: token.kind,
      start,
      end: last.end,
      lower: longer ? text.slice(start, last.end).toLowerCase() : found.word,
      word: token.word,
      lexeme: own.capitalised && isLowerCase(text, start) ? withoutNames(own) : own,
      number: -1,
    });
    i += longer?.rest.length ?? 0;
  }
  return items;
}
