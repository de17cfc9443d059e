import type { AttendanceEvent, Claim, Leader } from '../../packs/schema.ts';
import { countryOf, heldOn, representativeOf } from '../in-office.ts';
import { inOffice } from '../presence.ts';
import { reportsAreDue, rollSpeaks } from '../rules/roll.ts';
import type { EventHistory, Outcome, OutcomeKind } from '../types.ts';
import { rollStanding } from './roll-call.ts';

/** What a text says, as far as it is to be held against the record. A reading of a page and a claim of a pack both are. */
export type StatedClaim = Pick<Claim, 'subject' | 'status' | 'denies' | 'scope'>;

/** What came of a claim. */
export type CameOfIt =
  | {
      readonly kind: Comparison;
      /** What the record has of the person or country; null where only the complete list speaks. */
      readonly outcome: Outcome | null;
    }
  /** Of a group or of everybody: who of them was there, and who was not. */
  | { readonly kind: Comparison; readonly there: readonly Outcome[]; readonly away: readonly Outcome[] }
  /** Nothing is reported from the day or later, in a record that should hold it. */
  | { readonly kind: 'no-report'; readonly recordUntil: string; readonly outcome: Outcome | null };

export type Comparison =
  /** It came as the text says. */
  | 'agrees'
  /** The text says what happened, and the record has it otherwise. */
  | 'contradicts'
  /** The text says what was to happen; it came otherwise, or was announced otherwise later on. */
  | 'changed'
  /** The text leaves open what the record knows: an invitation, an expectation without a firm word. */
  | 'completes'
  /** Sources disagree about what happened. */
  | 'disputed';

/**
 * Holds what a text says against the record: "This article says: Fico will attend. In the end:
 * attended (4 origins)."
 *
 * @param published the day of the text, `YYYY-MM-DD`, or null: what it says is then taken as an announcement
 * @param history of the claim's event
 * @param leader whom the claim names, where it names a person: without it a complete list says nothing of them
 * @returns null where nothing is to be said: the event lies after the record's end, was cancelled,
 *   or the record knows nothing that bears on the claim
 */
export function cameOfIt(
  claim: StatedClaim,
  published: string | null,
  history: EventHistory,
  leader: Leader | null = null,
): CameOfIt | null {
  const { event, recordUntil } = history;
  const said = direction(claim);
  if (said === null) return null;
  const isReport = published !== null && published >= event.start && SAYS_WHAT_HAPPENED.has(claim.status);
  const { subject } = claim;
  if ('all' in subject || 'group' in subject) {
    return reportsAreDue(event, recordUntil) ? ofMany(said, isReport, claim, history) : null;
  }
  const outcome = outcomeFor(subject, history);
  if (outcome?.basis === 'after') return { kind: compare(said, isReport, claim, outcome), outcome };
  // Also of somebody of whom only announcements are known: the list has been drawn up afterwards.
  if (outcome ? isOffTheList(outcome) : isMissing(subject, leader, history)) {
    return { kind: compareWhereabouts(said, 'away', isReport), outcome };
  }
  const revised = outcome && announcedOtherwise(said, outcome);
  if (revised) return { kind: 'changed', outcome };
  if (!reportsAreDue(event, recordUntil)) return null;
  // Without a report after the day, what was announced beyond the text's own word is still worth telling.
  if (outcome && announcedBeyond(claim, said, outcome)) return { kind: 'completes', outcome };
  return { kind: 'no-report', recordUntil, outcome };
}

/** Statuses that, in a text from the day or later, tell what happened. */
const SAYS_WHAT_HAPPENED: ReadonlySet<Claim['status']> = new Set(['attended', 'absent', 'represented', 'host']);

type Direction = 'there' | 'away' | 'asked' | 'not-asked';

/** Where a claim has its subject. */
const POINTS = {
  attended: 'there',
  host: 'there',
  accepted: 'there',
  expected: 'there',
  invited: 'asked',
  declined: 'away',
  absent: 'away',
  represented: 'away',
} as const satisfies Record<Claim['status'], Direction>;

/** The same where it is denied; null where a denial leaves everything open ("did not decline"). */
const POINTS_DENIED = {
  attended: 'away',
  host: null,
  accepted: 'away',
  expected: 'away',
  invited: 'not-asked',
  declined: null,
  absent: 'there',
  represented: null,
} as const satisfies Record<Claim['status'], Direction | null>;

function direction({ status, denies }: StatedClaim): Direction | null {
  return denies ? POINTS_DENIED[status] : POINTS[status];
}

function compare(said: Direction, isReport: boolean, { scope }: StatedClaim, outcome: Outcome): Comparison {
  if (outcome.outcome === 'disputed') return 'disputed';
  const there = outcome.outcome === 'attended' || outcome.outcome === 'host';
  if (outcome.outcome === 'not-invited') {
    return said === 'not-asked' || said === 'away' ? 'agrees' : isReport ? 'contradicts' : 'changed';
  }
  const limits = new Set(outcome.qualifiers.map(({ kind }) => kind));
  if (there && limits.has('city-not-event')) {
    if (scope === 'city') return compareWhereabouts(said, 'there', isReport);
    if (scope === 'event') return compareWhereabouts(said, 'away', isReport);
    return 'completes';
  }
  if (there && limits.has('city-only') && scope !== 'city') return 'completes';
  return compareWhereabouts(said, there ? 'there' : 'away', isReport);
}

