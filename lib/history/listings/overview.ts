import type { AttendanceEvent, Series } from '../../packs/schema.ts';
import type { Evidence } from '../types.ts';

/** One series in few words. */
export interface SeriesSummary {
  readonly series: Series;
  /** How many editions the record knows. */
  readonly editions: number;
  /** Those of which any source speaks, newest first. */
  readonly reported: readonly AttendanceEvent[];
  /** Years of the first and the last of those of which a source speaks, else of all. */
  readonly from: string;
  readonly to: string;
}

/** What the record holds, for one who does not know yet what to look for. */
export interface Overview {
  /** Those with most reported editions first; a series without any edition is left out. */
  readonly series: readonly SeriesSummary[];
  /** The newest editions of which any source speaks, those still to come included; newest first. */
  readonly latest: readonly {
    readonly event: AttendanceEvent;
    readonly series: Series | null;
  }[];
}

/** More than so many editions are no news. */
const LATEST = 8;

/**
 * @param evidence its series and events
 * @param reported the ids of the events of which any source speaks
 */
export function overviewOf(evidence: Pick<Evidence, 'series' | 'events'>, reported: ReadonlySet<string>): Overview {
  const bySeries = Map.groupBy(evidence.events, ({ series }) => series);
  const known = evidence.events.filter(({ id }) => reported.has(id));
  return {
    series: evidence.series
      .flatMap((series) => summary(series, bySeries.get(series.id) ?? [], reported))
      .toSorted((a, b) => b.reported.length - a.reported.length || b.editions - a.editions),
    latest: known
      .toSorted(newestFirst)
      .slice(0, LATEST)
      .map((event) => ({
        event,
        series: evidence.series.find(({ id }) => id === event.series) ?? null,
      })),
  };
}

function summary(series: Series, events: readonly AttendanceEvent[], reported: ReadonlySet<string>): SeriesSummary[] {
  const told = events.filter(({ id }) => reported.has(id)).toSorted(newestFirst);
  const years = (told.length > 0 ? told : events).map(({ start }) => start.slice(0, 4)).sort();
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [{ series, editions: events.length, reported: told, from, to }];
}

function newestFirst(a: AttendanceEvent, b: AttendanceEvent): number {
  return a.start < b.start ? 1 : a.start > b.start ? -1 : 0;
}
