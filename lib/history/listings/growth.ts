import { addDays } from '../../packs/calendar.ts';
import type { AttendanceEvent } from '../../packs/schema.ts';
import { indexEvidence } from '../evidence-index.ts';
import { weighBefore } from '../rules/before.ts';
import { createWitness } from '../testify.ts';
import type { Testimony } from '../testimony.ts';
import type { Evidence } from '../types.ts';
import { subjectsOf } from './event-history.ts';

/** A day on which the list of those announced changed. */
export interface GrowthStep {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** How many were announced by then, on our record. */
  readonly announced: number;
  /** The ids of leaders, or codes of countries, who came onto the list that day, and who went off it. */
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/**
 * How the list of an event's announced guests grew before its first day: on each day what the record's
 * sources had said by then, weighed by the rules that hold of announcements. Announced are those who
 * had accepted or were expected; an invitation alone announces nobody.
 *
 * A report of which only a window is known counts from the window's last day. What was only reported on
 * the event's first day or later is left out: nobody knew it then.
 *
 * @param evidence as for `eventHistory`
 */
export function growthOf(event: AttendanceEvent, evidence: Evidence): GrowthStep[] {
  const index = indexEvidence(evidence);
  const witness = createWitness(index);
  const { leaders, countries } = subjectsOf(event, index);
  const guests = leaders.filter(({ id }) => id !== event.host);
  const said = new Map([
    ...guests.map((leader) => [leader.id, announcements(witness.onLeader(leader, event), event)] as const),
    ...countries.map((code) => [code, announcements(witness.onCountry(code, event), event)] as const),
  ]);
  const days = [...new Set([...said.values()].flatMap((each) => each.map(({ day }) => day)))].sort();
  const announced = new Set<string>();
  const steps: GrowthStep[] = [];
  for (const day of days) {
    const on: string[] = [];
    const off: string[] = [];
    for (const [subject, each] of said) {
      // Only what was said on this day can change what stands on it.
      if (!each.some((one) => one.day === day)) continue;
      const isComing = comes(each.filter((one) => one.day <= day));
      if (isComing === announced.has(subject)) continue;
      (isComing ? on : off).push(subject);
      if (isComing) announced.add(subject);
      else announced.delete(subject);
    }
    if (on.length > 0 || off.length > 0) steps.push({ day, announced: announced.size, on, off });
  }
  return steps;
}

interface Announcement {
  readonly day: string;
  readonly testimony: Testimony;
}

/** What was said of one guest before the first day, each with the day by which it was said. */
function announcements(testimonies: readonly Testimony[], { start }: AttendanceEvent): Announcement[] {
  return testimonies
    .filter(({ phase, reported }) => phase === 'before' && reported.earliest < start)
    .map((testimony) => {
      const { latest } = testimony.reported;
      return { day: latest < start ? latest : addDays(start, -1), testimony };
    });
}

function comes(said: readonly Announcement[]): boolean {
  const outcome = weighBefore(said.map(({ testimony }) => testimony))?.outcome;
  return outcome === 'accepted' || outcome === 'expected';
}
