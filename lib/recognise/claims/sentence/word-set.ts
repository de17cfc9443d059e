import { formsOf } from '../phrases/phrase-forms.ts';
import { keyOf } from './words.ts';

/** Words to be looked up, some of them by how they begin. */
export interface WordSet {
  /** @param key a word as items carry it, in small letters */
  readonly has: (key: string) => boolean;
}

/** A beginning is looked for up to this length. */
const LONGEST = 14;

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
  return { has: (key) => words.has(key) || (beginnings.size > 0 && beginsSo(key)) };
}
