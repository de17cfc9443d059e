import { indexEvidence } from '../history/evidence-index.ts';
import type { Evidence } from '../history/types.ts';

/** What of the world is painted on pages. */
export interface Painting {
  /** Leaders of whom the record holds something; others are marked as without a record. */
  readonly leaders: ReadonlySet<string>;
  /** Events worth marking: the record holds something of them, and their series has a roll for at least two editions. */
  readonly events: ReadonlySet<string>;
}

/** An edition has a roll where claims about at least this many leaders or countries are on record. */
const ROLL = 2;
/** A series is worth marking with at least this many such editions: a mark that leads to an empty card is worse than none. */
const EDITIONS = 2;

/**
 * What of a record is worth painting on pages.
 *
 * @returns the leaders of whom the record says something, themselves or through the country that
 *   they represented, and the events on record in series that have several rolls.
 */
export function paintingOf(evidence: Evidence): Painting {
  const index = indexEvidence(evidence);
  const leaders = new Set<string>();
  const rolls = new Map<string, Set<string>>();
  for (const { subject, event: id, representative } of evidence.claims) {
    if (representative?.leader) leaders.add(representative.leader);
    const event = id === undefined ? undefined : index.events.get(id);
    if ('leader' in subject) leaders.add(subject.leader);
    if ('country' in subject && event) {
      const person = index.representative(subject.country, event.start);
      if (person) leaders.add(person.id);
    }
    if (!event || !('leader' in subject || 'country' in subject)) continue;
    const roll = rolls.get(event.id) ?? new Set();
    rolls.set(event.id, roll.add('leader' in subject ? subject.leader : subject.country));
  }
  for (const { host } of evidence.events) if (host) leaders.add(host);
  for (const { leader } of evidence.visits) leaders.add(leader);

  const withRoll = evidence.events.filter((event) => (rolls.get(event.id)?.size ?? 0) >= ROLL);
  const editions = new Map<string, number>();
  for (const { series } of withRoll) editions.set(series, (editions.get(series) ?? 0) + 1);
  const worthIt = (series: string) => (editions.get(series) ?? 0) >= EDITIONS;
  const marked = evidence.events.filter((event) => worthIt(event.series) && rolls.has(event.id));
  return { leaders, events: new Set(marked.map((event) => event.id)) };
}
