import type { OutcomeKind } from '../../lib/history/types.ts';
import type { Status } from '../../lib/packs/schema.ts';
import type { PlainKey } from '../words/keys.ts';

/** An outcome, or null where claims exist but none says anything firm. */
export type OutcomeOrNone = OutcomeKind | null;

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
  attended: { word: 'outcomeAttended', tone: 'came' },
  represented: { word: 'outcomeRepresented', tone: 'proxy' },
  absent: { word: 'outcomeAbsent', tone: 'away' },
  declined: { word: 'outcomeDeclined', tone: 'away' },
  accepted: { word: 'outcomeAccepted', tone: 'said' },
  expected: { word: 'outcomeExpected', tone: 'open' },
  invited: { word: 'outcomeInvited', tone: 'open' },
  'not-invited': { word: 'outcomeNotInvited', tone: 'open' },
  denied: { word: 'outcomeDenied', tone: 'doubt' },
  disputed: { word: 'outcomeDisputed', tone: 'doubt' },
} as const satisfies Record<OutcomeKind, OutcomeLook>;

const NONE: OutcomeLook = { word: 'outcomeNone', tone: 'open' };

export function outcomeLook(outcome: OutcomeOrNone): OutcomeLook {
  return outcome === null ? NONE : OUTCOME_LOOKS[outcome];
}

/** A claim's status looks like the outcome of the same name. */
export function statusLook(status: Status, denies: boolean | undefined): OutcomeLook {
  return denies ? OUTCOME_LOOKS.denied : OUTCOME_LOOKS[status];
}
