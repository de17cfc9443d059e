import { gapAfter, type Parser, type Passage, type RelativeTime, reading } from '../reading.ts';
import type { Grain } from '../types.ts';
import type { Unit } from '../vocabulary.ts';
import { isPartOfFigure } from './numbers.ts';

const GRAIN_OF = { day: 'day', week: 'week', weekend: 'week', month: 'month', year: 'year' } as const satisfies Record<
  Unit,
  Grain
>;

const DAYS_OF_WEEK = 7;

function relativeReading(passage: Passage, first: number, last: number, relative: RelativeTime) {
  return reading(passage, first, last, { kind: 'relative', grain: GRAIN_OF[relative.unit], known: {}, relative });
}

/** "today", "вчера", "après-demain"; "the day before yesterday"; "day earlier", "next day". */
export const namedDay: Parser = (passage, at) => {
  const { today, phrase } = passage.items[at]?.lexeme ?? {};
  if (today !== undefined) return relativeReading(passage, at, at, { unit: 'day', by: today, from: 'published' });
  return phrase ? relativeReading(passage, at, at, phrase) : null;
};

/** What behind an eve begins another clause or another phrase: a verb, a preposition, a mark. */
function endsPhrase(passage: Passage, at: number): boolean {
  const { items, vocabulary } = passage;
  const after = items[at + 1];
  if (!after || gapAfter(passage, at) !== 'space') return true;
  const { in: introduces, on, ahead, behind, behindEve, and } = after.lexeme;
  if (introduces || on || ahead || behind || behindEve || and) return true;
  const endings = vocabulary.tense.behind.split(' ').filter((shape) => shape.startsWith('*'));
  return endings.some((shape) => after.lower.endsWith(shape.slice(1)));
}

/** "накануне", "the day before", "the day after", where nothing behind says of what. */
export const eve: Parser = (passage, at) => {
  const { eve: isEve, morrow: isMorrow } = passage.items[at]?.lexeme ?? {};
  if (!(isEve || isMorrow) || !endsPhrase(passage, at)) return null;
  return relativeReading(passage, at, at, { unit: 'day', by: isEve ? -1 : 1, from: 'mentioned' });
};

/** "next week", "last year", "la semaine prochaine", "العام الماضي". */
export const shiftedUnit: Parser = (passage, at) => {
  const { items, vocabulary } = passage;
  const [first, second] = [items[at]?.lexeme, items[at + 1]?.lexeme];
  if (!first || !second || !['space', 'none'].includes(gapAfter(passage, at))) return null;
  const isBefore = first.shiftBefore !== undefined && second.unit !== undefined;
  const unit = isBefore ? second.unit : first.unit;
  const by = isBefore ? first.shiftBefore : second.shiftAfter;
  if (unit === undefined || by === undefined || unit === 'day') return null;
  if ((isBefore ? second : first).plural) return null;
  // "the last year's parade" is a foreigner's English for that of the year before.
  const isOwner = gapAfter(passage, at + 1) === 'apostrophe' && items[at + 2]?.lower === 's';
  const isAfterArticle = items[at - 1]?.lexeme.article && gapAfter(passage, at - 1) === 'space';
  if (vocabulary.articleBlocksShift && isAfterArticle && !isOwner) {
    return null;
  }
  if (items[at - 1]?.lexeme.every) return null;
  // Of these languages only English means the one after by "next weekend".
  const isComing = unit === 'weekend' && by === 1 && !vocabulary.articleBlocksShift;
  return relativeReading(passage, at, at + 1, { unit, by, from: 'published', ...(isComing && { isComing }) });
};

/** "am Wochenende", "over the weekend": the one gone by or the one to come. */
export const openWeekend: Parser = (passage, at) => {
  const { items } = passage;
  const before = items[at - 1]?.lexeme;
  if (items[at]?.lexeme.unit !== 'weekend' || gapAfter(passage, at - 1) !== 'space') return null;
  if (before?.every || !(before?.on || before?.article || before?.in)) return null;
  return relativeReading(passage, at, at, { unit: 'weekend', by: 0, from: 'published', isOpen: true });
};

/** A count in digits or words, at most three digits: more would be a quantity, not a distance in time. */
function readCount(passage: Passage, at: number): number | null {
  const item = passage.items[at];
  if (item?.lexeme.numeral !== undefined) return item.lexeme.numeral;
  if (item?.kind !== 'number' || item.lower.length > 3 || isPartOfFigure(passage, at)) return null;
  return item.number;
}

/** "three weeks ago" counts days from the day it is said; "last week" is a whole week. */
function countedTime(unit: Unit, by: number, from: RelativeTime['from']): RelativeTime {
  return unit === 'week' ? { unit: 'day', by: by * DAYS_OF_WEEK, from } : { unit, by, from };
}

/** "dez anos antes da guerra": counted from what is named, and not from the year spoken of before. */
const OF = /^(?:de|del|d[ao]s?|d|que|qu|la|le|les|l|lui|than)$/;

/** "ten years ago", "il y a dix ans", "vor zehn Jahren", "десять лет назад". "Two days later" is a stretch of time, and only tells the day. */
export const countedUnit: Parser = (passage, at) => {
  const { items } = passage;
  const leads = items[at]?.lexeme.agoBefore === true;
  let i = leads ? at + 1 : at;
  const n = readCount(passage, i);
  if (n === null) return null;
  const unit = items[i + 1]?.lexeme.unit;
  if (unit === undefined || !['space', 'none', 'dash'].includes(gapAfter(passage, i))) return null;
  i += 1;
  const behind = ['space', 'none'].includes(gapAfter(passage, i)) ? items[i + 1]?.lexeme : undefined;
  if (behind?.agoAfter) return relativeReading(passage, leads ? at + 1 : at, i + 1, countedTime(unit, -n, 'published'));
  if (leads) return relativeReading(passage, at, i, countedTime(unit, -n, 'published'));
  const by = behind?.earlier ? -n : behind?.later ? n : null;
  const stretch = by === null ? null : relativeReading(passage, at, i + 1, countedTime(unit, by, 'mentioned'));
  // "Ten years earlier Tadić stood there": a year is told as by "the year before".
  const isYear =
    unit === 'year' &&
    behind?.earlier === true &&
    !(gapAfter(passage, i + 1) === 'space' && OF.test(items[i + 2]?.lower ?? ''));
  return stretch && !isYear ? { ...stretch, isStretch: true } : stretch;
};
