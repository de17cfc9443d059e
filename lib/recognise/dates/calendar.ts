/**
 * Civil calendar arithmetic on ISO strings and day counts, proleptic Gregorian, no time zones.
 *
 * Day counts are days since 1970-01-01. The two conversions follow Howard Hinnant's
 * `days_from_civil` and `civil_from_days` (public domain), which need no Date object.
 */

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function dayCount({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilDay(count: number): CivilDay {
  const z = count + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday). 1970-01-01 was a Thursday. */
export function weekdayOf(count: number): number {
  return ((((count + 3) % 7) + 7) % 7) + 1;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export function isoYear(year: number): string {
  return pad(year, 4);
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function isoDay(count: number): string {
  const { year, month, day } = civilDay(count);
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
}

/** @returns the day count of `YYYY-MM-DD`, or null where it is no real day. */
export function parseDay(iso: string): number | null {
  const match = DAY_PATTERN.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayCount({ year, month, day }) : null;
}

/** The first and last day of an ISO day, month or year, or of a closed interval of them; null where malformed. */
export function daysCovered(value: string): { readonly first: number; readonly last: number } | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const from = daysCovered(value.slice(0, slash));
    const to = daysCovered(value.slice(slash + 1));
    return from && to ? { first: from.first, last: to.last } : null;
  }
  if (value.length === 4) {
    const year = Number(value);
    return { first: dayCount({ year, month: 1, day: 1 }), last: dayCount({ year, month: 12, day: 31 }) };
  }
  if (value.length === 7) {
    const year = Number(value.slice(0, 4));
    const month = Number(value.slice(5));
    return { first: dayCount({ year, month, day: 1 }), last: dayCount({ year, month, day: daysInMonth(year, month) }) };
  }
  const day = parseDay(value);
  return day === null ? null : { first: day, last: day };
}
