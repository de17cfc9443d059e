import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../words/words.ts';

export interface SearchBoxProps {
  readonly text: string;
  readonly words: Words;
  readonly onInput: (text: string) => void;
  /** Puts the cursor here when the surface opens. */
  readonly focusFirst?: boolean;
}

/** The search field: arrow down leads into what stands below it, Escape empties it. */
export function SearchBox({ text, words, onInput, focusFirst }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusFirst) field.current?.focus();
  }, [focusFirst]);
  return (
    <search class="search">
      <svg class="search-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7" r="4.6" />
        <path d="M10.5 10.5l3.6 3.6" />
      </svg>
      <input
        ref={field}
        type="search"
        value={text}
        placeholder={words.t('searchHint')}
        aria-label={words.t('search')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') {
            // With something typed, Escape is for the field; the popup closes on the next one.
            event.preventDefault();
            onInput('');
          }
        }}
      />
    </search>
  );
}
