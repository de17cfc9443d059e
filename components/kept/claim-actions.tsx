import { useContext, useId, useState } from 'preact/hooks';
import type { PageClaim } from '../../lib/browser/messages.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { KeptClaim } from '../../lib/history/types.ts';
import { statementOf } from '../../lib/packs/statement.ts';
import type { ClaimToKeep, ReadPage } from '../../lib/store/own/keep-claim.ts';
import { eventName } from '../subject/names.ts';
import type { Words } from '../words/words.ts';
import { ClaimForm } from './claim-form.tsx';
import { type Keeping, ReaderDesk } from './reader-desk.ts';
import { WrongMark } from './wrong-mark.tsx';
import { wrongReading } from './wrong-marks.ts';

export interface ClaimActionsProps {
  readonly told: ToldClaim<PageClaim>;
  /** Of whom it speaks, in words. */
  readonly about: string;
  readonly page: ReadPage;
  readonly words: Words;
}

/** Keeps one thing that the page says, as it is or edited first; undoes it; or calls it wrong. */
export function ClaimActions({ told, about, page, words }: ClaimActionsProps) {
  const { actions, kept, privateWindow } = useContext(ReaderDesk);
  const [editing, setEditing] = useState(false);
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const why = useId();
  if (!actions) return null;
  const wanted = wantedFrom(told.claim, page);
  const present = keptAs(wanted, kept);
  const keep = (claim: ClaimToKeep) =>
    void actions.keep(claim).then((came) => {
      setKeeping(came);
      if (came !== 'failed') setEditing(false);
    });

  if (privateWindow) {
    return (
      <p class="kept-buttons">
        <button type="button" class="text-button" aria-disabled="true" aria-describedby={why}>
          {words.t('keepClaim')}
        </button>
        <span class="quiet" id={why}>
          {words.t('keepPrivate')}
        </span>
      </p>
    );
  }
  return (
    <>
      <p class="kept-buttons" role="status">
        {present ? (
          <>
            <span class="kept-done">{words.t(keeping === 'once' ? 'keptOnce' : 'keptClaim')}</span>
            <button
              type="button"
              class="text-button"
              aria-label={words.t('undoKeeping', about)}
              onClick={() => void actions.drop(present.id).then(() => setKeeping(null))}
            >
              {words.t('undo')}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="text-button"
              aria-label={words.t('keepClaimOf', about)}
              onClick={() => keep(wanted)}
            >
              {words.t('keepClaim')}
            </button>
            {!editing && (
              <button
                type="button"
                class="text-button"
                aria-label={words.t('keepEditOf', about)}
                onClick={() => setEditing(true)}
              >
                {words.t('keepEdit')}
              </button>
            )}
            {keeping === 'failed' && <span class="trouble-word">{words.t('keepFailed')}</span>}
          </>
        )}
        <WrongMark what={wrongReading(told.claim)} about={about} words={words} small />
      </p>
      {editing && !present && (
        <ClaimForm
          draft={{ ...wanted, subjectName: about, eventName: eventName(told.event, told.series, words) }}
          find={actions.find}
          words={words}
          onKeep={keep}
          onCancel={() => setEditing(false)}
        />
      )}
    </>
  );
}

function wantedFrom(claim: PageClaim, page: ReadPage): ClaimToKeep {
  const { subject, event, speaker, quote } = claim;
  return {
    subject,
    event,
    ...statementOf(claim),
    speaker,
    quote,
    page,
  };
}

/** What was kept of these words on this page, edited or not. */
function keptAs(wanted: ClaimToKeep, kept: readonly KeptClaim[]): KeptClaim | null {
  const url = wanted.page.url?.replace(/#.*$/, '') ?? null;
  const ofPage = kept.filter(({ source, quote }) => source.url === url && quote?.exact === wanted.quote?.exact);
  const same = JSON.stringify(wanted.subject);
  return ofPage.find(({ claim }) => JSON.stringify(claim.subject) === same && claim.event === wanted.event) ?? null;
}
