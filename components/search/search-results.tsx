import type { SearchHit } from '../../lib/store/queries/queries.ts';
import { hashOf } from '../subject/route.ts';
import type { Words } from '../words/words.ts';
import { hitName, hitUnder } from './hit-words.ts';

export interface SearchResultsProps {
  readonly text: string;
  /** Null while the answer is on its way. */
  readonly hits: readonly SearchHit[] | null;
  readonly words: Words;
  /** A country leads to a search for it. */
  readonly onSearch: (text: string) => void;
}

/** What the store holds by these words, and how much of it, said aloud. */
export function SearchResults({ text, hits, words, onSearch }: SearchResultsProps) {
  return (
    <section class="results">
      <h1 class="label">{words.t('searchResults')}</h1>
      <p class={hits?.length ? 'unseen' : 'quiet'} role="status">
        {hits === null ? '' : hits.length === 0 ? words.t('searchNothing', text) : words.n('searchFound', hits.length)}
      </p>
      {hits && hits.length > 0 && (
        <ul class="entries">
          {hits.map((hit) => (
            <li key={`${hit.kind} ${hit.id}`} class="entry">
              <Hit hit={hit} words={words} onSearch={onSearch} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Hit({
  hit,
  words,
  onSearch,
}: {
  readonly hit: SearchHit;
  readonly words: Words;
  readonly onSearch: (text: string) => void;
}) {
  switch (hit.kind) {
    case 'leader':
    case 'event':
      return (
        <a class="entry-link" href={hashOf({ kind: hit.kind, id: hit.id })}>
          <span class="entry-name">
            <bdi>{hitName(hit, words)}</bdi>
          </span>
          <span class="entry-under">{hitUnder(hit, words)}</span>
        </a>
      );
    case 'country':
      return (
        <button type="button" class="entry-link" onClick={() => onSearch(hitName(hit, words))}>
          <span class="entry-name">{hitName(hit, words)}</span>
          <span class="entry-under">{hitUnder(hit, words)}</span>
        </button>
      );
  }
}
