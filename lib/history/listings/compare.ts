import type { AttendanceEvent, Leader } from '../../packs/schema.ts';
import { countryOf, officesOn } from '../in-office.ts';
import { rollSpeaks } from '../rules/roll.ts';
import type { EventHistory, Outcome } from '../types.ts';

/** One leader or country of whom one of two editions tells that they came. */
export interface Compared {
  readonly subject: Outcome['subject'];
  /** What the record says of them at either edition; null where it says nothing. */
  readonly first: Outcome | null;
  readonly second: Outcome | null;
  /** Who came for the same country to the edition that they did not come to. */
  readonly instead: readonly Outcome['subject'][];
  /** Of the edition that they did not come to, where it has no outcome of theirs: why. */
  readonly silence: 'not-in-office' | 'not-on-list' | 'nothing' | null;
}

export interface Comparison {
  /** Came to both, or are to come to the second. */
  readonly again: readonly Compared[];
  /** Came to the second and not to the first. */
  readonly fresh: readonly Compared[];
  /** Came to the first and not to the second. */
  readonly gone: readonly Compared[];
}

/**
 * Who came to both of two events, who to one alone. Of an event that lies after the record's end those
 * count who are announced. Hosts are no guests; one who hosts the one and goes to the other is.
 */
export function compareEvents(first: EventHistory, second: EventHistory): Comparison {
  const sides = [sideOf(first), sideOf(second)] as const;
  const compared = (key: string, at: 0 | 1): Compared => {
    const [then, now] = [sides[0].outcomes.get(key) ?? null, sides[1].outcomes.get(key) ?? null];
    const subject = (then ?? now)?.subject ?? { leader: key };
    const other = sides[at === 0 ? 1 : 0];
    const outcome = at === 0 ? now : then;
    return {
      subject,
      first: then,
      second: now,
      instead: insteadOf(subject, sides[at], other),
      silence: outcome ? null : silenceOf(subject, sides[at], other),
    };
  };
  const [came, comes] = [sides[0].present, sides[1].present];
  const bothHosts = (key: string) => first.event.host === key && second.event.host === key;
  return {
    again: [...came]
      .filter((key) => comes.has(key) && !bothHosts(key))
      .map((key) => ({ ...compared(key, 0), instead: [], silence: null })),
    fresh: [...comes].filter((key) => !came.has(key) && second.event.host !== key).map((key) => compared(key, 1)),
    gone: [...came].filter((key) => !comes.has(key) && first.event.host !== key).map((key) => compared(key, 0)),
  };
}

interface Side {
  readonly history: EventHistory;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The keys of those who were there, or are announced to an event after the record's end. */
  readonly present: ReadonlySet<string>;
  readonly leaders: ReadonlyMap<string, Leader>;
}

function sideOf(history: EventHistory): Side {
  const outcomes = new Map(history.outcomes.map((outcome) => [keyOf(outcome.subject), outcome]));
  const ahead = history.event.start > history.recordUntil;
  const isPresent = ({ outcome, basis }: Outcome): boolean =>
    ahead
      ? outcome === 'accepted' || outcome === 'expected' || outcome === 'host'
      : basis === 'after' && (outcome === 'attended' || outcome === 'host');
  const present = history.outcomes.filter(isPresent).map(({ subject }) => keyOf(subject));
  const leaders = new Map(history.leaders.map((leader) => [leader.id, leader]));
  return { history, outcomes, present: new Set(present), leaders };
}

function keyOf(subject: Outcome['subject']): string {
  return 'leader' in subject ? subject.leader : subject.country;
}

/** The countries that a subject spoke for at an event. */
function countriesAt(subject: Outcome['subject'], event: AttendanceEvent, { leaders }: Side): readonly string[] {
  if ('country' in subject) return [subject.country];
  const leader = leaders.get(subject.leader);
  return leader ? officesOn(leader, event.start).map((office) => countryOf(office, leader)) : [];
}

/** Of those who came to the other event, the ones who came for the same country. */
function insteadOf(subject: Outcome['subject'], own: Side, other: Side): Outcome['subject'][] {
  const countries = countriesAt(subject, own.history.event, own);
  return [...other.present].flatMap((key) => {
    const outcome = other.outcomes.get(key);
    if (!outcome || key === keyOf(subject)) return [];
    const theirs = countriesAt(outcome.subject, other.history.event, other);
    return theirs.some((code) => countries.includes(code)) ? [outcome.subject] : [];
  });
}

function silenceOf(subject: Outcome['subject'], own: Side, { history }: Side): Compared['silence'] {
  const leader = 'leader' in subject ? own.leaders.get(subject.leader) : undefined;
  if (leader && officesOn(leader, history.event.start).length === 0) return 'not-in-office';
  return leader && rollSpeaks(history.event, history.recordUntil) ? 'not-on-list' : 'nothing';
}
