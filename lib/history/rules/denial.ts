import type { Status } from '../../packs/schema.ts';
import { specificity, type Testimony } from '../testimony.ts';

/** What else falls with a status that is denied: nobody accepts an invitation that was never made. */
const FALLS_WITH = {
  invited: ['invited', 'accepted', 'expected'],
  accepted: ['accepted', 'expected'],
  expected: ['expected', 'accepted'],
  declined: ['declined'],
  attended: ['attended', 'accepted', 'expected'],
  host: ['host'],
  absent: ['absent'],
  represented: ['represented'],
} as const satisfies Record<Status, readonly Status[]>;

/** What denials leave of the announcements. */
export interface AfterDenials {
  /** Announcements that no denial has taken out. */
  readonly standing: readonly Testimony[];
  /** Of these, first-hand ones that another first-hand side denies. */
  readonly contested: ReadonlySet<Testimony>;
  /** First-hand denials, by the subject's own side or the host. */
  readonly denials: readonly Testimony[];
  /** First-hand denials that took a report out. */
  readonly effective: ReadonlySet<Testimony>;
}

/**
 * Applies denials to announcements.
 *
 * A denial by the subject or the host takes a hearsay report out, and whatever its own side has
 * said before; a report that comes later than the denial stands. What the other first-hand side
 * says is not taken out but contested. A denial by the press proves nothing: that nobody has
 * confirmed yet is no denial by those who know. A denial about everybody does not touch what is
 * said about one.
 */
export function applyDenials(announcements: readonly Testimony[]): AfterDenials {
  const denials = announcements.filter(({ claim, side }) => claim.denies && side !== 'press');
  const standing: Testimony[] = [];
  const contested = new Set<Testimony>();
  const effective = new Set<Testimony>();
  for (const report of announcements) {
    if (report.claim.denies) continue;
    const against = denials.filter((denial) => concerns(denial, report));
    const takers = against.filter((denial) => report.side === 'press' || report.side === denial.side);
    for (const denial of takers) effective.add(denial);
    if (takers.length > 0) continue;
    standing.push(report);
    if (against.length > 0) contested.add(report);
  }
  return { standing, contested, denials, effective };
}

function concerns(denial: Testimony, report: Testimony): boolean {
  const falls: readonly Status[] = FALLS_WITH[denial.says];
  return (
    falls.includes(report.says) &&
    specificity(denial.reach) <= specificity(report.reach) &&
    report.reported.earliest <= denial.reported.latest
  );
}
