import { useEffect } from 'preact/hooks';
import type { Words } from '../../components/words/words.ts';
import { readHere } from '../../lib/browser/read-here.ts';

/** The day of the sample, without which its dates would mean nothing. */
const PUBLISHED = '2025-05-05';

/** An article of one paragraph, read by the same reader as every news page: its names open their cards. */
export function Sample({ words }: { readonly words: Words }) {
  useEffect(readHere, []);
  return (
    <article>
      <p class="sample-date quiet">
        <time dateTime={PUBLISHED}>{words.date(PUBLISHED)}</time>
      </p>
      <p>{words.t('welcomeSampleText')}</p>
    </article>
  );
}
