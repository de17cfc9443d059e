import type { Bounds } from '../packs/edtf.ts';
import type { Claim, Source, Status } from '../packs/schema.ts';
import { remembered } from './remembered.ts';
import type { OutcomeKind, Phase, Reach } from './types.ts';

/** Who speaks: the subject's own people, the host of the event, or anybody else. */
export type Side = 'own' | 'host' | 'press';

/** A claim as it bears on one subject: all that the rules ask of it. */
export interface Testimony {
  readonly claim: Claim;
  readonly source: Source;
  readonly reach: Reach;
  /** What it says of this subject: the claim's status, but `attended` of whoever stood in for somebody else. */
  readonly says: Status;
  readonly side: Side;
  readonly phase: Phase;
  /** The days on which it can have been reported. */
  readonly reported: Bounds;
  /** Reported more than thirty days after the event. */
  readonly lookBack: boolean;
}

/** What a rule makes of a set of testimonies. */
export interface Verdict {
  readonly outcome: OutcomeKind;
  readonly basis: Phase;
  /** The most specific reach among the testimonies that decided. */
  readonly reach: Reach;
  /** Those that support the outcome, corroborating ones included. */
  readonly counted: ReadonlySet<Testimony>;
  /** They stand beside the outcome: denials that took reports out, an absence from the event of somebody who came to the place. */
  readonly beside?: ReadonlySet<Testimony>;
  /** Too few to dispute it, but heard: what they say and how many origins they have. */
  readonly minority?: { readonly status: OutcomeKind; readonly origins: number };
  /** Where it is disputed: what the sides say. */
  readonly sides?: readonly OutcomeKind[];
  /** Came to the place, but somebody reports that they were not at the event itself. */
  readonly cityNotEvent?: boolean;
}

/** From the most specific to the most general; the event's own host field names a person, as a leader's claim does. */
const SPECIFICITY = { event: 0, leader: 0, country: 1, group: 2, all: 3 } as const satisfies Record<Reach, number>;

/** How specific a reach is: the smaller, the more specific. */
export function specificity(reach: Reach): number {
  return SPECIFICITY[reach];
}

/** The testimonies of the most specific reach that occurs among them. */
export function mostSpecific(testimonies: readonly Testimony[]): Testimony[] {
  const best = Math.min(...testimonies.map(({ reach }) => specificity(reach)));
  return testimonies.filter(({ reach }) => specificity(reach) === best);
}

/** The most specific reach among testimonies; there must be at least one. */
export function reachOf(testimonies: Iterable<Testimony>): Reach {
  let best: Reach | null = null;
  for (const { reach } of testimonies) if (best === null || specificity(reach) < specificity(best)) best = reach;
  if (best === null) throw new RangeError('no testimony, no reach');
  return best;
}

/**
 * The independent origins of testimonies: a hundred reprints of one list are one.
 * Case, accents and spaces do not make another origin.
 */
export function originsOf(testimonies: Iterable<Testimony>): Set<string> {
  const origins = new Set<string>();
  for (const { claim } of testimonies) origins.add(foldName(claim.origin));
  return origins;
}

/** A name without case, accents and repeated spaces, for comparing. */
export const foldName = remembered((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim(),
);
