/**
 * How far what somebody types is from a word, for finding names whose spelling they are not sure of.
 * Costs are in tenths of a letter.
 */

/** Letters that stand for one another between romanisations, keyboards and ears; folded, in each script. */
const ALIKE = [
  'aeo',
  'eiy',
  'iyj',
  'uow',
  'ckqg',
  'kgh',
  'xkh',
  'szc',
  'cjs',
  'zj',
  'vwfb',
  'vu',
  'td',
  'bp',
  'mn',
  'аоя',
  'еиэ',
  'иыі',
  'ий',
  'гґхк',
  'сзц',
  'шщжч',
  'чћђц',
  'вфб',
  'тд',
  'бп',
  'уюо',
  'اىعه',
  'تطدث',
  'سصز',
  'كقغج',
  'يى',
] as const;

const WHOLE = 10;
const HALF = 5;

/** Two units as one number: a set of those is asked a million times for one question. */
const pair = (a: number, b: number) => a * 0x10000 + b;
const alike = new Set(
  ALIKE.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => pair(a.charCodeAt(0), b.charCodeAt(0))))),
);
/** Letters that are heard by some and not by others. */
const faint = new Set([...'haeiouyьъйh'].map((letter) => letter.charCodeAt(0)));

/** How many tenths of a letter may be wrong in a word of so many units: in short ones nothing. */
export function allowedIn(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return WHOLE;
  return length < 9 ? WHOLE + HALF : 2 * WHOLE;
}

/** The letters of a word as a set of 32: several share a place, which only makes the set say less. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether words of these letters can be alike at all: each that is asked for and is not there costs something. */
export function mayBeLike(asked: number, word: number, limit: number): boolean {
  let missing = asked & ~word;
  for (let cost = 0; missing !== 0; missing &= missing - 1) {
    cost += HALF;
    if (cost > limit) return false;
  }
  return true;
}

/**
 * The least cost of turning `asked` into the beginning of `word`: letters left out, put in, taken for
 * another or for their neighbour. A first letter that is wrong costs more, since few get it wrong.
 *
 * @returns a number above `limit` where it is more than that
 */
export function likeness(asked: string, word: string, limit: number): number {
  const width = Math.min(word.length, asked.length + Math.floor(limit / HALF)) + 1;
  if (width <= asked.length - limit / HALF) return limit + 1;
  let before: number[] = [];
  let row = [0];
  for (let j = 1; j < width; j++) row.push((row[j - 1] ?? 0) + left(word, j - 1) + (j === 1 ? HALF : 0));
  for (let i = 1; i <= asked.length; i++) {
    const letter = asked.charCodeAt(i - 1);
    const out = left(asked, i - 1);
    let least = (row[0] ?? 0) + out;
    const next = [least];
    for (let j = 1; j < width; j++) {
      const other = word.charCodeAt(j - 1);
      const first = i === 1 && j === 1 ? HALF : 0;
      const same = letter === other ? 0 : (alike.has(pair(letter, other)) ? HALF : WHOLE) + first;
      let cost = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + out, (next[j - 1] ?? 0) + left(word, j - 1));
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && other === asked.charCodeAt(i - 2)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + WHOLE);
      }
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(...row);
}

/** What it costs to leave a letter out: half where it is doubled or faint. */
function left(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  return faint.has(letter) || letter === word.charCodeAt(at - 1) ? HALF : WHOLE;
}
