import { comingsOf } from '../../history/beside-a-page/comings.ts';
import { eventHistories, eventHistory } from '../../history/listings/event-history.ts';
import { growthOf } from '../../history/listings/growth.ts';
import { leaderHistory } from '../../history/listings/leader-history.ts';
import { overviewOf } from '../../history/listings/overview.ts';
import { seriesHistory } from '../../history/listings/series-history.ts';
import type { Merged } from '../../packs/merge.ts';
import { heldRows, type StoredLeader } from '../rows.ts';
import { countryHit, eventHit, fits, lastDay, leaderHit, type SeriesById, seriesById } from '../search/search.ts';
import { wordsIn } from '../search/search-words.ts';
import { mayBeMisspelt, openBook, readingsIn, type SpellingBook, writeBook } from '../search/spelling-book.ts';
import type { Queries, SearchHit } from './queries.ts';

/** What can be answered without a database: everything but what is the reader's. */
export type PackagedQueries = Omit<Queries, 'status' | 'keepsakes' | 'repair'>;

/**
 * The query interface over packs in memory, for browsers that let us open no database. It goes through
 * all rows for each question, which nobody waits for as long as they do for nothing.
 */
export function packagedQueries(record: Merged): PackagedQueries {
  const leaders = new Map(record.leaders.map((leader) => [leader.id, leader]));
  const events = new Map(record.events.map((event) => [event.id, event]));
  const series = seriesById(record.series.map((row) => ({ row })));
  return {
    async search(text, limit = 20) {
      const words = wordsIn(text);
      if (words.length === 0) return [];
      const hits = hitsIn(record, words, series);
      const nearly = hits.length === 0 && mayBeMisspelt(words) ? readingsIn(openBook(bookOf(record)), words) : [];
      const all = [...hits, ...nearly.flatMap((reading) => hitsIn(record, reading, series))];
      return [...new Map(all.map((hit) => [`${hit.kind} ${hit.id}`, hit])).values()].slice(0, limit);
    },
    async brief(subjects) {
      return subjects.flatMap(({ kind, id }): SearchHit[] => {
        const leader = kind === 'leader' ? leaders.get(id) : undefined;
        const event = kind === 'event' ? events.get(id) : undefined;
        return [...(leader ? [leaderHit({ row: leader })] : []), ...(event ? [eventHit({ row: event }, series)] : [])];
      });
    },
    leaders: async (ids) => ids.flatMap((id) => leaders.get(id) ?? []),
    leaderHistory: async (id) => {
      const leader = leaders.get(id);
      return leader ? leaderHistory(leader, record) : null;
    },
    eventHistory: async (id) => {
      const event = events.get(id);
      return event ? eventHistory(event, record) : null;
    },
    eventHistories: async (ids) =>
      eventHistories(
        ids.flatMap((id) => events.get(id) ?? []),
        record,
      ),
    comings: async (ids, at) =>
      comingsOf(
        ids.flatMap((id) => leaders.get(id) ?? []),
        at,
        record,
      ),
    seriesHistory: async (id) => {
      const series = record.series.find((one) => one.id === id);
      return series ? seriesHistory(series, record) : null;
    },
    growth: async (id) => {
      const event = events.get(id);
      return event ? growthOf(event, record) : [];
    },
    overview: async () => overviewOf(record, new Set(record.claims.flatMap(({ event }) => event ?? []))),
  };
}

/** Every word by which something in the record can be found. */
function bookOf(record: Merged): SpellingBook {
  const occasions = new Map(heldRows('series', record.series, 0).map((row) => [row.id, row.words]));
  return writeBook([
    ...heldRows('leaders', record.leaders, 0).map(({ words }) => words),
    ...heldRows('countries', record.countries, 0).map(({ words }) => words),
    ...heldRows('events', record.events, 0).map((event) => [...event.words, ...(occasions.get(event.series) ?? [])]),
  ]);
}

/** Countries, then leaders, those in office last first, then events, the newest first. */
function hitsIn(record: Merged, words: readonly string[], series: SeriesById): SearchHit[] {
  const matches = fits(words);
  const occasions = new Map(heldRows('series', record.series, 0).map((row) => [row.id, row.words]));
  const leaders: readonly StoredLeader[] = heldRows('leaders', record.leaders, 0).filter(matches);
  const events = heldRows('events', record.events, 0).filter((event) =>
    matches({ words: [...event.words, ...(occasions.get(event.series) ?? [])] }),
  );
  return [
    ...heldRows('countries', record.countries, 0).filter(matches).map(countryHit),
    ...leaders.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1)).map(leaderHit),
    ...events.toSorted((a, b) => (a.row.start < b.row.start ? 1 : -1)).map((event) => eventHit(event, series)),
  ];
}
