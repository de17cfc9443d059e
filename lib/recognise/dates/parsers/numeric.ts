import { isRealDay } from '../calendar.ts';
import { type Parser, type Passage, reading } from '../reading.ts';
import { isGlued } from '../tokens.ts';

const SEPARATORS = ['-', '.', '/', '. '] as const;

interface ThreeNumbers {
  readonly numbers: readonly [string, string, string];
  readonly separator: (typeof SEPARATORS)[number];
}

/** The three numbers from item `at`, where one separator stands between both pairs. */
function threeNumbers({ text, items }: Passage, at: number): ThreeNumbers | null {
  const [a, b, c] = [items[at], items[at + 1], items[at + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null;
  if (a.end + 2 < b.start || b.end + 2 < c.start) return null;
  const between = text.slice(a.end, b.start);
  const separator = SEPARATORS.find((known) => known === between);
  if (separator === undefined || text.slice(b.end, c.start) !== separator) return null;
  const before = text.charAt(a.start - 1);
  const after = text.slice(c.end, c.end + 2);
  // Part of something longer: a version, a telephone number, an address.
  if (isGlued(text, a.start) || '-./+'.includes(before || ' ') || /^[-/]\d|^\.\d/.test(after)) return null;
  return { numbers: [a.lower, b.lower, c.lower], separator };
}

function order(passage: Passage, { numbers, separator }: ThreeNumbers) {
  const [a, b, c] = numbers;
  if (a.length === 4) return { year: Number(a), month: Number(b), day: Number(c) };
  if (c.length !== 4 || a.length > 2 || b.length > 2) return null;
  const [first, second, year] = [Number(a), Number(b), Number(c)];
  // Full stops stand behind ordinals: the day comes first in whatever language.
  const isMonthFirst =
    passage.vocabulary.numeric === 'mdy' && separator !== '.' && separator !== '. ' ? first <= 12 : second > 12;
  return isMonthFirst ? { year, month: first, day: second } : { year, month: second, day: first };
}

/** What may stand between a weekday and its day in figures: "sexta-feira (16/5)", "Freitag, 16.5.". */
const BEHIND_WEEKDAY = /^(?:\s?[(（]|,?\s(?:dem\s|den\s)?)$/;
/** How `16/5` and `16.5.` may be parted, and what has to follow. */
const SHORT = [
  ['/', /^(?:[^\d/.]|$)/],
  ['.', /^\.(?:[^\d]|$)/],
] as const;

/** "16/5", "09.05." right behind the weekday on which it falls: by itself a score, a fraction, a version. In German also "am 09.05.". */
export const shortNumeric: Parser = (passage, at) => {
  const { text, items, vocabulary } = passage;
  const [weekday, a, b] = [items[at - 1], items[at], items[at + 1]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || vocabulary.numeric !== 'dmy') return null;
  if (a.lower.length > 2 || b.lower.length > 2 || a.start < 1) return null;
  const [day, month] = [a.number, b.number];
  const separator = text.slice(a.end, b.start);
  const isWritten = SHORT.some(([mark, behind]) => mark === separator && behind.test(text.slice(b.end, b.end + 2)));
  if (!isWritten || !isRealDay(2024, month, day)) return null;
  const isOnWeekday = weekday?.lexeme.weekday !== undefined && BEHIND_WEEKDAY.test(text.slice(weekday.end, a.start));
  // "am 03.09.": where full stops stand behind ordinals, and nowhere else.
  const isOn = separator === '.' && vocabulary.capitalised && weekday?.lexeme.on && text.charAt(a.start - 1) === ' ';
  if (isOn && !isOnWeekday)
    return reading(passage, at, at + 1, { kind: 'calendar-day', grain: 'day', known: { month, day } });
  return isOnWeekday
    ? reading(passage, at, at + 1, { kind: 'calendar-day', grain: 'day', known: { month, day }, isFigures: true })
    : null;
};

/** "2025-05-09", "09.05.2025", "9/5/2025" (in the order of the page's language), "2025/5/9". */
export const numeric: Parser = (passage, at) => {
  const three = threeNumbers(passage, at);
  const known = three && order(passage, three);
  if (!known || known.year < 1000 || known.year > 2199 || !isRealDay(known.year, known.month, known.day)) return null;
  return reading(passage, at, at + 2, { kind: 'calendar-day', grain: 'day', known });
};
