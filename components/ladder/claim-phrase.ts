import type { Phase } from '../../lib/history/types.ts';
import type { Claim } from '../../lib/packs/schema.ts';
import { outcomeLook, shownStatus } from '../outcome/outcome-words.ts';
import { standInPhrase } from '../outcome/stand-in.ts';
import type { Cast } from '../subject/cast.ts';
import { representativeName } from '../subject/names.ts';
import type { Words } from '../words/words.ts';

/** What is said, be it in the record or on a page, and whether it tells what happened. */
export interface Said {
  readonly claim: Pick<Claim, 'status' | 'denies' | 'scope' | 'representative'>;
  readonly phase: Phase;
}

/** What a claim says, in few words: “Represented by the ambassador”, “Declined · Represented by the ambassador”, “Denied: Accepted”. */
export function claimPhrase({ claim, phase }: Said, cast: Cast, words: Words): string {
  let phrase = words.t(outcomeLook(shownStatus(claim.status, false, phase)).word);
  const stand = claim.representative ? representativeName(claim.representative, cast.people, words) : null;
  if (stand) {
    const standIn = standInPhrase(stand, phase, words);
    phrase = claim.status === 'represented' ? standIn : `${phrase} · ${standIn}`;
  }
  if (claim.scope === 'city') phrase = words.t('claimInCity', phrase);
  if (claim.scope === 'event') phrase = words.t('claimAtEvent', phrase);
  return claim.denies ? words.t('claimDenied', phrase) : phrase;
}
