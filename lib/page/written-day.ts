/**
 * Calendar days as publishers write them into metadata and addresses.
 *
 * A day is taken as it is written, in the publisher's own offset: an article of
 * `2025-05-08T23:30-04:00` is of the 8th, whatever day that is elsewhere.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** No news page on the web is older; years beyond the range are mistakes of templates. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** A day, and whether it was written in UTC with a time, so that the publisher's own may be a neighbour. */
export interface WrittenDay {
  readonly day: string;
  readonly utc: boolean;
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

type Reader = (parts: RegExpExecArray) => string | null;

/** Forms in which metadata states a day, tried in order. Orders that could be read two ways are not here. */
const FORMS: readonly (readonly [form: RegExp, read: Reader])[] = [
  // ISO 8601 and its look-alikes: 2025-05-08T…, 2025/5/8 10:00, 2025.05.08, 20250508, 2025年5月8日
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ([, y, , m, d]) => calendarDay(Number(y), Number(m), Number(d))],
  [/^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/, ([, y, m, d]) => calendarDay(Number(y), Number(m), Number(d))],
  [/^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/, ([, y, m, d]) => calendarDay(Number(y), Number(m), Number(d))],
  // Day first is certain where full stops part it: 08.05.2025
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([, d, m, y]) => calendarDay(Number(y), Number(m), Number(d))],
  // RFC 2822 and English prose: Thu, 08 May 2025 …; Thu May 08 10:00:00 … 2025; May 8, 2025
  [
    /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})(?!\d)/,
    ([, d, m = '', y]) => calendarDay(Number(y), monthNumber(m), Number(d)),
  ],
  [
    /^(?:[A-Za-z]{3,9},?\s+)??([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?(?:[\d:]+\s+(?:\w{3,5}\s+)?)?(\d{4})(?!\d)/,
    ([, m = '', d, y]) => calendarDay(Number(y), monthNumber(m), Number(d)),
  ],
];

/**
 * Reads a day from a metadata value.
 *
 * @param value as it stands in the page: ISO 8601, RFC 2822, `20250508`, `08.05.2025`, `2025年5月8日` …
 * @returns null where no day is stated, or only in an order that could mean two.
 */
export function writtenDay(value: string): WrittenDay | null {
  const text = value.trim().slice(0, 80);
  for (const [form, read] of FORMS) {
    const parts = form.exec(text);
    const day = parts && read(parts);
    if (day) return { day, utc: /\d(?:Z|[+-]00:?00| GMT| UTC)$/.test(text) };
  }
  return null;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;

/** Forms in which addresses state a day: /2025/05/08/, -2025-05-08, /20250508/, /2025/may/08/, /2025-05/08/, /2025/0508/ */
const ADDRESS_FORMS: readonly RegExp[] = [
  new RegExp(String.raw`[/_.-](?<y>${YEAR})(?<s>[-/_])(?<m>${MONTH})\k<s>(?<d>${DAY})(?!\d)`),
  new RegExp(
    String.raw`/(?<y>${YEAR})/(?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(?<d>${DAY})(?!\d)`,
  ),
  new RegExp(String.raw`[/_t-](?<y>${YEAR})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)`),
  new RegExp(String.raw`/(?<y>${YEAR})[-/]?(?<m>0[1-9]|1[0-2])/(?<d>0[1-9]|[12]\d|3[01])(?!\d)`),
  new RegExp(String.raw`/(?<y>${YEAR})/(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)`),
];

/** Reads the day that a page's address states, if it does. */
export function dayInAddress(url: string): string | null {
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .toLowerCase();
  for (const form of ADDRESS_FORMS) {
    const parts = form.exec(path)?.groups;
    if (!parts) continue;
    const month = parts.word ? monthNumber(parts.word) : Number(parts.m);
    const day = calendarDay(Number(parts.y), month, Number(parts.d));
    if (day) return day;
  }
  return null;
}
