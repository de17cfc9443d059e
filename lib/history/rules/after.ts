import { mostSpecific, reachOf, type Testimony, type Verdict } from '../testimony.ts';
import type { OutcomeKind } from '../types.ts';
import { weigh } from './disagreement.ts';
import { contradict } from './scope.ts';

/** Whether a report from afterwards has the subject there or away; null where it says neither. */
function whereabouts({ claim, says }: Testimony): 'there' | 'away' | null {
  const there = says === 'attended' || says === 'host';
  if (!claim.denies) return there ? 'there' : 'away';
  // "He was not there" says where he was not; "nobody stood in for him" says nothing about him.
  return there ? 'away' : null;
}

/**
 * What the reports from the day and afterwards support, or null where there is none.
 *
 * The most specific ones decide, and among them those of the first thirty days; everything else
 * that agrees corroborates, and what contradicts is left out of the count.
 */
export function weighAfter(testimonies: readonly Testimony[]): Verdict | null {
  const reports = testimonies.filter((testimony) => testimony.phase === 'after' && whereabouts(testimony) !== null);
  if (reports.length === 0) return null;
  const deciding = prompt(mostSpecific(reports));
  const there = deciding.filter((report) => whereabouts(report) === 'there');
  const away = deciding.filter((report) => whereabouts(report) === 'away');

  // Only what cannot both be true is weighed; the rest of both sides stands.
  const contestedAway = away.filter((report) => there.some((other) => contradict(other, report)));
  const contestedThere = there.filter((report) => away.some((other) => contradict(report, other)));
  const weighing = weigh(contestedThere, contestedAway);
  const contested = contestedThere.length > 0;

  if (contested && weighing.stands === 'neither') {
    const sides: OutcomeKind[] = [kindOfThere(contestedThere), kindOfAway(contestedAway)];
    return { outcome: 'disputed', basis: 'after', reach: reachOf(deciding), counted: new Set(deciding), sides };
  }
  const lost = new Set(!contested ? [] : weighing.stands === 'first' ? contestedAway : contestedThere);
  const standing = deciding.filter((report) => !lost.has(report));
  const verdict = settle(standing, reports);
  if (lost.size === 0) return verdict;
  const status = weighing.stands === 'first' ? kindOfAway([...lost]) : kindOfThere([...lost]);
  return { ...verdict, minority: { status, origins: weighing.minority } };
}

/** The reports of the first thirty days where there are any, else those that look back. */
function prompt(reports: readonly Testimony[]): Testimony[] {
  const early = reports.filter(({ lookBack }) => !lookBack);
  return early.length > 0 ? early : [...reports];
}

/** The outcome of reports that do not contradict one another, with all others that agree with them. */
function settle(standing: readonly Testimony[], reports: readonly Testimony[]): Verdict {
  const reach = reachOf(standing);
  const there = standing.filter((report) => whereabouts(report) === 'there');
  const away = standing.filter((report) => whereabouts(report) === 'away');
  if (there.length === 0) {
    const counted = new Set(reports.filter((report) => whereabouts(report) === 'away'));
    return { outcome: kindOfAway([...counted]), basis: 'after', reach, counted };
  }
  const agreeing = reports.filter(
    (report) => whereabouts(report) === 'there' && !away.some((other) => contradict(report, other)),
  );
  // A look-back may add that they were not at the event itself: it takes nothing from what was seen on the day.
  const missed = reports.filter(
    (report) => whereabouts(report) === 'away' && !there.some((other) => contradict(other, report)),
  );
  return {
    outcome: kindOfThere(agreeing),
    basis: 'after',
    reach,
    counted: new Set(agreeing.filter((report) => !missed.some((other) => contradict(report, other)))),
    beside: new Set(missed),
    cityNotEvent: missed.length > 0,
  };
}

/** `host` beats `attended`. */
function kindOfThere(reports: readonly Testimony[]): OutcomeKind {
  return reports.some(({ claim, says }) => says === 'host' && !claim.denies) ? 'host' : 'attended';
}

/** `represented` refines `absent`: whoever sent somebody was away. */
function kindOfAway(reports: readonly Testimony[]): OutcomeKind {
  return reports.some(({ claim, says }) => says === 'represented' && !claim.denies) ? 'represented' : 'absent';
}
