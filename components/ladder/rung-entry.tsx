import type { Rung } from '../../lib/history/types.ts';
import type { Claim } from '../../lib/packs/schema.ts';
import { citation } from '../kept/citation.ts';
import { useWrong, WrongMark, WrongNote } from '../kept/wrong-mark.tsx';
import { wrongClaim } from '../kept/wrong-marks.ts';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook, shownStatus } from '../outcome/outcome-words.ts';
import type { Cast } from '../subject/cast.ts';
import { groupName } from '../subject/names.ts';
import type { Words } from '../words/words.ts';
import { claimPhrase } from './claim-phrase.ts';
import { SourceLine } from './source-line.tsx';

/** Of whom a claim speaks, where that is not the subject itself. */
function reachPhrase(claim: Claim, cast: Cast, words: Words): string | null {
  if ('country' in claim.subject) return words.t('saidOfCountry', words.country(claim.subject.country));
  if ('group' in claim.subject) return words.t('saidOfGroup', groupName(claim.subject.group, cast.groups));
  if ('all' in claim.subject) return words.t('saidOfAll');
  return null;
}

/** One report: what it says, who says so and whom it goes back to, and where it stands. */
export function RungEntry({ rung, cast, words }: { readonly rung: Rung; readonly cast: Cast; readonly words: Words }) {
  const { claim, source } = rung;
  const what = wrongClaim(claim);
  const phrase = claimPhrase(rung, cast, words);
  if (useWrong(what)) {
    return (
      <li class="rung">
        <WrongNote what={what} report={words.t('commaBetween', phrase, citation(source, words))} words={words}>
          {phrase} · <bdi>{source.publisher}</bdi>
        </WrongNote>
      </li>
    );
  }
  const shown = shownStatus(claim.status, claim.denies, rung.phase);
  const look = outcomeLook(shown);
  const reach = reachPhrase(claim, cast, words);
  const said = claim.speaker ?? null;
  const origin = claim.origin !== said && claim.origin !== source.publisher ? claim.origin : null;
  const remarks = [
    rung.counted ? null : words.t('notCounted'),
    reach,
    claim.only ? words.t('claimOnly') : null,
    origin ? words.t('goesBackTo', origin) : null,
  ].filter((remark) => remark !== null);
  return (
    <li class="rung" data-tone={look.tone} data-counted={rung.counted}>
      <Glyph outcome={shown} />
      <div class="rung-body">
        <p class="rung-claim">
          <span class="rung-status">{phrase}</span>
          {said && <span>{words.t('commaBetween', '', words.t('accordingTo', said))}</span>}
        </p>
        <SourceLine source={source} reported={claim.reported} locator={claim.locator} words={words} />
        {remarks.length > 0 && (
          <ul class="remarks">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        {claim.note && (
          <p class="rung-note">
            <bdi>{claim.note}</bdi>
          </p>
        )}
        <WrongMark what={what} about={words.t('commaBetween', phrase, source.publisher)} words={words} />
      </div>
    </li>
  );
}
