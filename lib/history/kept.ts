import { edtfBounds } from '../packs/edtf.ts';
import type { AttendanceEvent, Claim, Leader } from '../packs/schema.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { countryOf, heldOn } from './in-office.ts';
import { phaseOf } from './phase.ts';
import type { KeptStatement } from './types.ts';

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
