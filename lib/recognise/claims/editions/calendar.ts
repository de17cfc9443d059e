/** Two editions, or an edition and an article, that are so many days apart belong to the same weeks. */
export const SAME_WEEKS = 45;

/** The longest a year is, in days. */
export const A_YEAR = 366;

const DAY = 86_400_000;
/** The length of `YYYY-MM-DD`. */
const WHOLE_DAY = 10;
const VALUE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days from one day to another, both `YYYY-MM-DD`; negative where the second is earlier. */
export function daysApart(one: string, other: string): number {
  return Math.round((timeOf(other) - timeOf(one)) / DAY);
}

/** An article asks for the same few days over and over: so many are remembered. */
const REMEMBERED = 2_000;
const times = new Map<string, number>();

/** A day, `YYYY-MM-DD`, as a time: the same for the same day, and later for a later one. */
export function timeOf(day: string): number {
  const known = times.get(day);
  if (known !== undefined) return known;
  if (times.size >= REMEMBERED) times.clear();
  const time = Date.parse(day);
  times.set(day, time);
  return time;
}

/**
 * The days that a date's value covers.
 *
 * @param value `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or a closed interval `A/B`; null where it is none of these
 */
export function spanOfValue(value: string): { first: string; last: string } | null {
  if (value.length === WHOLE_DAY && value.charAt(4) === '-')
    return VALUE.test(value) ? { first: value, last: value } : null;
  const [from, to] = value.split('/');
  const first = from === undefined ? null : bounds(from);
  const last = to === undefined ? first : bounds(to);
  return first && last ? { first: first.first, last: last.last } : null;
}

function bounds(value: string): { first: string; last: string } | null {
  const match = VALUE.exec(value);
  if (!match) return null;
  const [, year, month, day] = match;
  if (day !== undefined) return { first: value, last: value };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}` };
}
