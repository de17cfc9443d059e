import { CLASSES, IGNORABLE, LETTER, SEPARATOR, SINGLE } from '../text/characters.ts';
import { FIRST_EXPANSION, FOLDS } from '../text/fold.ts';
import { filterSlot } from './hash.ts';

/**
 * Whether a word that begins at `at` may begin a name, by its first three folded units. A wrong yes costs
 * time, a wrong no cannot be.
 *
 * @param prefixes one bit for each slot of `filterSlot`
 */
export function mayBegin(text: string, at: number, prefixes: Uint8Array): boolean {
  if (at + 3 > text.length) return true;
  const c0 = text.charCodeAt(at);
  const c1 = text.charCodeAt(at + 1);
  const c2 = text.charCodeAt(at + 2);
  const u0 = FOLDS[c0] ?? 0;
  const u1 = FOLDS[c1] ?? 0;
  const u2 = CLASSES[c2] === LETTER ? (FOLDS[c2] ?? 0) : 0;
  if (CLASSES[c1] === SEPARATOR) return u0 >= FIRST_EXPANSION || passes(u0, 0, 0, prefixes);
  if (CLASSES[c1] !== LETTER || CLASSES[c2] === IGNORABLE) return true;
  if (u0 >= FIRST_EXPANSION || u1 >= FIRST_EXPANSION || u2 >= FIRST_EXPANSION) return true;
  return passes(u0, u1, u2, prefixes);
}

/** The same for Han, kana and Hangul, by the first two characters. */
export function pairMayBegin(text: string, at: number, prefixes: Uint8Array): boolean {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  const second = CLASSES[next] === SINGLE ? (FOLDS[next] ?? 0) : 0;
  return passes(FOLDS[text.charCodeAt(at)] ?? 0, second, 1, prefixes);
}

function passes(first: number, second: number, third: number, prefixes: Uint8Array): boolean {
  const slot = filterSlot(first, second, third);
  return (((prefixes[slot >>> 3] ?? 0) >>> (slot & 7)) & 1) === 1;
}
