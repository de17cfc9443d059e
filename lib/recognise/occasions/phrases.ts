import { readHanSigns } from '../dates/han-numbers.ts';
import type { Token } from '../dates/tokens.ts';
import { infoOf, type Pattern, type PhraseTable, type Slot } from './phrase-table.ts';
import { tableForm, type WordForm, wordForms } from './word-forms.ts';

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
  for (const { form } of infoOf(token.word, table).forms) {
    const next = tokens[at + 1];
    const pair = next?.start === token.end + 1 ? table.numbers.get(`${form}-${tableForm(next.lower)}`) : undefined;
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

/** Where the last pattern that fitted has ended: one record for all, since most tries come to nothing. */
interface Reach {
  last: number;
  cut: number;
  number: number | undefined;
}
const reached: Reach = { last: -1, cut: 0, number: undefined };

/** Tries a pattern from token `at`; true where it fits, and then `reached` tells how far. */
function fits<Key>(
  text: string,
  tokens: readonly Token[],
  at: number,
  pattern: Pattern<Key>,
  table: PhraseTable<Key>,
): boolean {
  let next = at;
  reached.cut = 0;
  reached.number = undefined;
  for (const slot of pattern.slots) {
    const token = tokens[next];
    const before = tokens[next - 1];
    const isJoined = token !== undefined && (next === at || (before !== undefined && joins(text, before, token)));
    const value = isJoined && slot.isNumber ? numberAt(tokens, next, table) : null;
    const fit = isJoined && !slot.isNumber ? fitAt(slot, infoOf(token.word, table).forms) : -1;
    if (value) {
      reached.number = value.n;
      next += value.length;
    } else if (fit >= 0) {
      if (next === at) reached.cut = fit;
      next += 1;
    } else if (!slot.isOptional) return false;
  }
  reached.last = next - 1;
  return next > at;
}

/** Patterns that may begin at a token. */
function patternsAt<Key>(token: Token, table: PhraseTable<Key>): readonly Pattern<Key>[] {
  if (token.kind !== 'number') return infoOf(token.word, table).patterns;
  // "20国集团": figures may be the beginning of a name.
  const own = table.byWord.get(token.lower);
  return own ? [...own, ...table.byNumber] : table.byNumber;
}

/**
 * Finds phrases among the tokens of a passage, the longest at each place for each key.
 * Phrases with different keys may overlap.
 */
export function findPhrases<Key>(text: string, tokens: readonly Token[], table: PhraseTable<Key>): PhraseMatch<Key>[] {
  const found: PhraseMatch<Key>[] = [];
  /** Up to which token each key is taken, so that "Victory Day" is not found again inside itself. */
  let taken: Map<Key, number> | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const patterns = patternsAt(token, table);
    if (patterns.length === 0) continue;
    const firstFound = found.length;
    for (const pattern of patterns) {
      const { key, second } = pattern;
      if (second !== null && tokens[at + 1]?.lower !== second) continue;
      if (taken !== null && at <= (taken.get(key) ?? -1)) continue;
      if (!fits(text, tokens, at, pattern, table)) continue;
      const { last, cut, number = pattern.number } = reached;
      let rival = firstFound;
      while (rival < found.length && found[rival]?.key !== key) rival += 1;
      if ((found[rival]?.last ?? -1) >= last) continue;
      found[rival] = {
        key,
        start: token.start + cut,
        end: tokens[last]?.end ?? token.end,
        first: at,
        last,
        ...(number !== undefined && { number }),
      };
    }
    for (let i = firstFound; i < found.length; i += 1) {
      const match = found[i];
      if (!match) continue;
      taken ??= new Map();
      taken.set(match.key, match.last);
    }
  }
  return found;
}
