import { useId, useState } from 'preact/hooks';
import type { Status } from '../../lib/packs/schema.ts';
import type { ClaimToKeep } from '../../lib/store/own/keep-claim.ts';
import { hitName } from '../search/hit-words.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { Chooser } from './chooser.tsx';
import type { DeskActions } from './reader-desk.ts';

/** A claim that is not complete yet, with the names of what it is about. */
export interface ClaimDraft extends Omit<ClaimToKeep, 'subject' | 'event'> {
  readonly subject: ClaimToKeep['subject'] | null;
  readonly subjectName: string | null;
  readonly event: string | null;
  readonly eventName: string | null;
}

export interface ClaimFormProps {
  readonly draft: ClaimDraft;
  readonly words: Words;
  readonly find: DeskActions['find'];
  readonly onKeep: (claim: ClaimToKeep) => void;
  readonly onCancel?: () => void;
}

const STATUSES = {
  invited: 'outcomeInvited',
  expected: 'outcomeExpected',
  accepted: 'outcomeAccepted',
  declined: 'outcomeDeclined',
  attended: 'outcomeAttended',
  absent: 'outcomeAbsent',
  represented: 'outcomeRepresented',
  host: 'outcomeHost',
} as const satisfies Record<Status, PlainKey>;

/** Whom, which event, what is said of them, and when: to be put right before it is kept. */
export function ClaimForm({ draft, words, find, onKeep, onCancel }: ClaimFormProps) {
  const [claim, setClaim] = useState(draft);
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<ClaimDraft>) => setClaim((before) => ({ ...before, ...part }));
  const submit = () => {
    const { subject, event, subjectName: _name, eventName: _event, ...rest } = claim;
    setAsked(true);
    if (subject && event) onKeep({ ...rest, subject, event });
  };
  return (
    <form
      class="claim-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Chooser
        label={words.t('formWho')}
        name={claim.subjectName}
        kinds={['leader', 'country']}
        find={find}
        words={words}
        onChoose={(hit) =>
          change({
            subject: hit.kind === 'country' ? { country: hit.id } : { leader: hit.id },
            subjectName: hitName(hit, words),
            representative: undefined,
          })
        }
      />
      <Chooser
        label={words.t('formEvent')}
        name={claim.eventName}
        kinds={['event']}
        find={find}
        words={words}
        onChoose={(hit) => change({ event: hit.id, eventName: hitName(hit, words) })}
      />
      <WhatIsSaid claim={claim} words={words} onChange={change} />
      {asked && (!claim.subject || !claim.event) && (
        <p class="trouble-word" role="alert">
          {words.t('formIncomplete')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button main">
          {words.t('keepClaim')}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {words.t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

/** What is said of them, whether it is denied, and when it was said. */
function WhatIsSaid({
  claim,
  words,
  onChange,
}: {
  readonly claim: ClaimDraft;
  readonly words: Words;
  readonly onChange: (part: Partial<ClaimDraft>) => void;
}) {
  const field = useId();
  return (
    <>
      <p class="form-row">
        <label for={`${field}-status`}>{words.t('formStatus')}</label>
        <select
          id={`${field}-status`}
          value={claim.status}
          onChange={(event) =>
            onChange({ status: event.currentTarget.value as Status, representative: undefined, scope: undefined })
          }
        >
          {(Object.keys(STATUSES) as Status[]).map((status) => (
            <option key={status} value={status} selected={status === claim.status}>
              {words.t(STATUSES[status])}
            </option>
          ))}
        </select>
      </p>
      <label class="form-check">
        <input
          type="checkbox"
          checked={claim.denies ?? false}
          onChange={(event) => onChange({ denies: event.currentTarget.checked ? true : undefined })}
        />
        <span>{words.t('formDenied')}</span>
      </label>
      <p class="form-row">
        <label for={`${field}-day`}>{words.t('formDay')}</label>
        <input
          id={`${field}-day`}
          type="date"
          value={claim.page.published ?? ''}
          onChange={(event) => onChange({ page: { ...claim.page, published: event.currentTarget.value || null } })}
        />
      </p>
    </>
  );
}
