import type { AttendanceEvent } from '../../packs/schema.ts';
import { civilDay, daysCovered, parseDay } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';

/** The days of an edition as day counts: as it was held, and as it had been planned. */
export interface Edition {
  readonly id: string;
  readonly series: string;
  readonly event: AttendanceEvent;
  readonly first: number;
  readonly last: number;
  readonly planned: { readonly first: number; readonly last: number } | null;
}

/** The editions that we know, by series, in order of time. */
export type EditionIndex = ReadonlyMap<string, readonly Edition[]>;

export function indexEditions(events: Iterable<AttendanceEvent>): EditionIndex {
  const index = new Map<string, Edition[]>();
  for (const event of events) {
    const first = parseDay(event.start);
    const last = parseDay(event.end);
    if (first === null || last === null) continue;
    const planned = event.planned ? daysCovered(`${event.planned.start}/${event.planned.end}`) : null;
    const list = index.get(event.series) ?? [];
    index.set(event.series, list);
    list.push({ id: event.id, series: event.series, event, first, last, planned });
  }
  for (const list of index.values()) list.sort((a, b) => a.first - b.first);
  return index;
}

/** The edition that was held, or was to be held, on a day. */
export function editionOn(editions: readonly Edition[], day: number): Edition | null {
  return (
    editions.find(({ first, last }) => first <= day && day <= last) ??
    editions.find(({ planned }) => planned !== null && planned.first <= day && day <= planned.last) ??
    null
  );
}

/** The edition whose days are exactly those of an interval, or which holds the one day of it. */
function editionOver(editions: readonly Edition[], first: number, last: number): Edition | null {
  if (first === last) return editionOn(editions, first);
  return editions.find((edition) => edition.first === first && edition.last === last) ?? null;
}

/** Of several editions in one year the regular ones, beside extraordinary meetings: "last year's summit" is these. */
const REGULAR: readonly string[] = [
  'arab-league-summit/2023-jeddah',
  'arab-league-summit/2024-manama',
  'arab-league-summit/2025-baghdad',
  'nato-summit/2022-madrid',
];

/** The edition of a year: the only one, or of several the regular one or that whose id needs nothing but the year; else null. */
export function editionOfYear(editions: readonly Edition[], year: number): Edition | null {
  const found = editions.filter((edition) => civilDay(edition.first).year === year);
  if (found.length <= 1) return found[0] ?? null;
  return found.find(({ id, series }) => id === `${series}/${year}` || REGULAR.includes(id)) ?? null;
}

/** The editions of a series without its extraordinary meetings. */
export function regularOf(editions: readonly Edition[]): readonly Edition[] {
  const years = new Set(editions.filter(({ id }) => REGULAR.includes(id)).map(({ first }) => civilDay(first).year));
  if (years.size === 0) return editions;
  return editions.filter(({ id, first }) => REGULAR.includes(id) || !years.has(civilDay(first).year));
}

export function editionOfAnniversary(editions: readonly Edition[], anniversary: number): Edition | null {
  return editions.find(({ event }) => event.anniversary === anniversary) ?? null;
}

/** How many days a day lies from an edition; 0 on its days, planned ones included. */
export function distance({ first, last, planned }: Edition, day: number): number {
  const from = (a: number, b: number) => (day < a ? a - day : day > b ? day - b : 0);
  return Math.min(from(first, last), planned ? from(planned.first, planned.last) : Number.POSITIVE_INFINITY);
}

/** The edition nearest to a day, no further than `before` days ahead of it or `after` days behind it. */
export function nearestEdition(
  editions: readonly Edition[],
  day: number,
  { before, after }: { readonly before: number; readonly after: number },
): Edition | null {
  let best: Edition | null = null;
  for (const edition of editions) {
    const reach = day < edition.first ? before : after;
    const away = distance(edition, day);
    if (away <= reach && (!best || away < distance(best, day))) best = edition;
  }
  return best;
}

/** The editions that an expression can mean: on its day, in its month, in its year. */
export function editionIn(editions: readonly Edition[], { value, grain }: TemporalExpression): Edition | null {
  const covered = value === null ? null : daysCovered(value);
  if (!covered) return null;
  if (grain === 'day') return editionOver(editions, covered.first, covered.last);
  const found = editions.filter(({ first }) => covered.first <= first && first <= covered.last);
  return found.length === 1 ? (found[0] ?? null) : null;
}
