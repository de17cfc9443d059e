import { useContext, useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import { ReaderDesk } from './reader-desk.ts';

/** Copies a text, and shows it for copying by hand where the browser does not let us. */
export function CopyButton({
  text,
  label,
  words,
}: {
  /** A text that takes work is made when it is asked for. */
  readonly text: string | (() => string);
  readonly label: string;
  readonly words: Words;
}) {
  const { copy } = useContext(ReaderDesk);
  const [done, setDone] = useState<'no' | 'yes' | 'refused'>('no');
  return (
    <>
      <button
        type="button"
        class="text-button"
        onClick={() => void copy(textOf(text)).then((copied) => setDone(copied ? 'yes' : 'refused'))}
      >
        {label}
      </button>
      <span class={done === 'yes' ? 'quiet' : 'unseen'} role="status">
        {done === 'yes' ? words.t('copied') : ''}
      </span>
      {done === 'refused' && (
        <textarea
          class="copy-by-hand"
          readOnly
          rows={3}
          aria-label={label}
          onFocus={(event) => event.currentTarget.select()}
        >
          {textOf(text)}
        </textarea>
      )}
    </>
  );
}

function textOf(text: string | (() => string)): string {
  return typeof text === 'string' ? text : text();
}
