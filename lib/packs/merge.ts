import { holdsRecord, recordEnd, recordEnds, recordedSeries } from './record-end.ts';
import type { Pack } from './schema.ts';

/** The rows of several packs side by side. */
export interface Merged {
  readonly countries: NonNullable<Pack['countries']>;
  readonly leaders: Pack['leaders'];
  readonly groups: NonNullable<Pack['groups']>;
  readonly series: Pack['series'];
  readonly events: Pack['events'];
  readonly sources: Pack['sources'];
  readonly claims: Pack['claims'];
  readonly tallies: NonNullable<Pack['tallies']>;
  readonly visits: NonNullable<Pack['visits']>;
  /** The day on which the record of attendance ends; see {@link recordEnd}. */
  readonly recordUntil: string;
  /** The same of each series that any pack speaks of; see {@link recordEnds}. */
  readonly recordEnds: Readonly<Record<string, string>>;
}

/**
 * Lays packs that were validated against one another side by side. Ids cannot collide: the
 * validation of each pack refuses those that an earlier pack has.
 */
export function mergePacks(packs: readonly Pack[]): Merged {
  const recording = packs.map((pack) => ({
    recordUntil: pack.recordUntil,
    hasRecord: holdsRecord(pack),
    recordedSeries: recordedSeries(pack),
  }));
  return {
    countries: packs.flatMap((pack) => pack.countries ?? []),
    leaders: packs.flatMap((pack) => pack.leaders),
    groups: packs.flatMap((pack) => pack.groups ?? []),
    series: packs.flatMap((pack) => pack.series),
    events: packs.flatMap((pack) => pack.events),
    sources: packs.flatMap((pack) => pack.sources),
    claims: packs.flatMap((pack) => pack.claims),
    tallies: packs.flatMap((pack) => pack.tallies ?? []),
    visits: packs.flatMap((pack) => pack.visits ?? []),
    recordUntil: recordEnd(recording),
    recordEnds: recordEnds(recording),
  };
}
