import { edtfBounds } from '../packs/edtf.ts';
import type { Country, Leader, Office, Role } from '../packs/schema.ts';
import { remembered } from './remembered.ts';

/** Terms end where others begin, and each is asked for again and again. */
const boundsOf = remembered(edtfBounds);

/** Whether a term that runs from its first day to the first day after it covers a day, for certain or at all. */
function covers(
  term: { readonly from: string | null; readonly to: string | null },
  day: string,
): 'yes' | 'maybe' | 'no' {
  const from = term.from === null ? null : boundsOf(term.from);
  const to = term.to === null ? null : boundsOf(term.to);
  if ((from && day < from.earliest) || (to && day >= to.latest)) return 'no';
  return (from && day < from.latest) || (to && day >= to.earliest) ? 'maybe' : 'yes';
}

/** The country of an office: its own, else the leader's. */
export function countryOf(office: Office, leader: Leader): string {
  return office.country ?? leader.country;
}

/** Whether a group or country had something on that day; terms without dates always hold. */
export function heldOn(term: { readonly from: string | null; readonly to: string | null }, day: string): boolean {
  return covers(term, day) !== 'no';
}

/** The offices of state or government, not of a party, that a leader held on a day. */
export function officesOn(leader: Leader, day: string): Office[] {
  const offices = leader.offices.filter((office) => office.role !== 'party' && heldOn(office, day));
  // Where one date is known only roughly, a term that certainly covers the day is the better answer.
  const certain = offices.filter((office) => covers(office, day) === 'yes');
  return certain.length > 0 ? certain : offices;
}

/**
 * The person who normally represents a country at such events on a day: the holder of the office
 * that the country's table names.
 *
 * @param leaders anybody who may hold an office there; others are ignored
 * @returns null where the table says nothing, nobody is known to hold the office, or more than one does
 */
export function representativeOf(country: Country, day: string, leaders: readonly Leader[]): Leader | null {
  const roles = country.represents.filter((rule) => heldOn(rule, day)).map((rule) => rule.role);
  if (new Set(roles).size !== 1) return null;
  const [role] = roles;
  if (role === undefined) return null;
  for (const fitting of FITTING[role]) {
    const holders = leaders.filter((leader) => holds(leader, country.code, fitting, day));
    if (holders.length > 0) return only(holders, country.code, fitting, day);
  }
  return null;
}

/** Which offices fill a role, best first: a head of state who also governs fills both. */
const FITTING = {
  state: ['state', 'both'],
  government: ['government', 'both'],
  both: ['both', 'state'],
  party: ['party'],
} as const satisfies Record<Role, readonly Role[]>;

function holds(leader: Leader, country: string, role: Role, day: string): boolean {
  return leader.offices.some((office) => isOffice(office, leader, country, role) && heldOn(office, day));
}

function isOffice(office: Office, leader: Leader, country: string, role: Role): boolean {
  return office.role === role && countryOf(office, leader) === country;
}

/**
 * One holder, or the only one who certainly held the office, or of several who hold it together
 * the one in the chair, or nobody: nothing is guessed.
 */
function only(holders: readonly Leader[], country: string, role: Role, day: string): Leader | null {
  if (holders.length === 1) return holders[0] ?? null;
  const certainly = (leader: Leader, title: (title: string) => boolean): boolean =>
    leader.offices.some(
      (office) => isOffice(office, leader, country, role) && covers(office, day) === 'yes' && title(office.title),
    );
  const certain = holders.filter((leader) => certainly(leader, () => true));
  if (certain.length === 1) return certain[0] ?? null;
  const chairs = certain.filter((leader) => certainly(leader, (title) => CHAIR.test(title)));
  return chairs.length === 1 ? (chairs[0] ?? null) : null;
}

/** Who presides over a head of state of several people, such as the Presidency of Bosnia and Herzegovina. */
const CHAIR = /^Chair(?:man|woman|person) of the (?:Transitional )?(?:Presidency|Presidential Council) /;
