import type { AttendanceEvent, Series } from '../../lib/packs/schema.ts';
import type { Words } from '../words/words.ts';

/** What heads the column of an edition. */
export interface EditionLabel {
  readonly event: AttendanceEvent;
  /** The year, as the reader's calendar writes it. */
  readonly year: string;
  /** What tells it from others of its year, or where it was; null where its series has one place and one edition a year. */
  readonly more: string | null;
}

/** Short labels for the editions of a series: years, with the month where a year has several, with the country where they travel. */
export function editionLabels(editions: readonly AttendanceEvent[], series: Series, words: Words): EditionLabel[] {
  const years = Map.groupBy(editions, ({ start }) => start.slice(0, 4));
  const month = new Intl.DateTimeFormat(words.lang, { month: 'short', timeZone: 'UTC' });
  return editions.map((event) => {
    const { start, country } = event;
    const year = start.slice(0, 4);
    const where = series.country === undefined ? words.country(country) : null;
    const when = (years.get(year)?.length ?? 0) > 1 ? month.format(Date.parse(start)) : null;
    return { event, year: words.date(year), more: [when, where].filter(Boolean).join(' · ') || null };
  });
}
