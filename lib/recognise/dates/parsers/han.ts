import { isHanDigit, readHanSigns } from '../han-numbers.ts';
import type { Item } from '../items.ts';
import { gapAfter, type Parser, type Passage, reading } from '../reading.ts';
import type { DateParts } from '../types.ts';
import type { HanSigns } from '../vocabulary.ts';
import type { ReadNumber } from './numbers.ts';

/** The last number read: each rule of a date asks for the same one. */
let last: { readonly items: readonly Item[]; readonly at: number; readonly number: ReadNumber | null } | null = null;

function readHanNumber({ items }: Passage, at: number): ReadNumber | null {
  if (last?.items !== items || last.at !== at) last = { items, at, number: readSigns(items, at) };
  return last.number;
}

function readSigns(items: readonly Item[], at: number): ReadNumber | null {
  const read = readHanSigns((offset) => {
    const item = items[at + offset];
    return item?.kind === 'ideograph' && (offset === 0 || items[at + offset - 1]?.end === item.start)
      ? item.lower
      : undefined;
  });
  return read && { n: read.n, last: at + read.length - 1 };
}

function readNumber(passage: Passage, at: number): ReadNumber | null {
  const item = passage.items[at];
  if (item?.kind !== 'number') return readHanNumber(passage, at);
  return item.number >= 0 && !/[.,:]$/.test(passage.text.charAt(item.start - 1)) ? { n: item.number, last: at } : null;
}

/** A number and the sign that makes it a year, month or day. */
function readSigned(passage: Passage, at: number, signs: string, lowest: number, highest: number): ReadNumber | null {
  const number = readNumber(passage, at);
  if (!number || number.n < lowest || number.n > highest) return null;
  const gap = gapAfter(passage, number.last);
  const sign = passage.items[number.last + 1];
  if ((gap !== 'none' && gap !== 'space') || sign?.kind !== 'ideograph' || sign.lower.length !== 1) return null;
  return signs.includes(sign.lower) ? { n: number.n, last: number.last + 1 } : null;
}

interface HanYear {
  readonly parts: Pick<DateParts, 'year'>;
  readonly yearShift?: number;
  readonly sameYear?: true;
  readonly last: number;
}

function readYear(passage: Passage, at: number): HanYear | null {
  const { items } = passage;
  const phrase = items[at]?.lexeme.phrase;
  if (phrase?.unit === 'year') {
    return phrase.from === 'mentioned'
      ? { parts: {}, sameYear: true, last: at }
      : { parts: {}, yearShift: phrase.by, last: at };
  }
  const era = items[at]?.lexeme.era;
  if (era !== undefined) {
    const isFirst = items[at + 1]?.lower === '元' && items[at + 2]?.lower === '年';
    const year = isFirst ? { n: 1, last: at + 2 } : readSigned(passage, at + 1, '年', 1, LAST_OF_ERA);
    return year && { parts: { year: era + year.n - 1 }, last: year.last };
  }
  const year = readSigned(passage, at, '年', 1500, 2199) ?? readShortYear(passage, at);
  return year && { parts: { year: year.n }, last: year.last };
}

/** No era that is counted has had more years: the Chinese republic's go on. */
const LAST_OF_ERA = 199;
/** Years of this century are written without their first two figures up to this one. */
const LAST_SHORT_YEAR = 39;

/** "19年6月", "19年に大阪で": the last two figures of a year, where a month or a particle of time makes it no stretch. */
function readShortYear(passage: Passage, at: number): ReadNumber | null {
  const { text, items, vocabulary } = passage;
  const number = items[at];
  const behind = vocabulary.han?.behindShortYear;
  if (!behind || number?.kind !== 'number' || number.lower.length !== 2) return null;
  const year = readSigned(passage, at, '年', 0, LAST_SHORT_YEAR);
  if (!year || vocabulary.han?.notBeforeDay.includes(items[at - 1]?.lower.slice(-1) || ' ')) return null;
  const isMonth = readSigned(passage, year.last + 1, '月', 1, 12) !== null;
  const end = items[year.last]?.end ?? 0;
  return isMonth || behind.test(text.slice(end, end + 2)) ? { n: 2000 + year.n, last: year.last } : null;
}

function startsWithAny(text: string, at: number, list: string): boolean {
  return list.split(' ').some((form) => form !== '' && text.startsWith(form, at));
}

function readDay(
  passage: Passage,
  signs: HanSigns,
  at: number,
  hasMonth: boolean,
  isSecond = false,
): ReadNumber | null {
  const { text, items } = passage;
  const day = readSigned(passage, at, hasMonth ? signs.day + signs.dayWithMonth : signs.day, 1, 31);
  const end = day ? items[day.last]?.end : undefined;
  if (!day || end === undefined || (!hasMonth && startsWithAny(text, end, signs.notBehindDay))) return null;
  const before = items[at - 1]?.lower.slice(-1) ?? '';
  // "四十日": the tail of a larger number.
  if (isHanDigit(before) && isHanDigit(items[at]?.lower ?? '')) return null;
  if (!hasMonth && !isSecond && before !== '' && signs.notBeforeDay.includes(before)) return null;
  return day;
}

