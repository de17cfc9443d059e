import { formsOf } from '../phrases/phrase-forms.ts';
import type { Item } from '../types.ts';
import { keyOf } from './words.ts';

/** Words to be looked up, some of them by how they begin. */
export interface WordSet {
  /** @param key a word as items carry it, in small letters */
  readonly has: (key: string) => boolean;
  /** The first of the items from `first` to before `last` where one of the words stands; -1 without any. */
  readonly indexIn: (items: readonly Item[], first: number, last: number) => number;
}

/** A beginning is looked for up to this length. */
const LONGEST = 14;

/** How many words of texts are remembered before the set forgets them all. */
const REMEMBERED = 4_000;

/** The same answer, found out once for each word of a text. */
function remembered(look: (key: string) => boolean): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= REMEMBERED) known.clear();
    const found = look(key);
    known.set(key, found);
    return found;
  };
}

/**
 * Words of a comma-separated row; "трибун*" is every word that begins so, in whatever case or tense.
 */
export function wordSet(row: string): WordSet {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const form of formsOf(row)) {
    if (form.endsWith('*')) beginnings.add(keyOf(form.slice(0, -1)));
    else words.add(keyOf(form));
  }
  const beginsSo = (key: string): boolean => {
    for (let length = Math.min(key.length, LONGEST); length > 1; length--)
      if (beginnings.has(key.slice(0, length))) return true;
    return false;
  };
  const has =
    beginnings.size === 0
      ? (key: string): boolean => words.has(key)
      : remembered((key) => words.has(key) || beginsSo(key));
  const indexIn = (items: readonly Item[], first: number, last: number): number => {
    for (let i = Math.max(0, first); i < Math.min(items.length, last); i++) {
      const item = items[i];
      // "Путином" begins as "пут" does, and is no road.
      if (item !== undefined && item.kind !== 'leader' && has(item.key)) return i;
    }
    return -1;
  };
  return { has, indexIn };
}

/** The same where words are written together and items are single signs: a word is found wherever it stands. */
export function runSet(row: string): WordSet {
  const forms = formsOf(row).map(keyOf);
  if (forms.length === 0) return { has: () => false, indexIn: () => -1 };
  const pattern = new RegExp(forms.join('|'));
  return {
    has: remembered((key) => pattern.test(key)),
    indexIn: (items, first, last) => {
      const at = pattern.exec(signsOf(items, first, last))?.index;
      return at === undefined ? -1 : Math.max(0, first) + at;
    },
  };
}

/** Items as a string with one sign for each: "0" is a number, a space whatever else is no plain word. */
export function signsOf(items: readonly Item[], first: number, last: number): string {
  return items
    .slice(Math.max(0, first), Math.max(0, last))
    .map(({ kind, key }) => (kind === 'number' ? '0' : kind === 'word' && key.length === 1 ? key : ' '))
    .join('');
}
