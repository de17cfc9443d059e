/**
 * The words of one language that speak of calendar time. Rows hold forms separated by spaces; an
 * underscore stands for the space, hyphen or apostrophe inside a form of several tokens
 * (`day_before_yesterday`, `aujourd_hui`). All forms are lower case, inflected cases spelt out.
 */
export interface DateVocabulary {
  /** January to December. Names follow `Intl.DateTimeFormat`, with cases and press abbreviations added. */
  readonly months: readonly string[];
  /** Month forms that are other words too: a month only beside a day, a year or an `in` word. */
  readonly shyMonths?: string;
  /** Month forms that are a month only beside a day or a year ("mai" in Romanian is also "more"). */
  readonly dayMonths?: string;
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** Weekday forms that are other words too: a weekday only after an `on` word or before a date. */
  readonly shyWeekdays?: string;
  /** Of these, forms that are another word only where something counts them ("două luni"). */
  readonly countables?: string;
  /** A shy weekday is none before a common noun ("na segunda edição"). */
  readonly shyWeekdaysEndPhrase?: true;
  /** Months and weekdays count only where they start with a capital. */
  readonly capitalised?: true;
  /** Words for a day counted from the day of publication: `[offset, forms]`. */
  readonly days: readonly (readonly [number, string])[];
  /** Phrases for a time counted from the one spoken of before: `[unit, offset, forms]`. */
  readonly neighbours: readonly (readonly [Unit, number, string])[];
  /** The day before, in words that with a noun behind them mean the eve of something else ("накануне выборов"). */
  readonly eves?: string;
  /** The day after, where nothing behind says after what ("the day after"). */
  readonly morrows?: string;
  /** Words with which another clause goes on behind an eve ("накануне он"). */
  readonly behindEve?: string;
  /** Whole phrases counted from the day of publication that no rule composes. */
  readonly phrases?: readonly (readonly [Unit, number, string])[];
  readonly units: Readonly<Record<Unit, string>>;
  /** Unit forms that only a number can stand before: "last years" is no time. */
  readonly plurals?: string;
  /** Words before a unit, weekday or month: "last", "this", "next". */
  readonly shiftBefore?: Shifts;
  /** Words after it: "dernier", "pasado", "الماضي". */
  readonly shiftAfter?: Shifts;
  /** "the last year" is a stretch of time, not the year before: the rule of some languages. */
  readonly articleBlocksShift?: true;
  readonly articles?: string;
  /** Whether the day stands before the month, after it, or either. */
  readonly order: 'day-month' | 'both';
  /** Dates are written with the signs 年, 月 and 日. */
  readonly han?: HanSigns;
  /** How `3/9/2025` is read. */
  readonly numeric: 'dmy' | 'mdy';
  /** Between day, month and year: "of", "de". */
  readonly of?: string;
  /** Glued to a day's number: "th", "er", "го". */
  readonly ordinalSuffixes?: string;
  /** Glued to a year's number by a hyphen: "2015-м". */
  readonly yearSuffixes?: string;
  /** "first" to "thirty-first". */
  readonly ordinals?: readonly string[];
  /** "one" upwards. */
  readonly numerals: readonly string[];
  /** Between the ends of a range. */
  readonly to: string;
  /** Between the items of a list. */
  readonly and: string;
  /** Before the ends of a range that a list word parts: "between 22 and 24 August". */
  readonly between?: string;
  /** The year spoken of before, beside a day or a month: "that year", "iste jeseni". */
  readonly sameYear?: string;
  /** Words that introduce a month or a year. */
  readonly in: string;
  /** `in` words that may also introduce a person, so that a shy month takes no licence from them. */
  readonly shyIn?: string;
  /** Words behind which a time lies back, where no verb says otherwise: "since". */
  readonly since?: string;
  /** Words before a weekday on which something to come begins: "ab Montag". */
  readonly onward?: string;
  /** Words before a day up to which something goes on: "bis Montag". Those of English say as much of the past. */
  readonly until?: string;
  /** Words that introduce a day. */
  readonly on?: string;
  /** "year" beside a year's number. */
  readonly yearWords: string;
  /** The word for year belongs to the expression: behind the number ("2021 году") or before it ("عام 1999"). */
  readonly yearWordStands?: 'behind' | 'before';
  /** A year's number alone at the head of a sentence is a year ("2015 nahm Fico teil"). */
  readonly bareYears?: true;
  /** "day" before a day's number without month ("el día 9"). */
  readonly dayWords?: string;
  /** A weekday with the day's number is written without the month ("viernes 9", "sexta-feira (9)"). */
  readonly weekdayWithDay?: true;
  readonly agoBefore?: string;
  readonly agoAfter?: string;
  readonly earlier?: string;
  readonly later?: string;
  /** Verbs of putting off, with which "from May 9 to June 24" is two days and no stretch; `*` any ending. */
  readonly moves?: string;
  /** Nouns that a number before them counts. */
  readonly counted: string;
  /** Words that make the number after them a quantity or a label. */
  readonly quantity: string;
  readonly every?: string;
  /** "اليوم الاثنين": a weekday behind "today" or "yesterday" is one expression with it. */
  readonly joinsWeekday?: true;
  /** Phrases in which nothing is a date ("Black Friday", "la mañana"). */
  readonly not?: string;
  readonly tense: TenseCues;
}

