import type { AttendanceEvent, Claim, Leader } from '../../packs/schema.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { heldOn } from '../in-office.ts';

/** Statuses that say of somebody that they were not there or not asked. */
const NEGATIVE: ReadonlySet<Claim['status']> = new Set(['absent', 'declined', 'represented']);

/**
 * Whether a claim about a group, or about all foreign leaders, is about this person: only
 * somebody in office on the event's first day, and never the host's own.
 *
 * "Nobody came" is said of heads of state and of government alike. "The heads of the CIS were
 * invited" is said of those who go to such events for their countries (docs/decisions/0012).
 */
export function isSpreadTo(claim: Claim, leader: Leader, event: AttendanceEvent, index: EvidenceIndex): boolean {
  const negative = claim.denies === true || NEGATIVE.has(claim.status);
  const countries = index.countriesOf(leader, event.start, negative);
  if (event.host === leader.id || countries.has(event.country)) return false;
  const { subject } = claim;
  if ('all' in subject) return countries.size > 0;
  if (!('group' in subject)) return false;
  const members = index.groups.get(subject.group)?.members ?? [];
  return members.some((member) => countries.has(member.country) && heldOn(member, event.start));
}
