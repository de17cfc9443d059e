import { gapAfter, type Parser, type Passage, reading } from '../reading.ts';
import { readDayNumber } from './numbers.ts';

/** True where a day with its month, or a month with its day, begins at item `at`. */
function isDateAt(passage: Passage, at: number): boolean {
  const { items } = passage;
  const skip = items[at]?.lexeme.article || items[at]?.lexeme.of ? 1 : 0;
  if (items[at + skip]?.lexeme.month !== undefined) return true;
  const day = readDayNumber(passage, at + skip);
  if (!day) return false;
  const next = items[day.last + 1];
  return next?.lexeme.month !== undefined || items[day.last + 2]?.lexeme.month !== undefined;
}

/** "na segunda edição", "na Segunda Guerra": the form is an ordinal there. */
function isBeforeNoun({ text, items, ...rest }: Passage, at: number): boolean {
  const [here, after] = [items[at], items[at + 1]];
  if (!here || after?.kind !== 'word' || gapAfter({ text, items, ...rest }, at) !== 'space') return false;
  if (text.charAt(here.start) !== here.lower.charAt(0)) return true;
  const { of, on, in: introduces, article, and } = after.lexeme;
  const isCapital = text.charAt(after.start) !== after.lower.charAt(0);
  return !(of || on || introduces || article || and || isCapital);
}

/** "ultimele luni", "luni de zile": the form counts months there. */
function isCounted({ items }: Passage, at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]?.lexeme];
  if (before?.kind === 'number' || after?.counted || after?.agoAfter || after?.later || after?.earlier) return true;
  const { numeral, quantity, every, shiftBefore } = before?.lexeme ?? {};
  return numeral !== undefined || quantity === true || every === true || shiftBefore !== undefined;
}

/** A form that is another word too counts only after an `on` word, beside "today" and the like, or before a date. */
function isLicensed(passage: Passage, at: number): boolean {
  const before = passage.items[at - 1];
  if (passage.vocabulary.shyWeekdaysEndPhrase && isBeforeNoun(passage, at)) return false;
  if (passage.items[at]?.lexeme.countable && !isCounted(passage, at)) return true;
  if (before?.lexeme.today !== undefined && ['space', 'comma', 'bracket'].includes(gapAfter(passage, at - 1)))
    return true;
  if (before && gapAfter(passage, at - 1) === 'space') {
    // "sábado y domingo".
    if (before.lexeme.and && passage.items[at - 2]?.lexeme.weekday !== undefined) return true;
    if (before.lexeme.on || before.lexeme.shiftBefore !== undefined) return true;
  }
  const gap = gapAfter(passage, at);
  // "ocorre segunda (18)".
  if (gap === 'bracket') return readDayBehind(passage, at)?.isBracketed === true;
  return (gap === 'space' || gap === 'comma' || gap === 'dot') && isDateAt(passage, at + 1);
}

/** "Plácido Domingo": where weekdays are written small, a capital behind another one is a name. */
function isInName({ text, items, vocabulary, ...rest }: Passage, at: number): boolean {
  if (vocabulary.capitalised || gapAfter({ text, items, vocabulary, ...rest }, at - 1) !== 'space') return false;
  const isCapital = (i: number) => {
    const item = items[i];
    return item?.kind === 'word' && text.charAt(item.start) !== item.lower.charAt(0);
  };
  return isCapital(at) && isCapital(at - 1) && at > 1;
}

function recurs(passage: Passage, at: number): boolean {
  const before = passage.items[at - 1]?.lexeme;
  if (!['space', 'none'].includes(gapAfter(passage, at - 1))) return false;
  // "the second Monday of August": a rule for every year.
  const isCountedInMonth =
    passage.items[at + 1]?.lexeme.of === true && passage.items[at + 2]?.lexeme.month !== undefined;
  return before?.every === true || (before?.ordinal !== undefined && isCountedInMonth);
}

/** The day's number behind a weekday where the month is left out: "viernes 9", "sexta-feira (9)". */
function readDayBehind(passage: Passage, at: number) {
  const { text, items, vocabulary } = passage;
  if (!vocabulary.weekdayWithDay) return null;
  const gap = gapAfter(passage, at);
  const next = items[at + 1];
  if (next?.kind !== 'number' || (gap !== 'space' && gap !== 'bracket')) return null;
  const day = readDayNumber(passage, at + 1);
  if (!day) return null;
  if (gap === 'bracket') return text.charAt(next.end) === ')' ? { ...day, isBracketed: true } : null;
  const after = items[day.last + 1];
  const isMore = after && gapAfter(passage, day.last) === 'space' && (after.lexeme.of || after.lexeme.counted);
  if (isMore || isDateAt(passage, at + 1) || /^[.,:/-]\d|^\s?[%h]/.test(text.slice(next.end, next.end + 2)))
    return null;
  return { ...day, isBracketed: false };
}

/** "Thursday", "last Tuesday", "mercredi dernier", "viernes 9", "先週金曜日". */
export const weekday: Parser = (passage, at) => {
  const { items } = passage;
  const shift = items[at]?.lexeme.shiftBefore;
  const isShifted = shift !== undefined && ['space', 'none'].includes(gapAfter(passage, at));
  const i = isShifted ? at + 1 : at;
  const lexeme = items[i]?.lexeme;
  if (lexeme?.weekday === undefined || recurs(passage, at) || isInName(passage, i)) return null;
  const after = gapAfter(passage, i) === 'space' ? items[i + 1]?.lexeme.shiftAfter : undefined;
  if (lexeme.shyWeekday && !isShifted && after === undefined && !isLicensed(passage, i)) return null;
  const by = isShifted ? shift : after;
  const day = readDayBehind(passage, i);
  const last = after !== undefined && !isShifted ? i + 1 : day && !day.isBracketed ? day.last : i;
  // "este martes" is plain "on Tuesday": the demonstrative is no part of the date.
  return reading(passage, by === 0 && isShifted ? i : at, last, {
    kind: day && !day.isBracketed ? 'day-of-month' : 'weekday',
    grain: 'day',
    known: { weekday: lexeme.weekday, ...(day && { day: day.n }) },
    // "上周一" is the Monday of the week before, however near.
    ...(by !== undefined && {
      relative: { unit: 'week', by, from: 'published', isInWeek: passage.vocabulary.han !== undefined },
    }),
  });
};
