import type { Item } from '../items.ts';
import { gapAfter, type Parser, type Passage, reading } from '../reading.ts';
import { isPartOfFigure, readYearNumber } from './numbers.ts';

const FIRST_YEAR = 1500;
/** Years in a row that one word introduces: "in 2003, 2005, 2007 and 2009". */
const LONGEST_LIST = 8;

/** True where a word or a year before makes the four digits at item `at` a year. */
function isIntroduced(passage: Passage, at: number, listed = 0): boolean {
  if (listed > LONGEST_LIST) return false;
  const { text, items } = passage;
  const [year, before] = [items[at], items[at - 1]];
  if (!year) return false;
  if (text.charAt(year.start - 1) === '(' && /^[),;\s–-]/.test(text.charAt(year.end))) return true;
  if (!before) return false;
  const gap = gapAfter(passage, at - 1);
  const { lexeme } = before;
  if (gap === 'space' || gap === 'none') {
    if (lexeme.in || lexeme.yearWord) return true;
    if (lexeme.month !== undefined || lexeme.article) return lexeme.article === true && isAttribute(passage, at);
  }
  // "2014 and 2015", "2003–2007", "в 2014, 2015 годах".
  const isListed = gap === 'dash' || gap === 'slash' || gap === 'comma';
  if (isListed && before.kind === 'number' && readYearNumber(passage, at - 1))
    return isIntroduced(passage, at - 1, listed + 1);
  if ((lexeme.and || lexeme.to) && readYearNumber(passage, at - 2)) return isIntroduced(passage, at - 2, listed + 1);
  return false;
}

/** "the 2015 parade": an article before, a noun behind that is not counted. */
function isAttribute(passage: Passage, at: number): boolean {
  const after = passage.items[at + 1];
  return after?.kind === 'word' && gapAfter(passage, at) === 'space' && !after.lexeme.counted;
}

/** "2015 году", "2015. godine", "2015 r.". */
function hasYearWordBehind(passage: Passage, last: number): boolean {
  const gap = gapAfter(passage, last);
  return (gap === 'space' || gap === 'dot' || gap === 'none') && passage.items[last + 1]?.lexeme.yearWord === true;
}

/** "2015 nahm Fico teil", "hatte 2015 abgesagt": some languages name a year without a preposition. */
function standsBare(passage: Passage, at: number): boolean {
  const { text, items, vocabulary } = passage;
  const [before, year, after] = [items[at - 1], items[at], items[at + 1]];
  if (!vocabulary.bareYears || !year || year.number < 1900 || year.number > 2099) return false;
  const isCapital = (item: Item | undefined) => item !== undefined && text.charAt(item.start) !== item.lower.charAt(0);
  if (!before) return after?.kind === 'word' && gapAfter(passage, at) === 'space' && !isCapital(after);
  const isWord = before.kind === 'word' && gapAfter(passage, at - 1) === 'space';
  return isWord && !isCapital(before) && !before.lexeme.quantity && !before.lexeme.article;
}

/** "2015's": only a year can own something. */
function isPossessive(passage: Passage, last: number): boolean {
  return gapAfter(passage, last) === 'apostrophe' && passage.items[last + 1]?.lower === 's';
}

/** "in 2015", "2015 году", "the 2015 parade", "(2015)", "2014–2015". */
export const year: Parser = (passage, at) => {
  const number = passage.vocabulary.han ? null : readYearNumber(passage, at);
  if (!number || number.n < FIRST_YEAR || isPartOfFigure(passage, at)) return null;
  const hasWord = hasYearWordBehind(passage, number.last);
  const after = passage.items[number.last + 1];
  if (!hasWord && after?.lexeme.counted && gapAfter(passage, number.last) === 'space') return null;
  const isYear =
    hasWord ||
    number.last > at ||
    isIntroduced(passage, at) ||
    standsBare(passage, at) ||
    isPossessive(passage, number.last);
  return isYear ? reading(passage, at, number.last, { kind: 'year', grain: 'year', known: { year: number.n } }) : null;
};
