import type { Item } from '../items.ts';
import { gapAfter, type Parser, type Passage, reading } from '../reading.ts';
import { isPartOfFigure, readYearNumber } from './numbers.ts';
import { lastWithYearWord } from './year-of.ts';

const FIRST_YEAR = 1500;
/** Years in a row that one word introduces: "in 2003, 2005, 2007 and 2009". */
const LONGEST_LIST = 8;

/** What may stand behind a year that heads a paragraph of a chronicle: "2005. …", "2005: …", "2005 – …". */
const HEADING_END = /^(?:[.:：]?\s|\s[–—-]\s|[.:：]?$)/;

/** True where the four digits at `start` open a paragraph and what follows sets them apart as its heading. */
export function isYearHeading(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const isFirst = start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 3), start));
  if (!isFirst || !/^(?:19|20)\d\d$/.test(text.slice(start, end))) return false;
  const behind = text.slice(end, end + 3);
  return HEADING_END.test(behind) && !/^ \p{L}/u.test(behind);
}

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
  if (isOwned(passage, at) && isAttribute(passage, at)) return true;
  const isListed = gap === 'dash' || gap === 'slash' || gap === 'comma';
  if (isListed && before.kind === 'number' && readYearNumber(passage, at - 1))
    return isIntroduced(passage, at - 1, listed + 1);
  if ((lexeme.and || lexeme.to) && readYearNumber(passage, at - 2)) return isIntroduced(passage, at - 2, listed + 1);
  return false;
}

/** Round numbers count what follows as often as not. */
const ROUND = 100;

/** "Moscow's 2015 parade", "the lavish 2015 parade": an owner, or an article one word further. */
function isOwned(passage: Passage, at: number): boolean {
  const [further, before, year] = [passage.items[at - 2], passage.items[at - 1], passage.items[at]];
  if (!before || !year || year.number < 1900 || year.number % ROUND === 0 || gapAfter(passage, at - 1) !== 'space')
    return false;
  const owns = (i: number) => passage.items[i]?.lower === 's' && gapAfter(passage, i - 1) === 'apostrophe';
  if (owns(at - 1)) return true;
  const isAdjective = before.kind === 'word' && !before.lexeme.quantity && !before.lexeme.month;
  return isAdjective && gapAfter(passage, at - 2) === 'space' && (further?.lexeme.article === true || owns(at - 2));
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
  // "…; 2015 kam sie": another clause begins.
  const isHead = !before || /^[;:]\s$/.test(text.slice(before.end, year.start));
  // "2015, zum 70. Jahrestag, war er da."
  if (isHead && gapAfter(passage, at) === 'comma') return after?.kind === 'word';
  if (isHead) return after?.kind === 'word' && gapAfter(passage, at) === 'space' && !isCapital(after);
  const isWord = before.kind === 'word' && gapAfter(passage, at - 1) === 'space';
  return isWord && !isCapital(before) && !before.lexeme.quantity && !before.lexeme.article;
}

/** "parada din 2017 de Ziua Victoriei": what is counted stands behind "de", and much else. */
function isParticle({ lower }: Item): boolean {
  return lower === 'de';
}

/** "2015's": only a year can own something. */
function isPossessive(passage: Passage, last: number): boolean {
  return gapAfter(passage, last) === 'apostrophe' && passage.items[last + 1]?.lower === 's';
}

/** "عام 1999": the year's word opens the expression. */
export const wordedYear: Parser = (passage, at) => {
  const { items, vocabulary } = passage;
  if (vocabulary.yearWordStands !== 'before' || !items[at]?.lexeme.yearWord || gapAfter(passage, at) !== 'space')
    return null;
  const found = year(passage, at + 1);
  return found && reading(passage, at, found.last, { kind: 'year', grain: 'year', known: found.known });
};

/** "in 2015", "2015 году", "the 2015 parade", "(2015)", "2014–2015". */
export const year: Parser = (passage, at) => {
  const { vocabulary } = passage;
  const number = vocabulary.han ? null : readYearNumber(passage, at);
  if (!number || number.n < FIRST_YEAR || isPartOfFigure(passage, at)) return null;
  const hasWord = hasYearWordBehind(passage, number.last);
  const after = passage.items[number.last + 1];
  const isCount = after?.lexeme.counted && gapAfter(passage, number.last) === 'space';
  if (!hasWord && isCount && !(isParticle(after) && isIntroduced(passage, at))) return null;
  const isYear =
    hasWord ||
    number.last > at ||
    (at === 0 && isYearHeading(passage.text, passage.items[at] ?? { start: 0, end: 0 })) ||
    isIntroduced(passage, at) ||
    standsBare(passage, at) ||
    isPossessive(passage, number.last);
  const last = hasWord ? lastWithYearWord(passage, number.last) : number.last;
  return isYear ? reading(passage, at, last, { kind: 'year', grain: 'year', known: { year: number.n } }) : null;
};
