import type { Item } from '../items.ts';
import { gapAfter, type Parser, type Passage, reading } from '../reading.ts';
import { readYearAfter } from './year-of.ts';

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isCapitalised({ text, items }: Passage, at: number): boolean {
  const item = items[at];
  if (!item) return false;
  return text.charAt(item.start) !== item.lower.charAt(0) && !isUpperCase(text.slice(item.start, item.end));
}

/** "mes de", "mois d’", "luna": the place of the month whose name stands behind such words, or where they begin. */
function behindMonthOf({ items }: Passage, at: number): number {
  if (items[at]?.lexeme.unit !== 'month' || items[at]?.lexeme.plural) return at;
  return items[at + 1]?.lexeme.of ? at + 2 : at + 1;
}

/** True where the words before a bare month say that a time is meant. */
function hasTimeWordBefore(passage: Passage, at: number, isShy: boolean): boolean {
  const before = passage.items[at - 1];
  if (!before) return false;
  if (behindMonthOf(passage, at - (before.lexeme.of ? 2 : 1)) === at) return true;
  const gap = gapAfter(passage, at - 1);
  // "mid-May", "early-March".
  if (gap === 'dash') return before.lexeme.in === true;
  if (gap !== 'space' && gap !== 'none') return false;
  const { lexeme } = before;
  if (lexeme.shiftBefore !== undefined || (lexeme.in && !lexeme.shyIn)) return true;
  return !isShy && (lexeme.in === true || lexeme.shyIn === true);
}

/** "the May date", "the March vote": an article before, a common noun behind. */
function isAttribute(passage: Passage, at: number): boolean {
  const { text, items } = passage;
  const [before, after] = [items[at - 1], items[at + 1]];
  if (!before?.lexeme.article || after?.kind !== 'word' || gapAfter(passage, at) !== 'space') return false;
  if (after.lexeme.of || after.lexeme.in || after.lexeme.shyIn || after.lexeme.on || after.lexeme.to) return false;
  const month = items[at];
  if (month && isUpperCase(text.slice(month.start, month.end))) return false;
  return text.charAt(after.start) === after.lower.charAt(0);
}

/** "May: Merz takes office", in a chronicle. */
function isHeading({ text, items }: Passage, at: number): boolean {
  const month = items[at];
  return at === 0 && month !== undefined && /^[:：]\s/.test(text.slice(month.end, month.end + 2));
}

/** "April Smith", "June Carter": a capitalised word behind makes it a name. */
function looksLikeName(passage: Passage, at: number): boolean {
  const { text, items } = passage;
  const [month, after] = [items[at], items[at + 1]];
  if (!month || after?.kind !== 'word' || gapAfter(passage, at) !== 'space') return false;
  const isCapital = text.charAt(after.start) !== after.lower.charAt(0);
  return isCapital && !isUpperCase(text.slice(month.start, month.end)) && !hasTimeWordBefore(passage, at, false);
}

const shiftAround = (item: Item | undefined, side: 'shiftBefore' | 'shiftAfter') => item?.lexeme[side];

/** "May 2025", "mai 2025", "mayo de 2025", "April of last year", "last May", "pasado mes de mayo", "mai dernier", "in May". */
export const month: Parser = (passage, at) => {
  const { items, vocabulary } = passage;
  const shift = shiftAround(items[at], 'shiftBefore');
  const i = shift !== undefined && gapAfter(passage, at) === 'space' ? behindMonthOf(passage, at + 1) : at;
  const lexeme = items[i]?.lexeme;
  if (lexeme?.month === undefined) return null;
  const known = { month: lexeme.month };
  const year = readYearAfter(passage, i);
  if (i > at && !year) {
    // "next May 9" is a day.
    if (vocabulary.order === 'both' && /^\s\d{1,2}(?!\d)/.test(passage.text.slice(items[i]?.end ?? 0))) return null;
    const relative = { unit: 'month', by: shift ?? 0, from: 'published' } as const;
    return lexeme.dayOnly ? null : reading(passage, at, i, { kind: 'month', grain: 'month', known, relative });
  }
  if (year) {
    return reading(passage, i, year.last, {
      kind: 'month',
      grain: 'month',
      known: { ...known, ...(year.year !== undefined && { year: year.year }) },
      ...(year.yearShift !== undefined && { yearShift: year.yearShift }),
      ...(year.sameYear && { sameYear: true as const }),
    });
  }
  const after = gapAfter(passage, i) === 'space' ? shiftAround(items[i + 1], 'shiftAfter') : undefined;
  if (after !== undefined) {
    const relative = { unit: 'month', by: after, from: 'published' } as const;
    return reading(passage, i, i + 1, { kind: 'month', grain: 'month', known, relative });
  }
  // "în mai,": a form that is another word too is a month where nothing follows that it could belong to.
  if (lexeme.dayOnly && !(hasTimeWordBefore(passage, i, true) && gapAfter(passage, i) !== 'space')) return null;
  // Where months are written small, a capital in mid-sentence is a name: "Julio", "Maja".
  const isName = !vocabulary.capitalised && i > 0 && isCapitalised(passage, i);
  const isLicensed =
    hasTimeWordBefore(passage, i, lexeme.shy === true) || isAttribute(passage, i) || isHeading(passage, i);
  if (!isLicensed && (lexeme.shy || isName || looksLikeName(passage, i))) return null;
  return reading(passage, i, i, { kind: 'month', grain: 'month', known });
};
