import { edtfBounds } from '../../packs/edtf.ts';
import type { Leader, Office, Role } from '../../packs/schema.ts';
import { countryOf, heldOn } from '../in-office.ts';

/** An office that somebody is called by: what it is, and where. */
export interface CalledBy {
  /** The roles that the title can mean: "president" `state`, "prime minister" `government`; `both` is added to each. */
  readonly roles: readonly Role[];
  /** The leader's own where absent. */
  readonly country?: string;
}

/** What is wrong with calling somebody by an office on a day. Dates are EDTF, as the record has them. */
export type OfficeFinding =
  /** `on` is the first day out of office. */
  | { readonly kind: 'left'; readonly on: string; readonly office: Office }
  | { readonly kind: 'not-yet'; readonly from: string; readonly office: Office };

/**
 * Whether somebody is called by an office that they did not hold on a day: they had left it, or had
 * not taken it yet.
 *
 * Says nothing of an office that the record does not know of this person, nor on a day on which
 * they may have held it. "Former president" and "president-elect" are no errors: do not ask.
 *
 * @param day `YYYY-MM-DD`
 * @returns null where nothing is wrong for certain
 */
export function officeCheck(leader: Leader, day: string, { roles, country }: CalledBy): OfficeFinding | null {
  const wanted = new Set<Role>([...roles, ...(roles.includes('party') ? [] : (['both'] as const))]);
  const offices = leader.offices.filter(
    (office) => wanted.has(office.role) && countryOf(office, leader) === (country ?? leader.country),
  );
  if (offices.some((office) => heldOn(office, day))) return null;
  const left = offices
    .filter(({ to }) => to !== null && isBefore(to, day))
    .toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0];
  if (left && left.to !== null) return { kind: 'left', on: left.to, office: left };
  const next = offices.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  return next && isAfter(next.from, day) ? { kind: 'not-yet', from: next.from, office: next } : null;
}

/** Wholly before: on the day of a handing over both titles are right. */
function isBefore(date: string, day: string): boolean {
  const bounds = edtfBounds(date);
  return bounds !== null && bounds.latest < day;
}

function isAfter(date: string, day: string): boolean {
  const bounds = edtfBounds(date);
  return bounds !== null && bounds.earliest > day;
}