/** Strings of a vocabulary that are codes, not words: what a respelling must leave alone. */
export const VOCABULARY_CODES = [
  'day',
  'week',
  'weekend',
  'month',
  'year',
  'day-month',
  'both',
  'dmy',
  'mdy',
  'behind',
  'before',
] as const;

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** The signs of a language that writes dates as 2025年9月3日. */
export interface HanSigns {
  readonly day: string;
  /** Signs behind a day's number only where the month is named ("9月3号"). */
  readonly dayWithMonth: string;
  /** Signs after 日 with which the number is no day of the month ("3日間", "28日元"). */
  readonly notBehindDay: string;
  /** Signs before a number with which it is no day of the month ("第3日"). */
  readonly notBeforeDay: string;
  /** Phrases behind 年 with which the number names no time ("2030年议程"). */
  readonly notBehindYear: string;
  /** What behind the last two figures of a year and its sign makes it no stretch of years ("19年に大阪で"). */
  readonly behindShortYear?: RegExp;
  /** Between the ends of a range. */
  readonly to: string;
  /** Between year and month, and left out of nothing ("今年的5月"). */
  readonly of: string;
  /** First year of each era ("令和" 2019). */
  readonly eras?: Readonly<Record<string, number>>;
}

export interface Shifts {
  readonly last: string;
  readonly this: string;
  readonly next: string;
}

/** Words whose neighbourhood tells whether a sentence points ahead; `*` stands for any letters. */
export interface TenseCues {
  readonly ahead: string;
  readonly behind: string;
  /** A cue that counts only where the sentence holds no other ("Modi to skip parade"). */
  readonly faintlyAhead?: string;
  /** Behind an article what looks like a verb is a noun: "told the hosts". */
  readonly articleBeforeNoun?: true;
  /** The verb stands last, so the words behind a date tell its tense. */
  readonly verbLast?: true;
  /** Past verbs are known by their endings, so that a sentence without one is about what is or will be. */
  readonly pastIsMarked?: true;
  /** Signs with which a sentence about the present or the future ends: a faint cue. */
  readonly endsAhead?: string;
}

/** What a word may do in a date. One word may do several things ("май", "second"). */
export interface Lexeme {
  month?: number;
  shy?: boolean;
  dayOnly?: boolean;
  weekday?: number;
  shyWeekday?: boolean;
  countable?: boolean;
  capitalised?: boolean;
  today?: number;
  phrase?: { readonly unit: Unit; readonly by: number; readonly from: 'published' | 'mentioned' };
  unit?: Unit;
  plural?: boolean;
  shiftBefore?: number;
  shiftAfter?: number;
  numeral?: number;
  ordinal?: number;
  of?: boolean;
  article?: boolean;
  ordinalSuffix?: boolean;
  yearSuffix?: boolean;
  to?: boolean;
  and?: boolean;
  between?: boolean;
  sameYear?: boolean;
  in?: boolean;
  shyIn?: boolean;
  on?: boolean;
  since?: boolean;
  onward?: boolean;
  yearWord?: boolean;
  dayWord?: boolean;
  eve?: boolean;
  morrow?: boolean;
  until?: boolean;
  behindEve?: boolean;
  agoBefore?: boolean;
  agoAfter?: boolean;
  earlier?: boolean;
  later?: boolean;
  counted?: boolean;
  quantity?: boolean;
  every?: boolean;
  blocked?: boolean;
  /** A date may begin with the word; set when the words are compiled. */
  begins?: boolean;
  /** First year of the era that the word names. */
  era?: number;
  ahead?: boolean;
  behind?: boolean;
  faintlyAhead?: boolean;
}
