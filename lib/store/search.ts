import { activePacks } from './active.ts';
import { type AttendanceDatabase, recordTables } from './database.ts';
import { knownOffice } from './office.ts';
import type { SearchHit } from './queries.ts';
import type { Stored, StoredCountry, StoredEvent, StoredLeader } from './rows.ts';
import { wordsIn } from './search-words.ts';

/** Rows that are looked at for one question, in each table: a single letter begins thousands of names. */
const CANDIDATES = 300;

/** What is found, with what it is ranked by. */
interface Found {
  readonly hit: SearchHit;
  /** Words of the question that are whole words of the name: "may" finds May before Mayer. */
  readonly whole: number;
  /** In office, or an event: newest first. Leaders out of office come after those who are in. */
  readonly recency: string;
  readonly name: string;
}

/**
 * Leaders, events and countries whose names hold a word that begins like each word of the text, in
 * any script, whatever its case and accents; best first.
 */
export async function search(db: AttendanceDatabase, text: string, limit = 20): Promise<SearchHit[]> {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  // The longest word is the most selective: it asks the index, the others are checked on what it finds.
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  const found = await db.transaction('r', recordTables(db), async () => {
    const { isActive } = await activePacks(db);
    const fits = (row: Stored<unknown> & { readonly words: readonly string[] }): boolean =>
      isActive(row) && words.every((word) => row.words.some((candidate) => candidate.startsWith(word)));
    const [leaders, events, countries] = await Promise.all([
      db.leaders.where('words').startsWith(longest).distinct().filter(fits).limit(CANDIDATES).toArray(),
      db.events.where('words').startsWith(longest).distinct().filter(fits).limit(CANDIDATES).toArray(),
      db.countries.where('words').startsWith(longest).distinct().filter(fits).limit(CANDIDATES).toArray(),
    ]);
    const series = await db.series
      .where('id')
      .anyOf([...new Set(events.map((event) => event.series))])
      .toArray();
    const names = new Map(series.filter(isActive).map(({ row }) => [row.id, row.name]));
    return [
      ...countries.map((country) => ({ ...ranked(country, words), hit: countryHit(country), recency: '9999' })),
      ...leaders.map((leader) => ({ ...ranked(leader, words), hit: leaderHit(leader), recency: lastDay(leader) })),
      ...events.map((event) => ({ ...ranked(event, words), hit: eventHit(event, names), recency: event.row.start })),
    ] satisfies Found[];
  });
  return found
    .toSorted(bestFirst)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** One line for a leader. */
export function leaderHit({ row }: Pick<StoredLeader, 'row'>): SearchHit {
  return { kind: 'leader', id: row.id, name: row.name, country: row.country, office: knownOffice(row) };
}

/** One line for an event; one without a name of its own is called after its series and year. */
export function eventHit({ row }: Pick<StoredEvent, 'row'>, seriesNames: ReadonlyMap<string, string>): SearchHit {
  const year = row.start.slice(0, 4);
  const name = row.name ?? `${seriesNames.get(row.series) ?? row.series} ${year}`;
  return { kind: 'event', id: row.id, name, start: row.start, place: row.place };
}

function countryHit({ row }: StoredCountry): SearchHit {
  return { kind: 'country', id: row.code, name: row.name };
}

function ranked(
  { words, row }: { readonly words: readonly string[]; readonly row: { readonly name?: string | undefined } },
  asked: readonly string[],
): { whole: number; name: string } {
  return { whole: asked.filter((word) => words.includes(word)).length, name: row.name ?? '' };
}

function lastDay({ row }: StoredLeader): string {
  const ends = row.offices.map(({ to }) => to ?? '9999');
  return ends.reduce((latest, end) => (end > latest ? end : latest), '');
}

function bestFirst(a: Found, b: Found): number {
  if (a.whole !== b.whole) return b.whole - a.whole;
  if (a.recency !== b.recency) return a.recency < b.recency ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}
