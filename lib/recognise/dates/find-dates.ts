import type { Sentence } from '../../text/sentences.ts';
import { boundedSentences } from '../passages.ts';
import { civilDay, dayCount, parseDay, weekdayOf } from './calendar.ts';
import { isHanDigit } from './han-numbers.ts';
import { type Item, itemize } from './items.ts';
import { afterListed } from './listed-weekdays.ts';
import { PARSERS } from './parsers/index.ts';
import { isYearHeading } from './parsers/year.ts';
import { gapAfter, type Passage, type Reading } from './reading.ts';
import { advance, type Reference, resolve } from './resolve.ts';
import { type Tense, tellsPast, tenseAround } from './tense.ts';
import { tokensOf } from './tokens.ts';
import type { TemporalExpression } from './types.ts';
import { dateLanguage } from './vocabularies.ts';
import { type YearNamed, yearCountedFrom, yearGoingOn, yearNamedBy } from './years-going-on.ts';

/** What is known of the article whose dates are read. */
export interface DateContext {
  /** `YYYY-MM-DD`; without it only expressions that are complete in themselves are resolved. */
  readonly published?: string | null;
  /** `published` is a guess from the text itself. */
  readonly isAssumed?: boolean;
  /** BCP 47 primary subtag. Month and weekday words are read in this language and in English. */
  readonly lang: string;
}

function mayBegin({ kind, lexeme, lower }: Item): boolean {
  return kind === 'number' || lexeme.begins === true || (kind === 'ideograph' && isHanDigit(lower));
}

/** All readings of a passage from left to right, the longest at each place. */
function readPassage(passage: Passage): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < passage.items.length; at += 1) {
    const item = passage.items[at];
    if (!item || !mayBegin(item)) continue;
    let best: Reading | null = null;
    for (const parse of PARSERS) {
      const found = parse(passage, at);
      if (found && (!best || found.last > best.last)) best = found;
    }
    if (!best) continue;
    readings.push(best);
    at = best.last;
  }
  return readings;
}

/** "Wednesday evening, June 29". */
const PART_OF_DAY =
  /^(?:morning|afternoon|evening|night|matin|soir|après-midi|abend|nachmittag|vormittag|утром|вечером|днём|днем|вранці|ввечері|увечері|rano|wieczorem|ujutru|uveče|ујутру|увече|dimineața|seara|مساء|صباح)$/u;

/** True where two readings stand side by side and so name one day: "Wednesday, 3 September", "9 мая, в пятницу". */
function areNeighbours(passage: Passage, before: Reading, after: Reading): boolean {
  let at = before.last;
  for (let between = 0; between <= 2; between += 1) {
    const gap = gapAfter(passage, at);
    if (!['space', 'comma', 'none', 'bracket', 'dot'].includes(gap)) return false;
    if (at + 1 === after.first) return true;
    const { lexeme, lower = '' } = passage.items[at + 1] ?? {};
    const { of, on, article } = lexeme ?? {};
    // "9 мая, в пятницу" is one day; "перенесли с 9 мая на субботу" are two.
    const mayJoin = of || article || (on && gap === 'comma') || PART_OF_DAY.test(lower);
    if (!mayJoin) return false;
    at += 1;
  }
  return false;
}

/** The reading is all that its sentence holds. */
const isAlone = ({ items }: Passage, { first, last }: Reading): boolean => first === 0 && last === items.length - 1;

const yearOfValue = ({ value }: TemporalExpression): number | null =>
  value === null ? null : Number(value.slice(0, 4));