/** The joint of a range at item `at`: how many items it takes, or 0. */
function jointLength(passage: Passage, signs: HanSigns, last: number): number {
  if (gapAfter(passage, last) === 'dash') return 0;
  const here = passage.items[last + 1];
  if (!here || gapAfter(passage, last) !== 'none') return -1;
  const form = signs.to.split(' ').find((joint) => passage.text.startsWith(joint, here.start));
  if (form === undefined) return -1;
  // A joint of two signs may have been read as one word.
  let length = 1;
  while ((passage.items[last + 1 + length]?.start ?? Number.POSITIVE_INFINITY) < here.start + form.length) length += 1;
  return length;
}

/** What parts the numbers of two days that share their sign: "9、10日". */
const LIST_MARK = /^[、・]$/;

/** The end of a range: "至10日", "～9月1日". */
function readUntil(passage: Passage, signs: HanSigns, last: number): (DateParts & { last: number }) | null {
  const joint = jointLength(passage, signs, last);
  if (joint < 0) return null;
  const month = readSigned(passage, last + 1 + joint, '月', 1, 12);
  const day = readDay(passage, signs, month ? month.last + 1 : last + 1 + joint, month !== null, true);
  return day && { ...(month && { month: month.n }), day: day.n, last: day.last };
}

/** The first day of "8-10日" and "8至10日", whose sign stands only behind the last. */
function readBareFirstDay(passage: Passage, signs: HanSigns, at: number): ReadNumber | null {
  const number = readNumber(passage, at);
  if (!number || number.n < 1 || number.n > 31) return null;
  return readUntil(passage, signs, number.last) || readListed(passage, signs, number) ? number : null;
}

/** The second of two days that share their sign, right behind the first: "9、10日". */
function readListed({ text, ...passage }: Passage, signs: HanSigns, first: ReadNumber) {
  const [here, next] = [passage.items[first.last], passage.items[first.last + 1]];
  if (!here || !next || !LIST_MARK.test(text.slice(here.end, next.start))) return null;
  const day = readDay({ text, ...passage }, signs, first.last + 1, false, true);
  return day?.n === first.n + 1 ? { day: day.n, last: day.last } : null;
}

/** "来月3日", "本月30日至31日": where the day behind such a word stands, and the month that it is of. */
function readMonthWord({ items }: Passage, signs: HanSigns, at: number): { by: number; last: number } | null {
  const phrase = items[at]?.lexeme.phrase;
  if (phrase?.unit !== 'month' || phrase.from !== 'published') return null;
  return { by: phrase.by, last: signs.of.includes(items[at + 1]?.lower ?? ' ') ? at + 1 : at };
}

/** "2025年9月3日", "9月3日", "28日", "今年5月", "2015年", "8月31日至9月1日", "令和7年5月". */
export const hanDate: Parser = (passage, at) => {
  const signs = passage.vocabulary.han;
  if (!signs) return null;
  const { text, items } = passage;
  const word = readMonthWord(passage, signs, at);
  const year = word ? null : readYear(passage, at);
  let i = word ? word.last + 1 : year ? year.last + 1 : at;
  if (year && signs.of.includes(items[i]?.lower ?? ' ') && readSigned(passage, i + 1, '月', 1, 12)) i += 1;
  const month = word ? null : readSigned(passage, i, '月', 1, 12);
  if (month) i = month.last + 1;
  const day = year && !month ? null : readDay(passage, signs, i, month !== null || word !== null);
  const first = day ?? (year && !month ? null : readBareFirstDay(passage, signs, i));
  const until = first && (readUntil(passage, signs, first.last) ?? (day ? null : readListed(passage, signs, first)));
  const last = until?.last ?? first?.last ?? month?.last ?? year?.last;
  if (last === undefined || (!month && !day && !until && !year) || (word && !first)) return null;
  const end = items[last]?.end ?? 0;
  if (!month && year && startsWithAny(text, end, signs.notBehindYear)) return null;
  const shared = {
    ...(year?.yearShift !== undefined && { yearShift: year.yearShift }),
    ...(year?.sameYear && { sameYear: true as const }),
    ...(word && { monthShift: word.by }),
  };
  // "同じ年の９月３日": the words before the particle only tell the year.
  const from = year?.sameYear && month && items[at]?.lower.endsWith('の') ? year.last + 1 : at;
  const known = { ...year?.parts, ...(month && { month: month.n }), ...(first && { day: first.n }) };
  if (until) {
    const { last: _, ...lastDay } = until;
    return reading(passage, from, last, { kind: 'range', grain: 'day', known, until: lastDay, ...shared });
  }
  if (first) {
    return reading(passage, from, last, {
      kind: month || word ? 'calendar-day' : 'day-of-month',
      grain: 'day',
      known,
      ...shared,
    });
  }
  if (month) return reading(passage, from, last, { kind: 'month', grain: 'month', known, ...shared });
  if (year?.parts.year === undefined) return null;
  return reading(passage, from, last, { kind: 'year', grain: 'year', known });
};