function compareWhereabouts(said: Direction, was: 'there' | 'away', isReport: boolean): Comparison {
  if (said === 'asked') return 'completes';
  const expected = said === 'not-asked' ? 'away' : said;
  if (expected === was) return 'agrees';
  return isReport ? 'contradicts' : 'changed';
}

/** Announcements that point the other way, firm ones only: they are the last word of our record. */
function announcedOtherwise(said: Direction, { outcome }: Outcome): boolean {
  const away: readonly (OutcomeKind | null)[] = ['declined', 'absent', 'represented', 'denied', 'not-invited'];
  if (said === 'there') return away.includes(outcome);
  return said === 'away' && outcome === 'accepted';
}

/** Announcements that go the same way and say more: who was invited declined, who stayed away sent somebody. */
function announcedBeyond({ status, denies }: StatedClaim, said: Direction, { outcome }: Outcome): boolean {
  if (outcome === null || said === 'not-asked') return false;
  const away: readonly OutcomeKind[] = ['declined', 'absent', 'represented'];
  if (said === 'asked') return outcome === 'accepted' || outcome === 'expected' || away.includes(outcome);
  if (said === 'away') return away.includes(outcome) && (denies === true || outcome !== status);
  return status === 'expected' && !denies && outcome === 'accepted';
}

/** The row of a person, or of the person who stands for a country. */
function outcomeFor(subject: StatedClaim['subject'], history: EventHistory): Outcome | null {
  const { outcomes, leaders, countries, event } = history;
  const ofLeader = (id: string): Outcome | undefined =>
    outcomes.find((one) => 'leader' in one.subject && one.subject.leader === id);
  if ('leader' in subject) return ofLeader(subject.leader) ?? null;
  if (!('country' in subject)) return null;
  const code = subject.country;
  const country = countries.find((one) => one.code === code);
  const person = country && representativeOf(country, event.start, leaders);
  const own = outcomes.find((one) => 'country' in one.subject && one.subject.country === code);
  return (person && ofLeader(person.id)) ?? own ?? null;
}

function isOffTheList({ qualifiers }: Outcome): boolean {
  return qualifiers.some(({ kind }) => kind === 'not-on-complete-list');
}

/** Whether a complete list lacks a leader, or every leader of a country. */
function isMissing(subject: StatedClaim['subject'], leader: Leader | null, history: EventHistory): boolean {
  if ('leader' in subject) {
    return leader?.id === subject.leader && rollStanding(leader, history)?.kind === 'not-on-the-complete-list';
  }
  const { event, leaders, recordUntil } = history;
  if (!('country' in subject) || subject.country === event.country || !rollSpeaks(event, recordUntil)) return false;
  return !leaders.some((one) => one.offices.some((office) => countryOf(office, one) === subject.country));
}

/** What is said of a group, or of all foreign leaders, against those of them who have a row. */
function ofMany(said: Direction, isReport: boolean, claim: StatedClaim, history: EventHistory): CameOfIt | null {
  const { event, outcomes, recordUntil } = history;
  const concerned = outcomes.filter((outcome) => isConcerned(outcome, claim, history));
  const known = concerned.filter(({ basis, outcome }) => basis === 'after' && outcome !== 'disputed');
  const there = known.filter(({ outcome }) => outcome === 'attended');
  const away = known.filter((outcome) => !there.includes(outcome));
  if (said === 'away' || said === 'not-asked') {
    if (there.length > 0) return { kind: isReport ? 'contradicts' : 'changed', there, away };
    return rollSpeaks(event, recordUntil) || event.invitations === 'none' ? { kind: 'agrees', there, away } : null;
  }
  return known.length > 0 ? { kind: 'completes', there, away } : null;
}

function isConcerned({ subject, outcome }: Outcome, claim: StatedClaim, history: EventHistory): boolean {
  const { event, leaders, groups } = history;
  if (outcome === 'host') return false;
  const codes = 'country' in subject ? [subject.country] : codesOf(subject.leader, leaders, event);
  if (codes.includes(event.country)) return false;
  if (!('group' in claim.subject)) return true;
  const id = claim.subject.group;
  const members = groups.find((group) => group.id === id)?.members ?? [];
  return members.some((member) => codes.includes(member.country) && heldOn(member, event.start));
}

function codesOf(id: string, leaders: EventHistory['leaders'], event: AttendanceEvent): string[] {
  const leader = leaders.find((one) => one.id === id);
  if (!leader || !inOffice(leader, event.start)) return [];
  return leader.offices.filter((office) => heldOn(office, event.start)).map((office) => countryOf(office, leader));
}
