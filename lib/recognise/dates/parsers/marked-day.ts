import { gapAfter, type Parser, reading } from '../reading.ts';
import { isPartOfFigure, readDayNumber } from './numbers.ts';

/** "el día 9", "no dia 9": the word "day" before a number without a month. */
export const markedDay: Parser = (passage, at) => {
  const { items } = passage;
  if (!items[at]?.lexeme.dayWord || gapAfter(passage, at) !== 'space' || items[at + 1]?.kind !== 'number') return null;
  const day = readDayNumber(passage, at + 1);
  if (!day || isPartOfFigure(passage, at + 1)) return null;
  const behind = [1, 2, 3].map((step) => items[day.last + step]?.lexeme);
  if (behind.some((lexeme) => lexeme?.month !== undefined) || behind[0]?.to || behind[0]?.counted) return null;
  return reading(passage, at, day.last, { kind: 'day-of-month', grain: 'day', known: { day: day.n } });
};
