import type { Outcome, OutcomeKind, Phase } from '../../lib/history/types.ts';
import type { Status } from '../../lib/packs/schema.ts';
import type { PlainKey } from '../words/keys.ts';

/**
 * An outcome as it is shown: that somebody was to host, to stay away or to send another is no
 * report that they did.
 */
export type ShownOutcome = OutcomeKind | 'host-planned' | 'represented-announced' | 'absent-announced';

/** The same, or null where claims exist but none says anything firm. */
export type OutcomeOrNone = ShownOutcome | null;

/** How an outcome, or the status of a claim, is shown: what was only announced says so. */
export function shownOutcome({ outcome, basis }: Pick<Outcome, 'outcome' | 'basis'>): OutcomeOrNone {
  return basis === 'before' && outcome !== null && isAnnounced(outcome) ? ANNOUNCED[outcome] : outcome;
}

const ANNOUNCED = {
  host: 'host-planned',
  represented: 'represented-announced',
  absent: 'absent-announced',
} as const satisfies Partial<Record<OutcomeKind, ShownOutcome>>;

function isAnnounced(outcome: OutcomeKind): outcome is keyof typeof ANNOUNCED {
  return outcome in ANNOUNCED;
}

/**
 * What colour an outcome takes. Colour only ever repeats what shape and word already say.
 * `came` was there · `proxy` somebody else was · `away` was not · `said` a firm word beforehand ·
 * `open` no firm word · `doubt` denied or disputed.
 */
type Tone = 'came' | 'proxy' | 'away' | 'said' | 'open' | 'doubt';

interface OutcomeLook {
  readonly word: PlainKey;
  readonly tone: Tone;
}

/** Every outcome in the order in which guest lists show them. */
export const OUTCOME_LOOKS = {
  host: { word: 'outcomeHost', tone: 'came' },
  'host-planned': { word: 'outcomeHostPlanned', tone: 'said' },
  attended: { word: 'outcomeAttended', tone: 'came' },
  represented: { word: 'outcomeRepresented', tone: 'proxy' },
  absent: { word: 'outcomeAbsent', tone: 'away' },
  'represented-announced': { word: 'outcomeRepresentedAnnounced', tone: 'open' },
  'absent-announced': { word: 'outcomeAbsentAnnounced', tone: 'open' },
  declined: { word: 'outcomeDeclined', tone: 'away' },
  accepted: { word: 'outcomeAccepted', tone: 'said' },
  expected: { word: 'outcomeExpected', tone: 'open' },
  invited: { word: 'outcomeInvited', tone: 'open' },
  'not-invited': { word: 'outcomeNotInvited', tone: 'open' },
  denied: { word: 'outcomeDenied', tone: 'doubt' },
  disputed: { word: 'outcomeDisputed', tone: 'doubt' },
} as const satisfies Record<ShownOutcome, OutcomeLook>;

const NONE: OutcomeLook = { word: 'outcomeNone', tone: 'open' };

export function outcomeLook(outcome: OutcomeOrNone): OutcomeLook {
  return outcome === null ? NONE : OUTCOME_LOOKS[outcome];
}

/** A claim's status is shown as the outcome of the same name. */
export function shownStatus(status: Status, denies: boolean | undefined, phase: Phase): ShownOutcome {
  return denies ? 'denied' : (shownOutcome({ outcome: status, basis: phase }) ?? status);
}
