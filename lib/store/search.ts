import type { Table } from 'dexie';
import { activePacks } from './active.ts';
import { type AttendanceDatabase, type RowKey, recordTables } from './database.ts';
import { gatherer } from './gather.ts';
import { knownOffice } from './office.ts';
import type { SearchHit } from './queries.ts';
import type { Stored, StoredCountry, StoredEvent, StoredLeader } from './rows.ts';
import { wordsIn } from './search-words.ts';

/** Entries of the index that are looked at for one question in each table: a single letter begins thousands. */
const ENTRIES = 1000;
/** Rows that are read of them; of one or two letters nobody expects more than an example. */
const ROWS = { short: 100, long: 400 } as const;

/** Up to how many countries a question may fit for their leaders to be named with them. */
const COUNTRIES = 3;

/** What is found, with what it is ranked by. */
interface Found {
  readonly hit: SearchHit;
  /** Words of the question that are whole words of the name: "may" finds May before Mayer. */
  readonly whole: number;
  /** The last day in office, or the day of the event: the newest first; a word, and so before all days, for countries. */
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
  const found = await db.transaction('r', recordTables(db), async (): Promise<Found[]> => {
    const active = await activePacks(db);
    const [leaders, events, countries] = await Promise.all([
      fitting(db.leaders, words, active.isActive),
      fitting(db.events, words, active.isActive),
      fitting(db.countries, words, active.isActive),
    ]);
    const names = await seriesNames(db, events);
    const theirs = await leadersOf(db, countries, active.isActive);
    const people = new Map([...theirs, ...leaders].map((leader) => [leader.id, leader]));
    return [
      ...countries.map((country) => ({ ...ranked(country, words), hit: countryHit(country), recency: 'country' })),
      ...[...people.values()].map((leader) => ({
        ...ranked(leader, words),
        hit: leaderHit(leader),
        recency: lastDay(leader),
      })),
      ...events.map((event) => ({ ...ranked(event, words), hit: eventHit(event, names), recency: event.row.start })),
    ];
  });
  return found
    .toSorted(bestFirst)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** Those who lead or led the countries found: who asks for a country means them. None where the question fits many. */
async function leadersOf(
  db: AttendanceDatabase,
  countries: readonly StoredCountry[],
  isActive: (row: Stored<unknown>) => boolean,
): Promise<StoredLeader[]> {
  if (countries.length === 0 || countries.length > COUNTRIES) return [];
  const codes = countries.map(({ id }) => id);
  return (await db.leaders.where('offices').anyOf(codes).limit(ROWS.long).toArray()).filter(isActive);
}

/** The rows that every word of the question fits. */
async function fitting<Held extends Stored<unknown> & { readonly words: readonly string[] }>(
  table: Table<Held, RowKey>,
  words: readonly string[],
  isActive: (row: Stored<unknown>) => boolean,
): Promise<Held[]> {
  // The longest word is the most selective: it asks the index, the others are checked on what it finds.
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  // Keys first: a name in twenty scripts has many entries, and its row is read once.
  const entries = await table.where('words').startsWith(longest).limit(ENTRIES).primaryKeys();
  const keys = [...new Map(entries.map((key) => [key.join(' '), key])).values()];
  const rows = await table.bulkGet(keys.slice(0, longest.length > 2 ? ROWS.long : ROWS.short));
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => isActive(row) && words.every((word) => row.words.some((entry) => entry.startsWith(word))));
}

/** The names of the series of events, by id. */
export async function seriesNames(
  db: AttendanceDatabase,
  events: readonly StoredEvent[],
): Promise<ReadonlyMap<string, string>> {
  const series = await gatherer(await activePacks(db)).byId(
    db.series,
    events.map(({ row }) => row.series),
  );
  return new Map(series.map(({ row }) => [row.id, row.name]));
}

/** One line for a leader. */
export function leaderHit({ row }: Pick<StoredLeader, 'row'>): SearchHit {
  return { kind: 'leader', id: row.id, name: row.name, country: row.country, office: knownOffice(row) };
}

/** One line for an event; one without a name of its own is called after its series and year. */
export function eventHit({ row }: Pick<StoredEvent, 'row'>, names: ReadonlyMap<string, string>): SearchHit {
  const name = row.name ?? `${names.get(row.series) ?? row.series} ${row.start.slice(0, 4)}`;
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
