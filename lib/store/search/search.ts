import type { Table } from 'dexie';
import type { Series } from '../../packs/schema.ts';
import { type AttendanceDatabase, type RowKey, recordTables } from '../database.ts';
import { activePacks } from '../queries/active.ts';
import { type Gatherer, gatherer } from '../queries/gather.ts';
import type { SearchHit } from '../queries/queries.ts';
import type { Stored, StoredCountry, StoredEvent, StoredLeader, StoredSeries } from '../rows.ts';
import { wordsIn } from './search-words.ts';
import { readingsOf } from './spelling.ts';

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

/** A row that can be looked up by words. */
type Worded = Stored<unknown> & { readonly words: readonly string[] };

/**
 * Leaders, events and countries whose names hold a word that begins like each word of the text, in
 * any script, whatever its case and accents; best first. Where there are none, those whose names are
 * spelt much like it.
 */
export async function search(db: AttendanceDatabase, text: string, limit = 20): Promise<SearchHit[]> {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const found = await findAll(db, words);
  const nearly = found.length > 0 ? [] : await readingsOf(db, words);
  for (const reading of nearly) found.push(...(await findAll(db, reading)));
  const hits = new Map(found.toSorted(bestFirst).map(({ hit }) => [`${hit.kind} ${hit.id}`, hit]));
  return [...hits.values()].slice(0, limit);
}

function findAll(db: AttendanceDatabase, words: readonly string[]): Promise<Found[]> {
  return db.transaction('r', recordTables(db), async (): Promise<Found[]> => {
    const gather = gatherer(await activePacks(db));
    const [leaders, events, countries] = await Promise.all([
      candidates(db.leaders, words, gather),
      findEvents(db, words, gather),
      candidates(db.countries, words, gather),
    ]);
    const theirs = await leadersOf(db, countries.filter(fits(words)), gather);
    const people = new Map([...theirs, ...leaders.filter(fits(words))].map((leader) => [leader.id, leader]));
    return [
      ...countries
        .filter(fits(words))
        .map((country): Found => ({ ...ranked(country, words), hit: countryHit(country), recency: 'country' })),
      ...[...people.values()].map(
        (leader): Found => ({ ...ranked(leader, words), hit: leaderHit(leader), recency: lastDay(leader) }),
      ),
      ...events.map(
        ({ event, series, ...row }): Found => ({
          ...ranked(row, words),
          hit: eventHit(event, series),
          recency: event.row.start,
        }),
      ),
    ];
  });
}

/** Rows that the longest word of the question fits: it is the most selective one. */
async function candidates<Held extends Worded>(
  table: Table<Held, RowKey>,
  words: readonly string[],
  { isActive }: Gatherer,
): Promise<Held[]> {
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  // Keys first: a name in twenty scripts has many entries, and its row is read once.
  const entries = await table.where('words').startsWith(longest).limit(ENTRIES).primaryKeys();
  const keys = [...new Map(entries.map((key) => [key.join(' '), key])).values()];
  const rows = await table.bulkGet(keys.slice(0, longest.length > 2 ? ROWS.long : ROWS.short));
  return rows.filter((row) => row !== undefined && isActive(row)) as Held[];
}

/** Whether every word of the question begins a word of the row. */
export function fits(words: readonly string[]): (row: { readonly words: readonly string[] }) => boolean {
  return (row) => words.every((word) => row.words.some((entry) => entry.startsWith(word)));
}

/**
 * Events that the question fits by what tells them from others and by the names of their occasion
 * taken together: "victory day 2025", "moscow g20".
 */
async function findEvents(db: AttendanceDatabase, words: readonly string[], gather: Gatherer) {
  const occasions = await candidates(db.series, words, gather);
  const [byEdition, byOccasion] = await Promise.all([
    candidates(db.events, words, gather),
    gather.where(
      db.events,
      'series',
      occasions.map(({ id }) => id),
    ),
  ]);
  const events = [...new Map([...byEdition, ...byOccasion].map((event) => [event.id, event])).values()];
  const series = await gather.byId(
    db.series,
    events.map((event) => event.series),
  );
  const byId = seriesById(series);
  const wordsOfSeries = new Map(series.map((row) => [row.id, row.words]));
  return events
    .map((event) => ({
      event,
      series: byId,
      row: event.row,
      words: [...event.words, ...(wordsOfSeries.get(event.series) ?? [])],
    }))
    .filter(fits(words));
}

/** Those who lead or led the countries found: who asks for a country means them. None where the question fits many. */
async function leadersOf(
  db: AttendanceDatabase,
  countries: readonly StoredCountry[],
  gather: Gatherer,
): Promise<StoredLeader[]> {
  if (countries.length > COUNTRIES) return [];
  return gather.where(
    db.leaders,
    'offices',
    countries.map(({ id }) => id),
  );
}

/** Series by their ids. */
export type SeriesById = ReadonlyMap<string, Series>;

/** The same of series as the database holds them. */
export function seriesById(series: readonly Pick<StoredSeries, 'row'>[]): SeriesById {
  return new Map(series.map(({ row }) => [row.id, row]));
}

/** One line for a leader. */
export function leaderHit({ row }: Pick<StoredLeader, 'row'>): SearchHit {
  return { kind: 'leader', id: row.id, name: row.name, leader: row };
}

/** One line for an event; one without a name of its own is called after its series and year. */
export function eventHit({ row }: Pick<StoredEvent, 'row'>, series: SeriesById): SearchHit {
  const its = series.get(row.series) ?? null;
  const name = row.name ?? `${its?.name ?? row.series} ${row.start.slice(0, 4)}`;
  return { kind: 'event', id: row.id, name, event: row, series: its };
}

/** One line for a country. */
export function countryHit({ row }: StoredCountry): SearchHit {
  return { kind: 'country', id: row.code, name: row.name };
}

function ranked(
  { words, row }: { readonly words: readonly string[]; readonly row: { readonly name?: string | undefined } },
  asked: readonly string[],
): { whole: number; name: string } {
  return { whole: asked.filter((word) => words.includes(word)).length, name: row.name ?? '' };
}

/** The last day in office; a word that is after all days for those who are in one. */
export function lastDay({ row }: StoredLeader): string {
  const ends = row.offices.map(({ to }) => to ?? '9999');
  return ends.reduce((latest, end) => (end > latest ? end : latest), '');
}

function bestFirst(a: Found, b: Found): number {
  if (a.whole !== b.whole) return b.whole - a.whole;
  if (a.recency !== b.recency) return a.recency < b.recency ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}
