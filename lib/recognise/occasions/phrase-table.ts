import { type Word, WordNotes } from '../../text/word-notes.ts';
import { isHanDigit } from '../dates/han-numbers.ts';
import { tokenize } from '../dates/tokens.ts';
import { tableForm, type WordForm, wordForms } from './word-forms.ts';

/** One word of a pattern. */
export interface Slot {
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly isOptional: boolean;
  readonly isNumber: boolean;
}

export interface Pattern<Key> {
  readonly key: Key;
  readonly slots: readonly Slot[];
  /** The sign that stands second, where it can be no other: most that begin alike part here. */
  readonly second: string | null;
  /** The number that its one word holds: "восьмидесятилетие". */
  readonly number?: number;
}

/** What a table knows of one word as it stands in texts. */
interface WordInfo<Key> {
  readonly forms: readonly WordForm[];
  /** Patterns that may begin with the word. */
  readonly patterns: readonly Pattern<Key>[];
}

/** Compiled patterns. Opaque: use `findPhrases`. */
export interface PhraseTable<Key> {
  readonly byWord: ReadonlyMap<string, readonly Pattern<Key>[]>;
  /** A beginning is found by its first letters. */
  readonly byBeginning: ReadonlyMap<string, readonly Pattern<Key>[]>;
  readonly byNumber: readonly Pattern<Key>[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The words that a number may begin with: its only one, or the first of two ("quatre-vingts"). */
  readonly numberStarts: ReadonlySet<string>;
  readonly words: WordNotes<WordInfo<Key>>;
}

const BEGINNING = 3;
/** A number behind a pattern whose words hold it: "восьмидесятилети* =80". */
const HELD_NUMBER = / =(\d+)$/;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff]/;
const IDEOGRAPH = /^[\u3040-\u30ff\u3400-\u9fff]$/;

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
export function slotsOf(pattern: string): Slot[] {
  return pattern
    .toLowerCase()
    .split(' ')
    .flatMap((word) => {
      if (word === '#' || word.includes('|') || word.includes('*') || word.endsWith('?')) return [slotOf(word)];
      const parts = word.includes('#') ? word.split(/(#)/) : [word];
      if (parts.length === 1 && !IDEOGRAPHS.test(word)) return tokenize(word).map(({ lower }) => slotOf(lower));
      return parts.flatMap((part) => (part === '#' ? [slotOf('#')] : tokenize(part).map(({ lower }) => slotOf(lower))));
    });
}

/** Of the alternatives of a lone slot those of several tokens make patterns of their own: "goose-step|salute". */
function patternsOf(text: string): string[] {
  if (text.includes(' ') || !text.includes('|') || !text.includes('-')) return [text];
  const [joint, single] = [[], []] as [string[], string[]];
  for (const form of text.split('|')) (form.includes('-') && !form.includes('*') ? joint : single).push(form);
  return [...joint, ...(single.length > 0 ? [single.join('|')] : [])];
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
  const enter = (key: Key, text: string) => {
    const held = HELD_NUMBER.exec(text)?.[1];
    const slots = slotsOf(text.replace(HELD_NUMBER, ''));
    const pattern = { key, slots, second: secondOf(slots), ...(held && { number: Number(held) }) };
    for (const slot of pattern.slots) {
      for (const word of slot.exact) if (!slot.isNumber) push(byWord, word, pattern);
      for (const beginning of slot.beginnings) push(byBeginning, beginning.slice(0, BEGINNING), pattern);
      if (slot.isNumber) byNumber.push(pattern);
      if (!slot.isOptional) break;
    }
  };
  for (const [key, text] of entries) for (const pattern of patternsOf(text)) enter(key, pattern);
  const values = numbers.flatMap(([n, words]) => words.split(' ').map((word) => [tableForm(word), n] as const));
  const numberStarts = new Set(values.map(([word]) => word.split('-', 1)[0] ?? word));
  const lists = { byWord, byBeginning, byNumber, numbers: new Map(values), numberStarts };
  return { ...lists, words: new WordNotes((lower) => lookUp(lower, lists)) };
}

/** What the table knows of a word: looked up once, then remembered. */
export function infoOf<Key>(word: Word, table: PhraseTable<Key>): WordInfo<Key> {
  return table.words.of(word);
}

function lookUp<Key>(
  lower: string,
  { byWord, byBeginning, byNumber, numberStarts }: Omit<PhraseTable<Key>, 'words'>,
): WordInfo<Key> {
  const forms = wordForms(lower);
  const patterns = forms.flatMap(({ form }) => [
    ...(byWord.get(form) ?? []),
    ...(byBeginning.get(form.slice(0, BEGINNING)) ?? []),
  ]);
  const isNumber = isHanDigit(lower) || forms.some(({ form }) => numberStarts.has(form));
  if (isNumber) patterns.push(...byNumber);
  return { forms, patterns };
}

/** A pattern's second slot as a sign, which has one form only, where the first is no number and both have to be there. */
function secondOf([first, second]: readonly Slot[]): string | null {
  if (!first || !second || first.isNumber || first.isOptional || second.isNumber || second.isOptional) return null;
  const [form = '', ...others] = second.exact;
  return others.length + second.beginnings.length === 0 && IDEOGRAPH.test(form) ? form : null;
}
