import { edtfBounds } from '../packs/edtf.ts';
import type { AttendanceEvent, Claim, Leader, Series, Source } from '../packs/schema.ts';
import type { Quotation } from '../text/quotation.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { countryOf, heldOn } from './in-office.ts';
import { phaseOf } from './phase.ts';
import type { Phase } from './types.ts';

/**
 * A claim that the reader has kept from a page, in the shapes of the pack format, with the words it
 * rests on and the day on which they read it. A type and not an interface: it is stored as a record.
 */
export type KeptClaim = {
  readonly id: string;
  readonly kind: 'claim';
  readonly claim: Claim;
  readonly source: Source;
  readonly quote: Quotation | null;
  /** `YYYY-MM-DD`. */
  readonly read: string;
};

/**
 * A kept claim beside the history that it belongs to, with everything that it names: it decides
 * about no outcome, and is counted nowhere.
 */
export interface KeptStatement extends KeptClaim {
  readonly phase: Phase;
  readonly event: AttendanceEvent;
  readonly series: Series | null;
  /** Whom it names, where it names a person; those who stand in for them as well. */
  readonly people: readonly Leader[];
}

/** What the reader has kept about a leader, or about a country while it was theirs; newest event first. */
export function keptOnLeader(leader: Leader, index: EvidenceIndex): KeptStatement[] {
  return statements(index)
    .filter(({ claim, event }) => isAbout(claim, leader, event))
    .toSorted((a, b) => (a.event.start < b.event.start ? 1 : -1));
}

/** What the reader has kept about an event, in the order of keeping. */
export function keptOnEvent(event: AttendanceEvent, index: EvidenceIndex): KeptStatement[] {
  return statements(index).filter((statement) => statement.event.id === event.id);
}

function isAbout({ subject, representative }: Claim, leader: Leader, event: AttendanceEvent): boolean {
  if ('leader' in subject && subject.leader === leader.id) return true;
  if (representative?.leader === leader.id) return true;
  if (!('country' in subject)) return false;
  return leader.offices.some((office) => countryOf(office, leader) === subject.country && heldOn(office, event.start));
}

/** Kept claims with what they name; one about an event that the record no longer knows is left out. */
function statements({ evidence, events, series, leaders }: EvidenceIndex): KeptStatement[] {
  return (evidence.kept ?? []).flatMap((kept) => {
    const { claim } = kept;
    const event = events.get(claim.event ?? '');
    if (!event) return [];
    const reported = edtfBounds(claim.reported);
    const phase = reported ? phaseOf(claim, reported, event) : 'before';
    const named = ['leader' in claim.subject ? claim.subject.leader : undefined, claim.representative?.leader];
    const people = named.flatMap((id) => leaders.get(id ?? '') ?? []);
    return [{ ...kept, phase, event, series: series.get(event.series) ?? null, people }];
  });
}
