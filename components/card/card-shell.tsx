import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../words/words.ts';

export interface CardShellProps {
  readonly words: Words;
  readonly onClose: () => void;
  /** Who or what the card is about, as its heading; without it `label` names the card. */
  readonly title?: string;
  readonly label?: string;
  /** What stands under the heading. */
  readonly under?: ComponentChildren;
  readonly recordUntil?: string;
  readonly action?: string;
  readonly onAction?: () => void;
  readonly children: ComponentChildren;
}

/** What every card has: heading and close button above, the body scrolling, the record's end below. */
export function CardShell(props: CardShellProps) {
  const { words, title, under, recordUntil, action, children } = props;
  const heading = useId();
  const name = title === undefined ? { 'aria-label': props.label ?? '' } : { 'aria-labelledby': heading };
  return (
    <div class="card" role="dialog" tabIndex={-1} lang={words.lang} dir={words.dir} {...name}>
      <header class="card-head">
        <div class="card-title">
          {title !== undefined && (
            <h2 class="name" id={heading}>
              {title}
            </h2>
          )}
          <div class="under">{under}</div>
        </div>
        <button type="button" class="icon-button" aria-label={words.t('close')} onClick={props.onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <div class="card-body">{children}</div>
      {(recordUntil !== undefined || action !== undefined) && (
        <footer class="card-foot">
          {recordUntil !== undefined && <p>{words.t('recordEnds', words.date(recordUntil))}</p>}
          {action !== undefined && (
            <button type="button" class="text-button" onClick={props.onAction}>
              {action}
            </button>
          )}
        </footer>
      )}
    </div>
  );
}
