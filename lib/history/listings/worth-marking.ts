import type { Evidence } from '../types.ts';

/** An edition has a roll where claims about at least this many leaders or countries are on record. */
const ROLL = 2;
/** Editions with a roll that a series needs. */
const EDITIONS = 2;

/**
 * The ids of the events that are worth marking on a page: those on record in series of which at
 * least two editions have a roll. A mark that leads to an all but empty card is worse than none.
 *
 * @param evidence everything that the packs hold
 */
export function worthMarking({ events, claims }: Pick<Evidence, 'events' | 'claims'>): Set<string> {
  const rolls = new Map<string, Set<string>>();
  for (const { subject, event } of claims) {
    const name = 'leader' in subject ? subject.leader : 'country' in subject ? subject.country : null;
    if (event === undefined || name === null) continue;
    const roll = rolls.get(event) ?? new Set();
    rolls.set(event, roll.add(name));
  }
  const editions = new Map<string, number>();
  for (const { id, series } of events) {
    if ((rolls.get(id)?.size ?? 0) >= ROLL) editions.set(series, (editions.get(series) ?? 0) + 1);
  }
  const onRecord = events.filter(({ id, series }) => rolls.has(id) && (editions.get(series) ?? 0) >= EDITIONS);
  return new Set(onRecord.map(({ id }) => id));
}
