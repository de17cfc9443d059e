import { gapAfter, type Passage, type Reading } from '../reading.ts';
import { readYearNumber } from './numbers.ts';

/** A year that stands behind a day or a month: its number, or a shift from the year of publication. */
export interface YearOf {
  readonly year?: number;
  readonly yearShift?: number;
  /** "of that year": its words are no part of the date. */
  readonly sameYear?: true;
  readonly last: number;
}

/** "last year", "прошлого года", "l'année dernière", "del año pasado" from item `at` on. */
function readYearInWords(passage: Passage, at: number): YearOf | null {
  const { items } = passage;
  let i = at;
  while (items[i]?.lexeme.article && i < at + 2) i += 1;
  const first = items[i]?.lexeme;
  const second = items[i + 1]?.lexeme;
  if (!first || !second || !['space', 'none'].includes(gapAfter(passage, i))) return null;
  if (first.shiftBefore !== undefined && second.unit === 'year') return { yearShift: first.shiftBefore, last: i + 1 };
  if (first.unit === 'year' && second.shiftAfter !== undefined) return { yearShift: second.shiftAfter, last: i + 1 };
  return null;
}

/** "мае 2015 года": in some languages the word for year belongs to the expression; one for several years does not. */
export function lastWithYearWord(passage: Passage, last: number): number {
  const { items, vocabulary } = passage;
  if (vocabulary.yearWordStands !== 'behind' || !['space', 'dot'].includes(gapAfter(passage, last))) return last;
  const { yearWord, unit, plural } = items[last + 1]?.lexeme ?? {};
  return yearWord && unit === 'year' && !plural ? last + 1 : last;
}

/** The year that follows item `at`, which ends a day or a month: ", 2025", "de 2025", "of last year". */
export function readYearAfter(passage: Passage, at: number): YearOf | null {
  const { items } = passage;
  let i = at + 1;
  let gap = gapAfter(passage, at);
  if (!['space', 'comma', 'dot', 'none'].includes(gap)) return null;
  for (let words = 0; words < 2 && (items[i]?.lexeme.of || items[i]?.lexeme.article); words += 1) {
    gap = gapAfter(passage, i);
    if (gap !== 'space' && gap !== 'apostrophe') return null;
    i += 1;
  }
  if (items[i]?.lexeme.sameYear) return { sameYear: true, last: at };
  const inWords = readYearInWords(passage, i);
  if (inWords) return inWords;
  if (items[i]?.lexeme.yearWord && gapAfter(passage, i) === 'space') i += 1;
  const number = readYearNumber(passage, i);
  if (!number) return null;
  // "9 мая 2025 человека", "on May 9, 2025 people": the number counts what follows.
  if (gapAfter(passage, number.last) === 'space' && items[number.last + 1]?.lexeme.counted) return null;
  return { year: number.n, last: lastWithYearWord(passage, number.last) };
}

/** What the words around a day that ends with item `last` say of its year beside a number: "este 9 de mayo", "le 9 mai prochain". */
export function yearOf(
  passage: Passage,
  at: number,
  last: number,
  year: YearOf | null,
): Pick<Reading, 'yearShift' | 'sameYear' | 'towards'> {
  if (year?.yearShift !== undefined) return { yearShift: year.yearShift };
  if (year) return year.sameYear ? { sameYear: true } : {};
  // "no próximo dia 9 de maio".
  const first = passage.items[at - 1]?.lexeme.unit === 'day' ? at - 1 : at;
  const before = gapAfter(passage, first - 1) === 'space' ? passage.items[first - 1]?.lexeme.shiftBefore : undefined;
  if (before === 0) return { yearShift: 0 };
  const behind = gapAfter(passage, last) === 'space' ? passage.items[last + 1]?.lexeme.shiftAfter : undefined;
  const shift = before ?? behind;
  return shift === 1 || shift === -1 ? { towards: shift } : {};
}
