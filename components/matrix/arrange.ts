import type { Cell, SeriesHistory, SeriesRow, Silence } from '../../lib/history/listings/series-history.ts';
import type { AttendanceEvent, Leader } from '../../lib/packs/schema.ts';
import { fold } from '../../lib/text/fold.ts';
import { leaderName } from '../subject/names.ts';
import type { Words } from '../words/words.ts';
import { regionOf } from './regions.ts';

/** How the reader wants the matrix. */
export interface Arrangement {
  readonly filter: string;
  readonly sort: 'name' | 'times';
  readonly group: 'region' | 'country' | 'none';
  /** Also editions of which no source speaks. */
  readonly allEditions: boolean;
}

/** A row as it is shown. */
export interface MatrixRow {
  readonly key: string;
  readonly row: SeriesRow;
  readonly name: string;
  /** Whose own page the name leads to; null for a country nobody of which is named. */
  readonly leader: Leader | null;
  readonly country: string;
  /** One for each edition shown. */
  readonly cells: readonly (Cell | Silence)[];
}

export interface MatrixGroup {
  /** Null where rows are not grouped. */
  readonly label: string | null;
  readonly rows: readonly MatrixRow[];
}

export interface Matrix {
  readonly editions: readonly AttendanceEvent[];
  readonly groups: readonly MatrixGroup[];
  /** How many rows are shown. */
  readonly count: number;
  /** How many of the editions lie before the record's end. */
  readonly recorded: number;
}

/**
 * A series as a matrix for this reader: which editions, which rows, in which order and under which headings.
 * Editions of which no source speaks are left out unless asked for, or where there are no others.
 */
export function arrange(history: SeriesHistory, wanted: Arrangement, words: Words): Matrix {
  const reported = new Set(history.reported);
  const shown = history.editions
    .map((event, at) => ({ event, at }))
    .filter(({ event }) => wanted.allEditions || reported.size === 0 || reported.has(event.id));
  const leaders = new Map(history.leaders.map((leader) => [leader.id, leader]));
  const rows = history.rows
    .map((row): MatrixRow => {
      const leader = 'leader' in row.subject ? (leaders.get(row.subject.leader) ?? null) : null;
      const country = words.country(row.country);
      return {
        key: 'leader' in row.subject ? row.subject.leader : row.subject.country,
        row,
        name: leader ? leaderName(leader, words) : country,
        leader,
        country,
        cells: shown.map(({ at }) => row.cells[at] ?? 'nothing'),
      };
    })
    .filter((row) => row.cells.some((cell) => typeof cell === 'object') && fits(row, wanted.filter));
  const { compare } = new Intl.Collator(words.lang);
  const sorted = rows.toSorted(
    (a, b) => (wanted.sort === 'times' ? b.row.came - a.row.came : 0) || compare(a.name, b.name),
  );
  const labelled = Map.groupBy(sorted, (row) => labelOf(row, wanted.group, words));
  const groups = [...labelled].map(([label, members]): MatrixGroup => ({ label, rows: members }));
  return {
    editions: shown.map(({ event }) => event),
    groups: groups.toSorted((a, b) => compare(a.label ?? '', b.label ?? '')),
    count: rows.length,
    recorded: shown.filter(({ event }) => event.start <= history.recordUntil).length,
  };
}

/** Every word of the filter begins a word of a name or of the country, in the reader's language or the record's. */
function fits({ name, leader, country }: MatrixRow, filter: string): boolean {
  const asked = wordsIn(filter);
  const own = wordsIn([name, leader?.name ?? '', country].join(' '));
  // Scripts without spaces have a name in one word, of which readers type any part.
  return asked.every((word) => own.some((one) => one.startsWith(word) || (/\p{Lo}/u.test(word) && one.includes(word))));
}

function wordsIn(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function labelOf({ row, country }: MatrixRow, group: Arrangement['group'], words: Words): string | null {
  if (group === 'none') return null;
  const region = group === 'region' ? regionOf(row.country) : null;
  return region ? words.t(region) : country;
}
