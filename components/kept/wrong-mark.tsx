import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import { CopyButton } from './copy-button.tsx';
import { ReaderDesk } from './reader-desk.ts';

/** Lets the reader call something wrong; nothing where they cannot change anything. */
export function WrongMark({
  what,
  about,
  words,
  small = false,
}: {
  /** As wrong-marks.ts names it. */
  readonly what: string;
  /** What a screen reader hears beside “This is wrong”. */
  readonly about: string;
  readonly words: Words;
  /** As a small flag, in a list of many. */
  readonly small?: boolean;
}) {
  const { actions, privateWindow } = useContext(ReaderDesk);
  if (!actions || privateWindow) return null;
  const button = {
    type: 'button' as const,
    'aria-label': words.t('wrongMarkOf', about),
    onClick: () => void actions.markWrong(what),
  };
  if (small) {
    return (
      <button {...button} class="icon-button wrong-flag" title={words.t('wrongMark')}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M4 14V2.5h8l-2 3 2 3H4" />
        </svg>
      </button>
    );
  }
  return (
    <button {...button} class="text-button wrong-mark">
      {words.t('wrongMark')}
    </button>
  );
}

/** What stands in the place of something that the reader has called wrong, with the way back. */
export function WrongNote({
  what,
  report,
  children,
  words,
}: {
  readonly what: string;
  /** What was shown, in words, for whoever keeps the record. */
  readonly report: string;
  /** What it is about, in few words. */
  readonly children: ComponentChildren;
  readonly words: Words;
}) {
  const { actions } = useContext(ReaderDesk);
  return (
    <div class="wrong-note">
      <p>
        {children} <span class="quiet">{words.t('wrongHidden')}</span>
      </p>
      {actions && (
        <p class="kept-buttons">
          <button type="button" class="text-button" onClick={() => void actions.unmarkWrong(what)}>
            {words.t('undo')}
          </button>
          <CopyButton text={words.t('wrongReport', report, what)} label={words.t('wrongCopy')} words={words} />
        </p>
      )}
    </div>
  );
}

/** Whether the reader has called something wrong. */
export function useWrong(what: string): boolean {
  return useContext(ReaderDesk).wrong.has(what);
}