/** The credit that ends a caption: captions tell what has been in the present tense. */
const CREDIT =
  /(?:^|[\s(（.])(?:Photos?|Fotos?|Фото|Fot\.|写真|صورة)\s?(?:[:：]|by |par )|\(AP Photo|REUTERS\/|Getty Images/;
/** How much of a paragraph's end is looked at for a credit, in UTF-16 units. */
const CREDIT_LENGTH = 120;
const TOLD: Tense = { points: 'behind', cost: 0 };

/** "will be in Shenzhen in". */
const CLOSE_VERB = 6;

/** The first year that an article without a date goes on about: earlier ones are history. */
const FIRST_YEAR = 1990;

/** A day by which something is done lies ahead, however it is told, where it is this near. */
const DUE_DAYS = 1;
/** Words between "by" and its weekday: an article. */
const DUE_WORDS = 2;
const DUE: Tense = { points: 'ahead', cost: 0 };

/** "exercícios até a segunda-feira", "bis Montag". */
function isDue({ items }: Passage, { kind, known, first }: Reading, tense: Tense, published: number | null): boolean {
  if (kind !== 'weekday' || known.weekday === undefined || published === null) return false;
  const before = items.slice(Math.max(0, first - DUE_WORDS), first);
  if (!before.some(({ lexeme }) => lexeme.until)) return false;
  return tense?.points !== 'behind' || (known.weekday - weekdayOf(published) + 7) % 7 <= DUE_DAYS;
}

function isCaptionAt(text: string, start: number): boolean {
  const line = text.indexOf('\n', start);
  const end = line < 0 ? text.length : line;
  return CREDIT.test(text.slice(Math.max(start, end - CREDIT_LENGTH), end));
}

/** How far from publication the day of a weekday may lie to be the one that its name alone means later on, in days. */
const WEEKDAY_REACH = 8;

function keepWeekday(
  weekdays: Map<number, number>,
  { known, value }: TemporalExpression,
  published: number | null,
): void {
  const day = value === null ? null : parseDay(value);
  if (day === null || known.weekday === undefined || published === null) return;
  if (Math.abs(day - published) <= WEEKDAY_REACH) weekdays.set(known.weekday, day);
}

const isNamedDay = ({ kind }: Reading): boolean => kind === 'calendar-day';

/** "today", "tomorrow": the day itself, where a weekday stands beside it. */
function isDayFromNow({ relative }: Reading, { known }: Reading, published: number | null): boolean {
  if (relative?.unit !== 'day' || relative.from !== 'published' || published === null) return false;
  return weekdayOf(published + relative.by) === known.weekday;
}

/** The neighbour that names the same day: a weekday's date, or a date's weekday. */
function neighbourOf(
  passage: Passage,
  readings: readonly Reading[],
  at: number,
  published: number | null,
): Reading | null {
  const read = readings[at];
  if (!read) return null;
  for (const other of [readings[at + 1], readings[at - 1]]) {
    if (!other) continue;
    const isWeekday = read.kind === 'weekday';
    const isPair =
      (isWeekday && (isNamedDay(other) || isDayFromNow(other, read, published))) ||
      (isNamedDay(read) && other.kind === 'weekday');
    const [before, after] = other.first > read.first ? [read, other] : [other, read];
    if (isPair && areNeighbours(passage, before, after)) return other;
  }
  return null;
}

/**
 * Finds every temporal expression of a text and resolves it against the publication date.
 *
 * Small parsers each try to read their one pattern at each word that may begin a date, the longest
 * reading wins, and what was read is then resolved in order, so that "the next day" knows the last.
 *
 * @param sentences sorted, not overlapping; expressions never cross their bounds.
 * @returns sorted by start, never overlapping; offsets are UTF-16 units into `text`.
 */
export function findDates(text: string, sentences: readonly Sentence[], context: DateContext): TemporalExpression[] {
  const { words, vocabulary, shapes } = dateLanguage(context.lang);
  const published = context.published ? parseDay(context.published) : null;
  const found: TemporalExpression[] = [];
  const weekdays = new Map<number, number>();
  const weekdaysAhead = new Map<number, number>();
  let reference: Reference = {
    published,
    mentionedDay: null,
    mentionedYear: null,
    articleDay: null,
    headingYear: null,
    paragraphYear: null,
    isUndated: published === null || context.isAssumed === true,
    sentenceYear: null,
    closeVerb: vocabulary.han ? CLOSE_VERB / 2 : CLOSE_VERB,
    weekdays,
    weekdaysAhead,
  };
  let paragraph = -1;
  let isCaption = false;
  let told: YearNamed | null = null;
  const bounded = boundedSentences(text, sentences);
  const tokens = tokensOf(text, bounded);
  const passageAt = (index: number): Passage => ({
    text,
    items: itemize(text, tokens[index] ?? [], words),
    vocabulary,
  });
  bounded.forEach((sentence, index) => {
    const isNewParagraph = sentence.paragraph !== paragraph;
    if (isNewParagraph) reference = { ...reference, mentionedDay: null, headingYear: null, paragraphYear: null };
    if (isNewParagraph) isCaption = isCaptionAt(text, sentence.start);
    paragraph = sentence.paragraph;
    const passage = passageAt(index);
    const all = readPassage(passage).filter((read) => !read.isFigures || isOnWeekday(passage, read, published));
    const readings = withPartsShared(passage, withoutEchoes(passage, all));
    let named: YearNamed | null = isNewParagraph ? null : told;
    let dayYear: number | null = null;
    readings.forEach((read, at) => {
      const neighbour = neighbourOf(passage, readings, at, published);
      // "June. Trump left early": a month that heads its paragraph lies where the next sentence points.
      const isMonthHead = isNewParagraph && read.kind === 'month' && isAlone(passage, read);
      const isToldOf = isCaption || (isMonthHead && tellsPast(passageAt(index + 1), shapes));
      const around = !needsTense(read) ? null : isToldOf ? TOLD : tenseAround(passage, read, shapes);
      const tense = isDue(passage, read, around, published) ? DUE : around;
      const weekday = read.kind === 'calendar-day' ? neighbour?.known.weekday : undefined;
      const day = read.kind === 'weekday' && neighbour ? { ...neighbour, weekday: read.known.weekday } : null;
      const goesOn = yearGoingOn(passage, named, read, tense, published) ?? yearCountedFrom(passage, read, reference);
      reference = { ...reference, sentenceYear: goesOn };
      const resolved = day
        ? sameDay(read, resolve(day, day.weekday, reference, tense))
        : afterListed(
            passage,
            readings[at - 1],
            read,
            found.at(-1),
            resolve(read, weekday, reference, tense),
            tense,
            published,
          );
      const last = found.at(-1);
      // "اليوم الاثنين": written as one.
      if (last && day && neighbour?.relative && neighbour.first < read.first && vocabulary.joinsWeekday)
        found[found.length - 1] = { ...last, end: resolved.end };
      else found.push(resolved);
      if (day) keepWeekday(weekdays, resolved, published);
      else if (read.kind === 'weekday' && tense?.points === 'ahead') keepWeekday(weekdaysAhead, resolved, published);
      reference = advance(reference, resolved);
      const year = read.known.year ?? (read.relative?.unit === 'year' ? yearOfValue(resolved) : null);
      if (year !== null && year >= FIRST_YEAR) {
        // "On May 9, 2015, and on May 9": a day's year is no more than its own in its sentence.
        if (isNamedDay(read)) dayYear = year;
        else reference = { ...reference, paragraphYear: year };
      }
      named = yearNamedBy(passage, read, resolved) ?? named;
      const isHeading =
        isNewParagraph && at === 0 && read.first === 0 && read.kind === 'year' && isYearHeading(text, read);
      if (isHeading || isMonthHead) reference = { ...reference, headingYear: yearOfValue(resolved) };
    });
    if (dayYear !== null) reference = { ...reference, paragraphYear: dayYear };
    told = named && { ...(named as YearNamed), last: -1 };
  });
  return found;
}

/** "5月9日当天": "that day" right behind its date names nothing more. */
function withoutEchoes({ items }: Passage, readings: readonly Reading[]): Reading[] {
  return readings.filter(({ relative, first }, at) => {
    const isEcho = relative?.from === 'mentioned' && relative.unit === 'day' && relative.by === 0;
    const last = isEcho ? items[readings[at - 1]?.last ?? -1] : undefined;
    return !last || last.end !== items[first]?.start;
  });
}

/** "31 mai și 2 iunie 2019": the year of the second day is the first's, too; "９月22日と23日": the month of the first is the second's. */
function withPartsShared({ items }: Passage, readings: readonly Reading[]): Reading[] {
  return readings.map((read, at) => {
    const [last, next] = [readings[at - 1], readings[at + 1]];
    if (read.kind === 'day-of-month' && read.known.weekday === undefined && last && isNamedDay(last)) {
      const isListed = read.first === last.last + 2 && items[last.last + 1]?.lexeme.and === true;
      const isLater = (read.known.day ?? 0) > (last.known.day ?? 0);
      return isListed && isLater ? { ...read, kind: 'calendar-day', known: { ...last.known, ...read.known } } : read;
    }
    const joint = items[read.last + 1]?.lexeme;
    const isJoined = next?.first === read.last + 2 && (joint?.and === true || joint?.to === true);
    const year = next?.known.year;
    if (!isJoined || !isNamedDay(read) || !isNamedDay(next) || year === undefined) return read;
    const isOpen = read.known.year === undefined && read.yearShift === undefined;
    const isInOrder = (read.known.month ?? 0) <= (next.known.month ?? 0);
    return isOpen && isInOrder ? { ...read, known: { ...read.known, year } } : read;
  });
}

/** How far from publication a day in figures lies, in days. */
const FIGURES_REACH = 60;

/** "sexta-feira (16/5)" is a Friday near publication; "vendredi 6/3, 6/4" is a score. */
function isOnWeekday({ items }: Passage, { first, known }: Reading, published: number | null): boolean {
  const weekday = items[first - 1]?.lexeme.weekday;
  const { month, day } = known;
  if (published === null || weekday === undefined || month === undefined || day === undefined) return false;
  const { year } = civilDay(published);
  return [year - 1, year, year + 1].some((y) => {
    const count = dayCount({ year: y, month, day });
    return Math.abs(count - published) <= FIGURES_REACH && weekdayOf(count) === weekday;
  });
}

/** True where the words leave open whether the time lies ahead. */
function needsTense({ kind, known, relative }: Reading): boolean {
  if (relative?.isOpen) return true;
  return kind !== 'relative' && kind !== 'year' && known.year === undefined;
}

/** A weekday's expression with the day that its neighbour names, where that falls on the weekday. */
function sameDay(read: Reading, date: TemporalExpression): TemporalExpression {
  return {
    ...date,
    start: read.start,
    end: read.end,
    kind: read.kind,
    known: read.known,
    implied: { ...date.known, ...date.implied },
  };
}
