import type { JumpTarget, PageClaim } from '../../lib/browser/messages.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { ReadPage } from '../../lib/store/own/keep-claim.ts';
import { claimSubject } from '../claims/claim-words.ts';
import { ShowClaim } from '../claims/show-claim.tsx';
import { ClaimActions } from '../kept/claim-actions.tsx';
import type { Words } from '../words/words.ts';

/** What can be done with a claim of the page, in one row: see where it stands, keep it, call it wrong. */
export function ToldActions({
  told,
  page,
  words,
  onShow,
}: {
  readonly told: ToldClaim<PageClaim>;
  readonly page: ReadPage;
  readonly words: Words;
  readonly onShow: (place: JumpTarget) => void;
}) {
  const about = claimSubject(told, words);
  const { block, start, end } = told.claim;
  return (
    <>
      <ShowClaim about={about} words={words} onShow={() => onShow({ block, start, end })} />
      <ClaimActions told={told} about={about} page={page} words={words} />
    </>
  );
}
