/**
 * Folding: what two spellings of one name have in common. Case, diacritics, compatibility
 * characters and letters that differ only by national habit fall away; offsets do not, since each
 * UTF-16 unit folds by itself.
 */
import { CLASSES, IGNORABLE } from './characters.ts';

/** Folded units from here on point into `EXPANSIONS`: one unit that folds to several. */
export const FIRST_EXPANSION = 0xe000;

/** Letters that Unicode does not decompose, or decomposes in a way that we do not want. */
const SPECIAL = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  ǽ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ǿ: 'o',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
  ғ: 'г',
  қ: 'к',
  ҝ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  ҳ: 'х',
  һ: 'х',
  ҷ: 'ч',
  ҹ: 'ч',
  ә: 'а',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ٱ: 'ا',
  ة: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  גּ: 'ג',
} as const satisfies Record<string, string>;

/** Blocks whose letters have case, marks or compatibility forms; all others fold to themselves. */
const FOLDED_BLOCKS = [
  [0xaa, 0x24f],
  [0x250, 0x2b8],
  [0x370, 0x52f],
  [0x531, 0x587],
  [0x620, 0x6d5],
  [0x10a0, 0x10ff],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb4f],
  [0xfb50, 0xfbb1],
  [0xfe70, 0xfefc],
  [0xff10, 0xff5a],
] as const;

const expansions: string[] = [];

function foldOne(character: string): string {
  const lower = character.toLowerCase();
  const special: Partial<Record<string, string>> = SPECIAL;
  const known = special[lower] ?? special[character];
  if (known !== undefined) return known;
  let folded = '';
  for (const part of lower.normalize('NFKD').toLowerCase()) {
    if (CLASSES[part.charCodeAt(0)] !== IGNORABLE) folded += special[part] ?? part;
  }
  return folded === '' ? character : folded;
}

function buildFolds(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) folds[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) folds[unit] = unit + 0x20;
  for (const [first, last] of FOLDED_BLOCKS) {
    for (let unit = first; unit <= last; unit++) {
      if (CLASSES[unit] === 0) continue;
      const folded = foldOne(String.fromCharCode(unit));
      if (folded.length === 1) folds[unit] = folded.charCodeAt(0);
      else folds[unit] = FIRST_EXPANSION + (expansions.push(folded) - 1);
    }
  }
  for (let unit = 0; unit < 0x10000; unit++) if (CLASSES[unit] === IGNORABLE) folds[unit] = 0;
  return folds;
}

/**
 * The folded unit of each of the 65,536 UTF-16 units: 0 where it falls away, and
 * `FIRST_EXPANSION + i` where it becomes the several units of `EXPANSIONS[i]`.
 */
export const FOLDS: Uint16Array = buildFolds();
export const EXPANSIONS: readonly string[] = expansions;

/** Folds a text; units that fall away are gone, so offsets do not survive. See `foldWithOffsets`. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldedUnit(text.charCodeAt(i));
  return folded;
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
