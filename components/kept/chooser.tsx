import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../lib/store/queries/queries.ts';
import { hitName, hitUnder } from '../search/hit-words.ts';
import type { Words } from '../words/words.ts';
import type { DeskActions } from './reader-desk.ts';

export interface ChooserProps {
  readonly label: string;
  /** What is chosen; null while nothing is. */
  readonly name: string | null;
  readonly kinds: readonly SearchHit['kind'][];
  readonly find: DeskActions['find'];
  readonly words: Words;
  readonly onChoose: (hit: SearchHit) => void;
}

/** More than these nobody reads through; they type another letter. */
const SHOWN = 6;

/** One person, country or event of the record, searched for and chosen. */
export function Chooser({ label, name, kinds, find, words, onChoose }: ChooserProps) {
  const [text, setText] = useState<string | null>(name === null ? '' : null);
  const hits = useHits(text, kinds, find);
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const change = useRef<HTMLButtonElement>(null);

  if (text === null) {
    return (
      <p class="form-row">
        <span>{label}</span>
        <span class="chosen">
          <bdi>{name}</bdi>{' '}
          <button
            type="button"
            class="text-button"
            ref={change}
            aria-label={words.t('formChangeOf', label)}
            onClick={() => {
              setText('');
              requestAnimationFrame(() => input.current?.focus());
            }}
          >
            {words.t('formChange')}
          </button>
        </span>
      </p>
    );
  }
  const choose = (hit: SearchHit) => {
    onChoose(hit);
    setText(null);
    requestAnimationFrame(() => change.current?.focus());
  };
  return (
    <div class="form-row">
      <label for={field}>{label}</label>
      <input
        id={field}
        ref={input}
        type="search"
        autocomplete="off"
        value={text}
        placeholder={words.t('searchHint')}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter in a search chooses; it must not send the form.
          event.preventDefault();
          const [first] = hits;
          if (first) choose(first);
        }}
      />
      <ChooserHits hits={hits} words={words} onChoose={choose} />
      <span class="unseen" role="status">
        {hits.length > 0 ? words.n('searchFound', hits.length) : ''}
      </span>
    </div>
  );
}

/** What was found, to choose from. */
function ChooserHits({
  hits,
  words,
  onChoose,
}: Pick<ChooserProps, 'words' | 'onChoose'> & { readonly hits: readonly SearchHit[] }) {
  if (hits.length === 0) return null;
  return (
    <ul class="chooser-hits">
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`}>
          <button type="button" class="entry-link" onClick={() => onChoose(hit)}>
            <bdi class="entry-name">{hitName(hit, words)}</bdi>
            <span class="entry-under">{hitUnder(hit, words)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the record has for a text, as it is typed; nothing while there is none. */
function useHits(text: string | null, kinds: ChooserProps['kinds'], find: ChooserProps['find']): readonly SearchHit[] {
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  useEffect(() => {
    let wanted = true;
    if (text === null || text.trim() === '') setHits([]);
    else {
      void find(text.trim())
        .catch(() => [])
        .then((found) => {
          if (wanted) setHits(found.filter(({ kind }) => kinds.includes(kind)).slice(0, SHOWN));
        });
    }
    return () => {
      wanted = false;
    };
    // The kinds of a chooser never change.
  }, [text, find]);
  return hits;
}
