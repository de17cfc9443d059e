import { useContext, useState } from 'preact/hooks';
import { Masthead } from '../theme/masthead.tsx';
import type { Words } from '../words/words.ts';
import { type ClaimDraft, ClaimForm } from './claim-form.tsx';
import { type Keeping, ReaderDesk } from './reader-desk.ts';

export interface DraftViewProps {
  readonly words: Words;
  /** Null while it is looked up. */
  readonly draft: ClaimDraft | 'gone' | 'private' | null;
  /** Once it is kept, the draft is no longer needed. */
  readonly onKept: () => void;
}

/** A selection of the reader's, to be kept as a claim: who, which event and what is guessed and can be changed. */
export function DraftView({ words, draft, onKept }: DraftViewProps) {
  return (
    <div class="sheet" lang={words.lang} dir={words.dir}>
      <Masthead words={words} />
      <main class="kept-page">
        <h1 class="name">{words.t('contextKeep')}</h1>
        {draft === 'gone' && <p>{words.t('draftGone')}</p>}
        {draft === 'private' && <p>{words.t('keepPrivate')}</p>}
        {draft !== null && typeof draft === 'object' && <Draft draft={draft} words={words} onKept={onKept} />}
        <p>
          <a href="#/">{words.t('keptTitle')}</a>
        </p>
      </main>
    </div>
  );
}

function Draft({
  draft,
  words,
  onKept,
}: {
  readonly draft: ClaimDraft;
  readonly words: Words;
  readonly onKept: () => void;
}) {
  const { actions } = useContext(ReaderDesk);
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const isKept = keeping === 'kept' || keeping === 'once';
  return (
    <>
      {draft.quote && (
        <blockquote class="claim-quote" dir="auto">
          {draft.quote.exact}
        </blockquote>
      )}
      <p class="quiet">{draft.page.title}</p>
      <p role="status">
        {isKept && words.t(keeping === 'once' ? 'keptOnce' : 'keptClaim')}
        {keeping === 'failed' && <span class="trouble-word">{words.t('keepFailed')}</span>}
      </p>
      {actions && !isKept && (
        <ClaimForm
          draft={draft}
          find={actions.find}
          words={words}
          onKeep={(claim) =>
            void actions.keep(claim).then((came) => {
              setKeeping(came);
              if (came !== 'failed') onKept();
            })
          }
        />
      )}
    </>
  );
}
