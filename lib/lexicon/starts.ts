import { CLASSES, LETTER, LETTER_RANGES } from '../text/characters.ts';
import { FIRST_EXPANSION, FOLDS } from '../text/fold.ts';
import { HAN_PAIRS } from '../text/han-pairs.ts';
import { CLITICS } from './clitics.ts';

/** What a UTF-16 unit can begin. `clitic`: a caseless letter that may also be a word of its own. */
export const START = { none: 0, capital: 1, caseless: 2, single: 3, small: 4, alone: 5, clitic: 6 } as const;

type Range = readonly [first: number, last: number];

/** Blocks of scripts with case: a name begins with a capital there. */
const CASED: readonly Range[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x531, 0x556],
  [0x10a0, 0x10c5],
  [0x13a0, 0x13f5],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0xa640, 0xa69d],
  [0xa722, 0xa7ff],
  [0xff21, 0xff3a],
];

/** Blocks of scripts without case that write spaces: any letter may begin a name. */
const CASELESS: readonly Range[] = [
  [0x5d0, 0x5f2],
  [0x620, 0x6d5],
  [0x6ee, 0x7ff],
  [0x8a0, 0x8c9],
  [0x900, 0x109f],
  [0x10d0, 0x10ff],
  [0x1200, 0x139f],
  [0x1780, 0x17ff],
  [0xfb1d, 0xfdfb],
  [0xfe70, 0xfefc],
];

let base: Uint8Array | null = null;

/**
 * `START` of each of the 65,536 units.
 *
 * @param singles Han, kana and Hangul characters that begin a form
 * @param alone those of them that are a form by themselves
 * @param small small letters and digits that begin a form on pages of one language
 */
export function startTable(singles: string, alone: string, small: string): Uint8Array {
  base ??= baseTable();
  const table = base.slice();
  for (let i = 0; i < singles.length; i++) table[singles.charCodeAt(i)] = START.single;
  for (let i = 0; i < alone.length; i++) table[alone.charCodeAt(i)] = START.alone;
  // What folds to such a character begins the form as well.
  for (let i = 0; i < HAN_PAIRS.length; i += 2) {
    table[HAN_PAIRS.charCodeAt(i + 1)] = table[HAN_PAIRS.charCodeAt(i)] ?? START.none;
  }
  for (let i = 0; i < small.length; i++) table[small.charCodeAt(i)] = START.small;
  return table;
}

function baseTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of CASELESS) {
    for (let unit = first; unit <= last; unit++) if (CLASSES[unit] === LETTER) table[unit] = START.caseless;
  }
  for (let i = 0; i < CLITICS.length; i++) table[CLITICS.charCodeAt(i)] = START.clitic;
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit++) {
      const character = String.fromCharCode(unit);
      if (CLASSES[unit] === LETTER && character !== character.toLowerCase()) table[unit] = START.capital;
    }
  }
  return table;
}

/**
 * The folded unit of each letter that folds to one unit, and 0 for all else: in one look-up the walk
 * knows whether a word goes on and what with.
 */
export const WORD_UNITS: Uint16Array = wordUnits();

function wordUnits(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of LETTER_RANGES) {
    for (let unit = first; unit <= last; unit++) {
      const folded = FOLDS[unit] ?? 0;
      if (CLASSES[unit] === LETTER && folded < FIRST_EXPANSION) table[unit] = folded;
    }
  }
  return table;
}
