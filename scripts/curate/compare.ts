import { representativeOf } from '../../lib/history/in-office.ts';
import { phaseOf } from '../../lib/history/phase.ts';
import type { Evidence } from '../../lib/history/types.ts';
import { edtfBounds } from '../../lib/packs/edtf.ts';
import type { AttendanceEvent, Claim, Status } from '../../lib/packs/schema.ts';

/** What a claim is beside those of the bundled packs. */
export type Standing = 'new' | 'confirming' | 'contradicting';

/** A claim of a draft with the claims of the packs that it confirms or contradicts. */
export interface Compared {
  readonly claim: Claim;
  readonly standing: Standing;
  readonly against: readonly Claim[];
}

/** Where a status has its subject: there, away, or asked only. */
const WHEREABOUTS = {
  attended: 'there',
  host: 'there',
  accepted: 'there',
  expected: 'there',
  declined: 'away',
  absent: 'away',
  represented: 'away',
  invited: 'asked',
} as const satisfies Record<Status, 'there' | 'away' | 'asked'>;

/**
 * Holds the claims of a draft against what the packs say of the same person or country and the same
 * event, in the same phase: an announcement that came about differently contradicts nobody.
 */
export function compareWith(claims: readonly Claim[], evidence: Evidence): Compared[] {
  const events = new Map(evidence.events.map((event) => [event.id, event]));
  return claims.map((claim) => {
    const event = events.get(claim.event ?? '');
    const known = event ? evidence.claims.filter((other) => isAbout(other, claim, event, evidence)) : [];
    const samePhase = event ? known.filter((other) => phase(other, event) === phase(claim, event)) : [];
    const opposite = samePhase.filter((other) => isOpposite(claim, other));
    if (opposite.length > 0) return { claim, standing: 'contradicting', against: opposite };
    const same = samePhase.filter((other) => says(other) === says(claim));
    return same.length > 0 ? { claim, standing: 'confirming', against: same } : { claim, standing: 'new', against: [] };
  });
}

function phase(claim: Claim, event: AttendanceEvent): 'before' | 'after' {
  // A document without a date tells what happened by its words alone.
  const reported = edtfBounds(claim.reported) ?? { earliest: event.end, latest: event.end };
  return phaseOf(claim, reported, event);
}

function isAbout(other: Claim, claim: Claim, event: AttendanceEvent, evidence: Evidence): boolean {
  return other.event === claim.event && keyOf(other, event, evidence) === keyOf(claim, event, evidence);
}

/** A country's claim is about whoever represents it on the day. */
function keyOf({ subject }: Claim, event: AttendanceEvent, { countries, leaders }: Evidence): string {
  if (!('country' in subject)) return JSON.stringify(subject);
  const country = countries.find(({ code }) => code === subject.country);
  const person = country && representativeOf(country, event.start, leaders);
  return JSON.stringify(person ? { leader: person.id } : subject);
}

function says({ status, denies }: Claim): string {
  return `${denies ? 'not ' : ''}${status === 'host' ? 'attended' : status}`;
}

function isOpposite(one: Claim, other: Claim): boolean {
  if (one.scope !== other.scope && (one.scope === 'city' || other.scope === 'city')) return false;
  const [a, b] = [WHEREABOUTS[one.status], WHEREABOUTS[other.status]];
  if (one.status === other.status) return (one.denies ?? false) !== (other.denies ?? false);
  if (one.denies || other.denies || a === 'asked' || b === 'asked') return false;
  return a !== b;
}
