import type { Item } from './items.ts';
import type { DateParts, Grain, TemporalKind } from './types.ts';
import type { DateVocabulary, Unit } from './vocabulary.ts';

/** What a parser makes of the items `[first, last]` before anything is resolved. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly kind: TemporalKind;
  readonly grain: Grain;
  readonly known: DateParts;
  /** The last day of a range; parts that it leaves out are those of `known`. */
  readonly until?: DateParts;
  /** A year given by words ("of last year"), counted from the year of publication. */
  readonly yearShift?: number;
  /** A month given by words ("来月3日"), counted from that of publication. */
  readonly monthShift?: number;
  /** "next May 9", "le 9 mai dernier": the one ahead of publication or behind it. */
  readonly towards?: 1 | -1;
  /** The year is that of the time spoken of before ("同年9月"). */
  readonly sameYear?: true;
  readonly relative?: RelativeTime;
  /** A day and a month in figures, which are a date only where their weekday is right. */
  readonly isFigures?: true;
  /** Tells a time, but is no date: "two days later". */
  readonly isStretch?: true;
}

export interface RelativeTime {
  readonly unit: Unit;
  readonly by: number;
  /** Counted from the day of publication, or from the time spoken of before. */
  readonly from: 'published' | 'mentioned';
  /** "am Wochenende": no word says which, so the tense does. */
  readonly isOpen?: true;
  /** "am kommenden Wochenende": the next one, not that of the week after. */
  readonly isComing?: boolean;
  /** A weekday of the week before, of this week or of the next, as the calendar has them. */
  readonly isInWeek?: boolean;
}

/** What stands between two neighbouring items. */
export type Gap = 'none' | 'space' | 'dot' | 'comma' | 'dash' | 'slash' | 'apostrophe' | 'bracket' | 'other';

const GAPS = [
  ['space', /^\s{1,3}$/],
  ['dot', /^\.\s{0,2}$/],
  ['comma', /^[,،]\s{0,2}$/],
  ['dash', /^\.?\s?[-‐‑‒–—−─~～〜]\s?$/],
  ['slash', /^\s?\/\s?$/],
  ['apostrophe', /^['’ʼ`]$/],
  ['bracket', /^\s?[([（]$/],
] as const satisfies readonly (readonly [Gap, RegExp])[];

const SPACE = 0x20;

/** The items of one stretch of text, and what parsers ask about them. */
export interface Passage {
  readonly text: string;
  readonly items: readonly Item[];
  readonly vocabulary: DateVocabulary;
}

/** What stands between item `at` and the one after it. */
export function gapAfter({ text, items }: Passage, at: number): Gap {
  const here = items[at];
  const next = items[at + 1];
  if (!here || !next) return 'other';
  const length = next.start - here.end;
  if (length === 0) return 'none';
  if (length > 4) return 'other';
  if (length === 1 && text.charCodeAt(here.end) === SPACE) return 'space';
  const between = text.slice(here.end, next.start);
  for (const [gap, pattern] of GAPS) if (pattern.test(between)) return gap;
  return 'other';
}

/** Makes the reading of items `[first, last]`, with its offsets. */
export function reading(
  { items }: Passage,
  first: number,
  last: number,
  rest: Omit<Reading, 'first' | 'last' | 'start' | 'end'>,
): Reading | null {
  const from = items[first];
  const to = items[last];
  return from && to ? { first, last, start: from.start, end: to.end, ...rest } : null;
}

/** Tries to read a date that begins at item `at`. */
export type Parser = (passage: Passage, at: number) => Reading | null;
