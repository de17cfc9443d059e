import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import type { CardPlace } from './props.ts';

export interface CardShellProps {
  readonly words: Words;
  readonly onClose: () => void;
  readonly onPin?: (() => void) | undefined;
  readonly place?: CardPlace | undefined;
  readonly onStep?: (direction: 'next' | 'previous') => void;
  /** Who or what the card is about, as its heading; without it `label` names the card, which is a note in one row. */
  readonly title?: string;
  readonly label?: string;
  /** What stands under the heading. */
  readonly under?: ComponentChildren;
  readonly recordUntil?: string;
  /** Something else takes the keyboard whenever this changes: what held it may be gone. */
  readonly state?: string;
  /** What can be done with what the card says. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What every card has: heading and close button above, the body scrolling, the record's end below. */
export function CardShell(props: CardShellProps) {
  const { words, title, under, recordUntil, actions, children, place } = props;
  const heading = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const before = useRef(props.state);
  useEffect(() => {
    if (before.current !== props.state) dialog.current?.focus({ preventScroll: true });
    before.current = props.state;
  }, [props.state]);
  const name = title === undefined ? { 'aria-label': props.label ?? '' } : { 'aria-labelledby': heading };
  return (
    <div ref={dialog} class="card" role="dialog" tabIndex={-1} lang={words.lang} dir={words.dir} {...name}>
      <p class="unseen" role="status">
        {place && title !== undefined && words.t('commaBetween', title, placePhrase(place, words))}
      </p>
      <header class="card-head">
        <div class="card-title">
          {title === undefined ? (
            children
          ) : (
            <>
              <h2 class="name" id={heading}>
                {title}
              </h2>
              <div class="under">{under}</div>
            </>
          )}
        </div>
        {props.onPin && (
          <button
            type="button"
            class="icon-button pin"
            aria-label={words.t('pin')}
            title={words.t('pin')}
            onClick={props.onPin}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M5.5 2h5l-.8 5 2.3 2.2H4L6.300 7zM8 9.200V14" />
            </svg>
          </button>
        )}
        <button type="button" class="icon-button" aria-label={words.t('close')} onClick={props.onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {title !== undefined && <div class="card-body">{children}</div>}
      {(recordUntil !== undefined || actions !== undefined) && (
        <footer class="card-foot">
          {actions !== undefined && <div class="card-actions">{actions}</div>}
          {recordUntil !== undefined && <p>{words.t('recordEnds', words.date(recordUntil))}</p>}
          {place && props.onStep && <Steps place={place} words={words} onStep={props.onStep} />}
        </footer>
      )}
    </div>
  );
}

function placePhrase({ n, of }: CardPlace, words: Words): string {
  return words.t('placeOf', words.number(n), words.number(of));
}

/** Which place of how many this is, and the ways to its neighbours, for whom the keys are out of reach. */
function Steps({
  place,
  words,
  onStep,
}: {
  readonly place: CardPlace;
  readonly words: Words;
  readonly onStep: (direction: 'next' | 'previous') => void;
}) {
  const way = (direction: 'next' | 'previous', name: string, path: string) => (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={() => onStep(direction)}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <div class="steps">
      {way('previous', words.t('commandPrevious'), 'M4 10l4-4 4 4')}
      <span>{placePhrase(place, words)}</span>
      {way('next', words.t('commandNext'), 'M4 6l4 4 4-4')}
    </div>
  );
}
