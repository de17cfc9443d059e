import { isHanDigit, readHanSigns } from '../dates/han-numbers.ts';
import type { Token } from '../dates/tokens.ts';
import { infoOf, type Pattern, type PhraseTable, type Slot } from './phrase-table.ts';
import { type WordForm, wordForms } from './word-forms.ts';

/** A phrase found in a text. Offsets are UTF-16 units; `first` and `last` count tokens of the passage. */
export interface PhraseMatch<Key> {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** The value of the pattern's `#`. */
  readonly number?: number;
}

/** What may stand inside a phrase: space, quotation marks, hyphen, apostrophe, the stop of an ordinal. */
const JOINT = /^[\s'’ʼ`‐‑‒–—\-.·・•“”"«»„「」『』º°ᵉᵃᵒ+]{0,3}$/;

/** How many units of a word stand before the form that fits a slot, or -1 where none does. */
function fitAt(slot: Slot, forms: readonly WordForm[]): number {
  for (const { form, cut } of forms) {
    if (slot.exact.has(form)) return cut;
    for (const beginning of slot.beginnings) if (form.startsWith(beginning)) return cut;
  }
  return -1;
}

/** True where a word fits one of some slots. */
export function fitsAny(lower: string, slots: readonly Slot[]): boolean {
  const forms = wordForms(lower);
  return slots.some((slot) => fitAt(slot, forms) >= 0);
}

/** A number in figures, in a word of the table or in Chinese signs, and how many tokens it takes. */
function numberAt<Key>(tokens: readonly Token[], at: number, table: PhraseTable<Key>) {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return token.lower.length <= 3 ? { n: Number(token.lower), length: 1 } : null;
  if (token.kind === 'ideograph') return readHanSigns((offset) => tokens[at + offset]?.lower);
  for (const { form } of infoOf(token.lower, table).forms) {
    const next = tokens[at + 1];
    const pair = next?.start === token.end + 1 ? table.numbers.get(`${form}-${next.lower}`) : undefined;
    if (pair !== undefined) return { n: pair, length: 2 };
    const n = table.numbers.get(form);
    if (n !== undefined) return { n, length: 1 };
  }
  return null;
}

/** True where nothing but space, quotation marks, a hyphen or the like stands between two tokens. */
export function joins(text: string, before: Token, after: Token): boolean {
  const length = after.start - before.end;
  if (length === 0 || (length === 1 && text.charCodeAt(before.end) === 0x20)) return true;
  return length <= 3 && JOINT.test(text.slice(before.end, after.start));
}

interface Reach {
  readonly last: number;
  readonly cut: number;
  readonly number: number | undefined;
}

/** How far a pattern reaches from token `at`, or null where it does not fit. */
function reach<Key>(
  text: string,
  tokens: readonly Token[],
  at: number,
  pattern: Pattern<Key>,
  table: PhraseTable<Key>,
): Reach | null {
  let next = at;
  let cut = 0;
  let number: number | undefined;
  for (const slot of pattern.slots) {
    const token = tokens[next];
    const before = tokens[next - 1];
    const isJoined = token !== undefined && (next === at || (before !== undefined && joins(text, before, token)));
    const value = isJoined && slot.isNumber ? numberAt(tokens, next, table) : null;
    const fit = isJoined && !slot.isNumber ? fitAt(slot, infoOf(token.lower, table).forms) : -1;
    if (value) {
      number = value.n;
      next += value.length;
    } else if (fit >= 0) {
      if (next === at) cut = fit;
      next += 1;
    } else if (!slot.isOptional) return null;
  }
  return next > at ? { last: next - 1, cut, number } : null;
}

/** Patterns that may begin at a token. */
function patternsAt<Key>(token: Token, table: PhraseTable<Key>): readonly Pattern<Key>[] {
  if (token.kind === 'number') return table.byNumber;
  const { patterns } = infoOf(token.lower, table);
  return token.kind === 'ideograph' && isHanDigit(token.lower) ? [...patterns, ...table.byNumber] : patterns;
}

/**
 * Finds phrases among the tokens of a passage, the longest at each place for each key.
 * Phrases with different keys may overlap.
 */
export function findPhrases<Key>(text: string, tokens: readonly Token[], table: PhraseTable<Key>): PhraseMatch<Key>[] {
  const found: PhraseMatch<Key>[] = [];
  /** Up to which token each key is taken, so that "Victory Day" is not found again inside itself. */
  const taken = new Map<Key, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const patterns = patternsAt(token, table);
    if (patterns.length === 0) continue;
    const firstFound = found.length;
    for (const pattern of patterns) {
      if (at <= (taken.get(pattern.key) ?? -1)) continue;
      const reached = reach(text, tokens, at, pattern, table);
      const last = reached ? tokens[reached.last] : undefined;
      if (!reached || !last) continue;
      const rival = found.findIndex(({ key }, index) => index >= firstFound && key === pattern.key);
      if (rival >= 0 && (found[rival]?.last ?? -1) >= reached.last) continue;
      found[rival >= 0 ? rival : found.length] = {
        key: pattern.key,
        start: token.start + reached.cut,
        end: last.end,
        first: at,
        last: reached.last,
        ...(reached.number !== undefined && { number: reached.number }),
      };
    }
    for (let i = firstFound; i < found.length; i += 1) {
      const match = found[i];
      if (match) taken.set(match.key, match.last);
    }
  }
  return found;
}
