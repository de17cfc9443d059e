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
}

/**
 * Lays packs that were validated against one another side by side. Ids cannot collide: the
 * validation of each pack refuses those that an earlier pack has.
 */
export function mergePacks(packs: readonly Pack[]): Merged {
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
    recordUntil: recordEnd(packs.map((pack) => ({ recordUntil: pack.recordUntil, hasRecord: holdsRecord(pack) }))),
  };
}

/** Whether a pack says anything about attendance, not only who is who. */
export function holdsRecord(pack: Pack): boolean {
  return pack.claims.length > 0 || (pack.tallies ?? []).length > 0 || (pack.visits ?? []).length > 0;
}

/**
 * The day until which a record of several packs goes: the latest of those that hold a record.
 *
 * A pack of leaders and offices alone does not count. That we know who governs today does not
 * mean that we have looked for reports of today, and "no report after the day in our record,
 * which ends on …" must be true.
 *
 * @returns an empty string where there is no pack at all
 */
export function recordEnd(packs: readonly { readonly recordUntil: string; readonly hasRecord: boolean }[]): string {
  const recording = packs.filter((pack) => pack.hasRecord);
  const days = (recording.length > 0 ? recording : packs).map((pack) => pack.recordUntil);
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}
