/**
 * Folding: what two spellings of one name have in common. Case, diacritics, compatibility characters,
 * traditional Chinese ones and letters that differ only by national habit fall away; offsets do not, since each
 * UTF-16 unit folds by itself.
 */
import { IGNORABLE_RANGES } from './characters.ts';
import { FOLD_BLOCKS, FOLD_EXPANSIONS } from './fold-table.ts';
import { HAN_PAIRS } from './han-pairs.ts';

/** Folded units from here on point into `EXPANSIONS`: one unit that folds to several. */
export const FIRST_EXPANSION = 0xe000;

/**
 * The folded unit of each of the 65,536 UTF-16 units: 0 where it falls away, and
 * `FIRST_EXPANSION + i` where it becomes the several units of `EXPANSIONS[i]`.
 */
export const FOLDS: Uint16Array = buildFolds();
export const EXPANSIONS: readonly string[] = FOLD_EXPANSIONS;

function buildFolds(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) folds[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) folds[unit] = unit + 0x20;
  for (const [first, folded] of FOLD_BLOCKS) {
    for (let i = 0; i < folded.length; i++) folds[first + i] = folded.charCodeAt(i);
  }
  for (let i = 0; i < HAN_PAIRS.length; i += 2) folds[HAN_PAIRS.charCodeAt(i + 1)] = HAN_PAIRS.charCodeAt(i);
  for (const [first, last] of IGNORABLE_RANGES) folds.fill(0, first, last + 1);
  return folds;
}

/** Folds a text; units that fall away are gone, so offsets do not survive. See `foldWithOffsets`. */
export function fold(text: string): string {
  const same = foldedLength(text);
  if (same === text.length) return text;
  if (isAscii(text)) return text.toLowerCase();
  let folded = text.slice(0, same);
  for (let i = same; i < text.length; i++) folded += foldedUnit(text.charCodeAt(i));
  return folded;
}

/** How many units at the beginning of a text fold to themselves: most words of a text do throughout. */
function foldedLength(text: string): number {
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (FOLDS[unit] !== unit) break;
    i++;
  }
  return i;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

function foldedUnit(unit: number): string {
  const code = FOLDS[unit] ?? 0;
  if (code === 0) return '';
  // Private-use characters of the text itself fold to themselves.
  if (code < FIRST_EXPANSION || code === unit) return String.fromCharCode(code);
  return EXPANSIONS[code - FIRST_EXPANSION] ?? '';
}

/**
 * Folds a text and keeps the way back: `offsets[i]` is the UTF-16 offset in `text` of the unit that
 * `folded[i]` comes from; one more entry at the end holds `text.length`.
 */
export function foldWithOffsets(text: string): { folded: string; offsets: Uint32Array } {
  let units = new Uint16Array(text.length + 16);
  let offsets = new Uint32Array(text.length + 17);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = FOLDS[unit] ?? 0;
    if (code === 0) continue;
    if (code < FIRST_EXPANSION || code === unit) {
      units[length] = code;
      offsets[length++] = i;
      continue;
    }
    const expansion = EXPANSIONS[code - FIRST_EXPANSION] ?? '';
    if (length + expansion.length + (text.length - i) > units.length) {
      // A text of ligatures outgrows itself: take twice the room.
      units = grown(units, new Uint16Array(2 * units.length + 16));
      offsets = grown(offsets, new Uint32Array(2 * units.length + 17));
    }
    for (let k = 0; k < expansion.length; k++) {
      units[length] = expansion.charCodeAt(k);
      offsets[length++] = i;
    }
  }
  offsets[length] = text.length;
  return { folded: UTF16.decode(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
