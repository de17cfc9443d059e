import type { Status } from '../../packs/schema.ts';
import { mostSpecific, reachOf, type Side, type Testimony, type Verdict } from '../testimony.ts';
import type { OutcomeKind, Reach } from '../types.ts';
import { applyDenials } from './denial.ts';
import { weigh } from './disagreement.ts';

/** What an announcement says will be: firmly, or only as an expectation. */
const ANNOUNCES = {
  accepted: 'coming',
  host: 'coming',
  declined: 'away',
  absent: 'away',
  represented: 'away',
  expected: 'expected',
  invited: 'invited',
  // Reported in a window that begins before the day: it may have been written ahead, so it is no proof.
  attended: 'expected',
} as const satisfies Record<Status, 'coming' | 'away' | 'expected' | 'invited'>;

/** On one day the subject's own side beats the host's list, which beats the press. */
const PRECEDENCE = { own: 0, host: 1, press: 2 } as const satisfies Record<Side, number>;

/** What is said of one person or country is asked first, then of its group, then of everybody. */
const CIRCLES = [['event', 'leader', 'country'], ['group'], ['all']] as const satisfies readonly (readonly Reach[])[];

function announces({ says }: Testimony): (typeof ANNOUNCES)[Status] {
  return ANNOUNCES[says];
}

/**
 * What the announcements support, or null where none is firm enough to stand.
 *
 * In each circle the latest firm statement counts; an expectation or an invitation counts only
 * where nothing firm is known. Where denials leave nothing, the outcome is `denied`, or
 * `not-invited` where all that is said is that nobody asked them.
 */
export function weighBefore(testimonies: readonly Testimony[]): Verdict | null {
  const announcements = testimonies.filter(({ phase }) => phase === 'before');
  const { standing, contested, denials, effective } = applyDenials(announcements);
  for (const circle of CIRCLES) {
    const reaches: readonly Reach[] = circle;
    const said = standing.filter(({ reach }) => reaches.includes(reach));
    const verdict = latestFirm(said) ?? expectation(said);
    const denied = denial(
      announcements.filter(({ claim, reach }) => claim.denies && reaches.includes(reach)),
      effective,
    );
    if (verdict && denied && isHearsayInvitation(verdict) && effective.size > 0) {
      return denied;
    }
    if (verdict) return disputedByDenial(verdict, contested, denials) ?? withDenials(verdict, effective);
    if (denied) return denied;
  }
  return null;
}

/** The latest firm statement of the most specific reach, with every other that agrees. */
function latestFirm(said: readonly Testimony[]): Verdict | null {
  const firm = said.filter((testimony) => announces(testimony) === 'coming' || announces(testimony) === 'away');
  if (firm.length === 0) return null;
  const latest = mostSpecific(firm).filter((one, _, all) => !all.some((other) => isLater(other, one)));
  const rank = Math.min(...latest.map(({ side }) => PRECEDENCE[side]));
  const deciding = latest.filter(({ side }) => PRECEDENCE[side] === rank);
  const coming = deciding.filter((testimony) => announces(testimony) === 'coming');
  const away = deciding.filter((testimony) => announces(testimony) === 'away');
  const reach = reachOf(deciding);
  if (coming.length > 0 && away.length > 0) {
    const { stands, minority } = weigh(coming, away);
    if (stands === 'neither') {
      return {
        outcome: 'disputed',
        basis: 'before',
        reach,
        counted: new Set(deciding),
        sides: [kind(coming), kind(away)],
      };
    }
    const [winners, losers] = stands === 'first' ? [coming, away] : [away, coming];
    return { ...agreed(winners, firm, reach), minority: { status: kind(losers), origins: minority } };
  }
  return agreed(coming.length > 0 ? coming : away, firm, reach);
}

/**
 * The statements that say just this, whenever they were made, support it; others that point the
 * same way (a stand-in is announced for somebody who declined) stand beside it.
 */
function agreed(deciding: readonly Testimony[], firm: readonly Testimony[], reach: Reach): Verdict {
  const outcome = kind(deciding);
  const directions = new Set(deciding.map(announces));
  const agreeing = firm.filter((testimony) => directions.has(announces(testimony)));
  const counted = new Set(agreeing.filter(({ says }) => says === outcome));
  const beside = new Set(agreeing.filter((testimony) => !counted.has(testimony)));
  return { outcome, basis: 'before', reach, counted, beside };
}

/** Wholly later: two windows that overlap are of one time. */
function isLater(one: Testimony, other: Testimony): boolean {
  return one.reported.earliest > other.reported.latest;
}

function kind(testimonies: readonly Testimony[]): OutcomeKind {
  const statuses = testimonies.map(({ says }) => says);
  const order = ['host', 'accepted', 'represented', 'declined', 'absent'] as const;
  return order.find((status) => statuses.includes(status)) ?? 'absent';
}

/**
 * `expected` where somebody expects them, else `invited`. Of a group the other way round: an
 * invitation reaches every member, while "they are expected" does not say which of them.
 */
function expectation(said: readonly Testimony[]): Verdict | null {
  const spread = said.some(({ reach }) => reach === 'group' || reach === 'all');
  for (const outcome of spread ? (['invited', 'expected'] as const) : (['expected', 'invited'] as const)) {
    const counted = said.filter((testimony) => announces(testimony) === outcome);
    if (counted.length > 0) return { outcome, basis: 'before', reach: reachOf(counted), counted: new Set(counted) };
  }
  return null;
}

/** That somebody was invited, by the press alone: it is outweighed where a first-hand side has denied that they come. */
function isHearsayInvitation({ outcome, counted }: Verdict): boolean {
  return outcome === 'invited' && [...counted].every(({ side }) => side === 'press');
}

/** Two first-hand sides against each other: nothing that supports the outcome is undenied. */
function disputedByDenial(
  verdict: Verdict,
  contested: ReadonlySet<Testimony>,
  denials: readonly Testimony[],
): Verdict | null {
  if (![...verdict.counted].every((testimony) => contested.has(testimony))) return null;
  const counted = new Set([...verdict.counted, ...denials]);
  return { ...verdict, outcome: 'disputed', counted, sides: [verdict.outcome, 'denied'] };
}

function withDenials(verdict: Verdict, effective: ReadonlySet<Testimony>): Verdict {
  return { ...verdict, beside: new Set([...(verdict.beside ?? []), ...effective]) };
}

/**
 * What remains where nothing but denials stands. First-hand ones mean `denied`; that somebody was
 * not invited is a report of its own, which the press can make as well.
 */
function denial(denied: readonly Testimony[], effective: ReadonlySet<Testimony>): Verdict | null {
  const firstHand = denied.filter(({ side }) => side !== 'press');
  const uninvited = denied.filter(({ says }) => says === 'invited');
  const onlyUninvited = firstHand.every((testimony) => testimony.says === 'invited' && !effective.has(testimony));
  const counted = onlyUninvited ? uninvited : firstHand;
  if (counted.length === 0) return null;
  const outcome = onlyUninvited ? 'not-invited' : 'denied';
  return { outcome, basis: 'before', reach: reachOf(counted), counted: new Set(counted) };
}
