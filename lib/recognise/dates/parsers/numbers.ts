import { gapAfter, type Passage } from '../reading.ts';

/** A number read from items up to and with `last`. */
export interface ReadNumber {
  readonly n: number;
  readonly last: number;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Before a number: it is a price, a label, the tail of a decimal, a time, a fraction. */
const NOT_BEFORE = /[$€£¥₽₴#№§+@_%]$|\d[.,:/]$|[\p{L}\d]$/u;
/** "الـ4": the article joined to a number. */
const ARTICLE = /ال\u0640$/;
/** After a number: it is a percentage, a decimal, a time, a temperature. */
const NOT_AFTER = /^(?:[%‰°_@]|[.,:]\d|\s?(?:%|°|:\d))/;

/** True where the number at item `at` is part of a price, time, decimal, label or percentage. */
export function isPartOfFigure({ text, items }: Passage, at: number): boolean {
  const item = items[at];
  if (!item) return true;
  const before = text.slice(Math.max(0, item.start - 2), item.start);
  const isAfterIdeograph = items[at - 1]?.kind === 'ideograph';
  const isLabelled = NOT_BEFORE.test(before) && !ARTICLE.test(text.slice(Math.max(0, item.start - 3), item.start));
  if (!isAfterIdeograph && isLabelled) return true;
  return NOT_AFTER.test(text.slice(item.end, item.end + 3));
}

/** A day's number, with the ordinal ending glued to it ("9th", "1er", "9-го"), or an ordinal in words. */
export function readDayNumber(passage: Passage, at: number): ReadNumber | null {
  const item = passage.items[at];
  if (!item) return null;
  if (item.lexeme.ordinal !== undefined) return { n: item.lexeme.ordinal, last: at };
  if (item.kind !== 'number' || item.lower.length > 2 || item.number < 1 || item.number > 31) return null;
  const next = passage.items[at + 1];
  const gap = gapAfter(passage, at);
  if (next?.lexeme.ordinalSuffix && (gap === 'none' || gap === 'dash')) return { n: item.number, last: at + 1 };
  if (next?.kind === 'word' && gap === 'none') return null;
  return { n: item.number, last: at };
}

/** A year in four digits, with the ending glued to it ("2015-м"). */
export function readYearNumber(passage: Passage, at: number): ReadNumber | null {
  const item = passage.items[at];
  if (item?.kind !== 'number' || item.lower.length !== 4) return null;
  if (item.number < FIRST_YEAR || item.number > LAST_YEAR) return null;
  const next = passage.items[at + 1];
  const gap = gapAfter(passage, at);
  if (next?.kind === 'word' && gap === 'none') return null;
  if (next?.lexeme.yearSuffix && gap === 'dash') return { n: item.number, last: at + 1 };
  return { n: item.number, last: at };
}
