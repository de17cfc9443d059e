import type { Pack } from './schema.ts';

/** What tells until when a pack's record goes. */
export interface RecordingPack {
  readonly recordUntil: string;
  /** Whether the pack says anything about attendance, not only who is who. */
  readonly hasRecord: boolean;
  /** The series of which it says something; of packs installed by an older version it is not known. */
  readonly recordedSeries?: readonly string[];
}

/** Whether a pack says anything about attendance, not only who is who. */
export function holdsRecord(pack: Pack): boolean {
  return pack.claims.length > 0 || (pack.tallies ?? []).length > 0 || (pack.visits ?? []).length > 0;
}

/** The series that a pack's claims and tallies speak of. */
export function recordedSeries(pack: Pack): string[] {
  const series = new Set<string>();
  for (const { event, series: habit } of pack.claims) {
    if (event !== undefined) series.add(seriesOfEvent(event));
    if (habit !== undefined) series.add(habit);
  }
  for (const { event } of pack.tallies ?? []) series.add(seriesOfEvent(event));
  return [...series];
}

/** The series of an event, which its id begins with. */
export function seriesOfEvent(event: string): string {
  return event.slice(0, event.lastIndexOf('/'));
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
export function recordEnd(packs: readonly RecordingPack[]): string {
  const recording = packs.filter((pack) => pack.hasRecord);
  return latest(recording.length > 0 ? recording : packs);
}

/**
 * The same of single series: a pack on summits that ends in December says nothing of who came to
 * a summit in March, however far another pack goes (docs/decisions/0016). Series of which no pack
 * says anything are left out: {@link recordEnd} holds for them.
 *
 * @returns the latest day by series id
 */
export function recordEnds(packs: readonly RecordingPack[]): Record<string, string> {
  const known = new Set(packs.flatMap((pack) => pack.recordedSeries ?? []));
  return Object.fromEntries(
    [...known].map((series) => [series, latest(packs.filter((pack) => pack.recordedSeries?.includes(series)))]),
  );
}

function latest(packs: readonly RecordingPack[]): string {
  return packs.reduce((day, { recordUntil }) => (recordUntil > day ? recordUntil : day), '');
}
