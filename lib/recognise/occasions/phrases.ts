import { readHanSigns } from '../dates/han-numbers.ts';
import { type Token, tokenize } from '../dates/tokens.ts';
import { tableForm, wordForms } from './word-forms.ts';

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

interface Slot {
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly isOptional: boolean;
  readonly isNumber: boolean;
}

interface Pattern<Key> {
  readonly key: Key;
  readonly slots: readonly Slot[];
}

/** Patterns by the first word they may begin with; a beginning is found by its first three letters. */
export interface PhraseTable<Key> {
  readonly byWord: ReadonlyMap<string, readonly Pattern<Key>[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Pattern<Key>[]>;
  readonly byNumber: readonly Pattern<Key>[];
  readonly numbers: ReadonlyMap<string, number>;
}

const BEGINNING = 3;
/** What may stand inside a phrase: space, quotation marks, hyphen, apostrophe, the stop of an ordinal. */
const JOINT = /^[\s'’ʼ`‐‑‒–—\-.·・•“”"«»„「」『』º°+]{0,3}$/;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff]/;

function slotOf(word: string): Slot {
  const isOptional = word.endsWith('?');
  const alternatives = (isOptional ? word.slice(0, -1) : word).split('|');
  return {
    exact: new Set(alternatives.filter((form) => !form.endsWith('*')).map(tableForm)),
    beginnings: alternatives.filter((form) => form.endsWith('*')).map((form) => tableForm(form.slice(0, -1))),
    isOptional,
    isNumber: word === '#',
  };
}

/** A pattern's words, cut where the text's tokens are cut; a run of signs gives one slot each. */
function slotsOf(pattern: string): Slot[] {
  return pattern
    .toLowerCase()
    .split(' ')
    .flatMap((word) => {
      if (word === '#' || word.includes('|') || word.includes('*') || word.endsWith('?')) return [slotOf(word)];
      if (!word.includes('#') && !IDEOGRAPHS.test(word)) return tokenize(word).map((token) => slotOf(token.lower));
      return word
        .split(/(#)/)
        .flatMap((part) => (part === '#' ? [slotOf('#')] : tokenize(part).map((t) => slotOf(t.lower))));
    });
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Compiles patterns into a table that finds them in time linear in the text.
 *
 * @param entries patterns in the notation of `OccasionVocabulary`, with what each stands for.
 * @param numbers words for the numbers that `#` takes beside figures.
 */
export function compilePhrases<Key>(
  entries: Iterable<readonly [Key, string]>,
  numbers: readonly (readonly [number, string])[] = [],
): PhraseTable<Key> {
  const byWord = new Map<string, Pattern<Key>[]>();
  const byBeginning = new Map<string, Pattern<Key>[]>();
  const byNumber: Pattern<Key>[] = [];
  for (const [key, text] of entries) {
    const pattern = { key, slots: slotsOf(text) };
    for (const slot of pattern.slots) {
      for (const word of slot.exact) if (!slot.isNumber) push(byWord, word, pattern);
      for (const beginning of slot.beginnings) push(byBeginning, beginning.slice(0, BEGINNING), pattern);
      if (slot.isNumber) byNumber.push(pattern);
      if (!slot.isOptional) break;
    }
  }
  return {
    byWord,
    byBeginning,
    byNumber,
    numbers: new Map(numbers.flatMap(([n, words]) => words.split(' ').map((word) => [tableForm(word), n] as const))),
  };
}

/** How many units of a word stand before the form that fits, or -1 where none does. */
function fitAt(slot: Slot, token: Token): number {
  for (const { form, cut } of wordForms(token.lower)) {
    if (slot.exact.has(form) || slot.beginnings.some((beginning) => form.startsWith(beginning))) return cut;
  }
  return -1;
}

/** A number in figures, in a word of the table or in Chinese signs, and how many tokens it takes. */
function numberAt(tokens: readonly Token[], at: number, numbers: ReadonlyMap<string, number>) {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return token.lower.length <= 3 ? { n: Number(token.lower), length: 1 } : null;
  if (token.kind === 'ideograph') return readHanSigns((offset) => tokens[at + offset]?.lower);
  for (const { form } of wordForms(token.lower)) {
    const next = tokens[at + 1];
    const pair = next?.start === token.end + 1 ? numbers.get(`${form}-${next.lower}`) : undefined;
    if (pair !== undefined) return { n: pair, length: 2 };
    const n = numbers.get(form);
    if (n !== undefined) return { n, length: 1 };
  }
  return null;
}

function joins(text: string, before: Token, after: Token): boolean {
  return after.start - before.end <= 3 && JOINT.test(text.slice(before.end, after.start));
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
) {
  let next = at;
  let cut = 0;
  let number: number | undefined;
  for (const slot of pattern.slots) {
    const token = tokens[next];
    const before = tokens[next - 1];
    const isJoined = token !== undefined && (next === at || (before !== undefined && joins(text, before, token)));
    const value = isJoined && slot.isNumber ? numberAt(tokens, next, table.numbers) : null;
    const fit = isJoined && !slot.isNumber ? fitAt(slot, token) : -1;
    if (value) {
      number = value.n;
      next += value.length;
    } else if (fit >= 0) {
      if (next === at) cut = fit;
      next += 1;
    } else if (!slot.isOptional) return null;
  }
  const reached: Reach = { last: next - 1, cut, number };
  return next > at ? reached : null;
}

/** Patterns that may begin at token `at`. */
function* candidates<Key>(tokens: readonly Token[], at: number, table: PhraseTable<Key>): Generator<Pattern<Key>> {
  const token = tokens[at];
  if (!token) return;
  for (const { form } of wordForms(token.lower)) {
    yield* table.byWord.get(form) ?? [];
    yield* table.byBeginning.get(form.slice(0, BEGINNING)) ?? [];
  }
  if (table.byNumber.length > 0 && numberAt(tokens, at, table.numbers)) yield* table.byNumber;
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
    const best = new Map<Key, PhraseMatch<Key>>();
    for (const pattern of candidates(tokens, at, table)) {
      if (at <= (taken.get(pattern.key) ?? -1)) continue;
      const reached = reach(text, tokens, at, pattern, table);
      const [token, last] = [tokens[at], reached ? tokens[reached.last] : undefined];
      if (!reached || !token || !last || (best.get(pattern.key)?.last ?? -1) >= reached.last) continue;
      best.set(pattern.key, {
        key: pattern.key,
        start: token.start + reached.cut,
        end: last.end,
        first: at,
        last: reached.last,
        ...(reached.number !== undefined && { number: reached.number }),
      });
    }
    for (const match of best.values()) {
      found.push(match);
      taken.set(match.key, match.last);
    }
  }
  return found;
}
